import type { MessageSignature } from "@sigstore/bundle";
import { HashAlgorithm } from "@sigstore/protobuf-specs";
import type { SignedEntity, Signer } from "@sigstore/verify";
import type { Algorithm, SignedContent } from "#core";
import type { Rejection } from "./reason.ts";
import type { Digests } from "./subjects.ts";

/** The digest that a signature over a file claims; a hint until the content bears it out. */
export interface MessageDigest {
  readonly algorithm: Algorithm;
  readonly digest: string;
}

export interface File {
  readonly digests: Digests;
  readonly content?: SignedContent;
}

const ALGORITHMS: ReadonlyMap<HashAlgorithm, Algorithm> = new Map([
  [HashAlgorithm.SHA2_256, "sha256"],
  [HashAlgorithm.SHA2_384, "sha384"],
  [HashAlgorithm.SHA2_512, "sha512"],
  [HashAlgorithm.SHA3_256, "sha3-256"],
  [HashAlgorithm.SHA3_384, "sha3-384"],
]);

/** By what a file must be hashed to be found in a signature over a file. */
export function algorithmOfMessage({ messageDigest }: MessageSignature): Algorithm | undefined {
  return ALGORITHMS.get(messageDigest.algorithm);
}

/** Cheap, and so the first thing to be asked: is it a signature over this file at all? */
export function matchMessage(
  message: MessageSignature,
  { digests }: File,
): MessageDigest | Rejection {
  const algorithm = algorithmOfMessage(message);
  if (algorithm === undefined) return { kind: "no-acceptable-digest" };
  const actual = digests.get(algorithm);
  if (actual === undefined) return { kind: "no-common-algorithm", listed: [algorithm] };
  const digest = Buffer.from(message.messageDigest.digest).toString("hex");
  return digest === actual ? { algorithm, digest } : { kind: "subject" };
}

type Key = Signer["key"];

/**
 * Stands in for the library's own content, which wants the whole file in memory. It says yes to any
 * signature, so that the key's trust can be judged first; whoever uses it must ask `checkContent` after.
 */
export function deferredContent(message: MessageSignature): SignedEntity["signature"] {
  const isDigest = (digest: Buffer) => message.messageDigest.digest.equals(digest);
  return {
    signature: message.signature,
    compareSignature: (signature) => message.signature.equals(signature),
    compareDigest: isDigest,
    compareSignedDigest: isDigest,
    verifySignature: () => true,
  };
}

/** The signature over the content itself, by the key that was found to be trusted. */
export function checkContent(
  key: Key,
  { content }: File,
  of: { readonly signature: Uint8Array; readonly expected: MessageDigest },
): Rejection | undefined {
  if (!content) return { kind: "content", detail: "it is not at hand" };
  const { signature, expected } = of;
  const isPure = key.asymmetricKeyType === "ed25519";
  const check = {
    key: key.export({ format: "der", type: "spki" }),
    ...(!isPure && { hash: expected.algorithm }),
    signature,
  };
  switch (content.verify(check, expected)) {
    case "valid":
      return undefined;
    case "invalid":
      return { kind: "signature", detail: "it was not made over this content by this key" };
    case "too-large":
      return { kind: "content", detail: "too large for a key that signs it in one piece" };
    case "changed":
      return { kind: "content", detail: "it changed while it was verified" };
    case "unreadable":
      return { kind: "content", detail: "it could not be read" };
  }
}
