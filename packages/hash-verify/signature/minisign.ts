import type { Algorithm, SignatureCheck, Signatures, SignedContent } from "#core";
import {
  type MinisignSignature,
  readMinisignKey,
  readMinisignSignature,
} from "./minisign-files.ts";
import { contentFault, refused, type SignatureOutcome, unreadable } from "./outcome.ts";

export interface MinisignInputs {
  /** The public key's file, or the key alone. */
  readonly key: string;
  /** The `.minisig` file. */
  readonly signature: string;
  /** Of the signed file; `blake2b512` is needed, with `legacy` also `content`. */
  readonly digests: ReadonlyMap<Algorithm, string>;
  readonly content?: SignedContent;
  /** Take signatures over the content itself, as minisign made them before 0.10; `-H` refuses them. */
  readonly legacy: boolean;
}

/** SubjectPublicKeyInfo of Ed25519 up to the key (RFC 8410). */
const SPKI_PREFIX = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
const PREHASH = "blake2b512";

/** As `minisign -V -H`: the signature over the file, then that over its trusted comment. */
export function verifyMinisign(inputs: MinisignInputs, signatures: Signatures): SignatureOutcome {
  const key = readMinisignKey(inputs.key);
  if (!key) return unreadable("key", "not a minisign public key; give its `.pub` file");
  const signed = readMinisignSignature(inputs.signature);
  if (!signed) return unreadable("signature", "not a minisign signature; give its `.minisig` file");
  if (signed.id !== key.id) {
    return refused(`signed by the key ${signed.id}, not by ${key.id}`);
  }
  const spki = Uint8Array.from([...SPKI_PREFIX, ...key.key]);
  const check = { key: spki, signature: signed.signature };
  const fault = checkFile({ inputs, signed, check }, signatures);
  if (fault) return fault;
  const covered = Buffer.concat([signed.signature, Buffer.from(signed.comment, "utf8")]);
  if (!signatures.verify(covered, { key: spki, signature: signed.global })) {
    return refused("the trusted comment is not the signer's");
  }
  return { kind: "valid", comment: signed.comment };
}

interface Checked {
  readonly inputs: MinisignInputs;
  readonly signed: MinisignSignature;
  readonly check: SignatureCheck;
}

function checkFile(checked: Checked, signatures: Signatures): SignatureOutcome | undefined {
  const { inputs, signed, check } = checked;
  const digest = inputs.digests.get(PREHASH);
  if (digest === undefined) return unreadable("file", `its ${PREHASH} is not at hand`);
  if (signed.isLegacy) return checkLegacy(checked, digest);
  return signatures.verify(Buffer.from(digest, "hex"), check)
    ? undefined
    : refused("the signature is of another content, or by another key");
}

function checkLegacy(
  { inputs: { legacy, content }, check }: Checked,
  digest: string,
): SignatureOutcome | undefined {
  if (!legacy) return refused("a signature without prehash; sign again with a current minisign");
  if (!content) return unreadable("file", "its content is not at hand");
  return contentFault(content.verify(check, { algorithm: PREHASH, digest }));
}
