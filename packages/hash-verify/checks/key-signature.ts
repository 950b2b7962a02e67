/** One file against one key: what `signature` asks of any file, and `chain` of its lists. */
import { type Host, type NotJudged, show } from "#core";
import { shippedRoots } from "../attest/shipped-roots.ts";
import type { FileStatus } from "../listed.ts";
import { badSignature } from "../rules/bad-signature.ts";
import { verifyCosign } from "../signature/cosign.ts";
import { verifyMinisign } from "../signature/minisign.ts";
import type { SignatureOutcome } from "../signature/outcome.ts";
import { signatureText } from "../signature/signature-text.ts";
import { readTrustedKey, type TrustedKey } from "../signature/trusted-key.ts";
import type { Signatures } from "./beside.ts";
import { decodeText } from "./decode-text.ts";
import type { HashedFile } from "./named-files.ts";
import type { FileRow, Outcome } from "./outcome.ts";
import { problemAbout } from "./problem.ts";
import { type HashWorld, type Opened, readNamed } from "./world.ts";

/** Far more than any key has. */
const MAX_KEY = 16 << 10;

export interface NamedKey extends TrustedKey {
  readonly path: string;
}

export async function readNamedKey(
  world: HashWorld,
  path: string,
): Promise<Opened<{ readonly key: NamedKey }>> {
  const file = await readNamed(world, path, MAX_KEY);
  if (!file.ok) return file;
  const text = decodeText(file.bytes);
  const key =
    text === undefined
      ? ({ kind: "unreadable", reason: "not UTF-8; give cosign.pub or minisign.pub" } as const)
      : readTrustedKey(text, world.host.signatures);
  return key.kind === "unreadable"
    ? { ok: false, notJudged: { file: file.path, reason: key.reason } }
    : { ok: true, key: { ...key, path: file.path } };
}

/** What checking one file against one key came to, and the signature that spoke. */
export interface KeyVerdict {
  readonly outcome: SignatureOutcome;
  /** The signature's path. */
  readonly signature: string;
}

export interface KeySigned {
  readonly key: NamedKey;
  readonly file: HashedFile;
  readonly legacy: boolean;
}

export interface SignatureText {
  readonly path: string;
  readonly text: string;
}

export interface SignatureTexts {
  readonly texts: readonly SignatureText[];
  readonly notJudged: readonly NotJudged[];
}

export function signatureTexts({ files, notJudged }: Signatures): SignatureTexts {
  const texts: SignatureText[] = [];
  const unread = [...notJudged];
  for (const { path, bytes } of files) {
    const text = signatureText(bytes);
    if (text !== undefined) texts.push({ path, text });
    else unread.push({ file: path, reason: "no signature: binary, and longer than any" });
  }
  return { texts, notJudged: unread };
}

const BEST_FIRST = ["valid", "refused", "unreadable"] as const;

/** Any one signature that holds is enough; `undefined`: there is none. */
export function verifyByKey(
  signed: KeySigned,
  texts: readonly SignatureText[],
  host: Host,
): KeyVerdict | undefined {
  const verdicts = texts.map((signature): KeyVerdict => {
    return { outcome: verify(signed, signature, host), signature: signature.path };
  });
  const ranked = BEST_FIRST.flatMap((kind) =>
    verdicts.filter(({ outcome }) => outcome.kind === kind),
  );
  return ranked[0];
}

function verify(
  { key, file, legacy }: KeySigned,
  { path: name, text }: SignatureText,
  { signatures }: Host,
): SignatureOutcome {
  const { digests, content } = file;
  switch (key.kind) {
    case "minisign":
      return verifyMinisign(
        { key: key.text, signature: text, digests, content, legacy },
        signatures,
      );
    case "cosign": {
      const signature = { name, text };
      return verifyCosign({ key: key.text, signature, file, roots: shippedRoots() }, signatures);
    }
  }
}

const STATUSES = {
  valid: "listed-signed",
  refused: "mismatch",
  unreadable: "unreadable",
} as const satisfies Readonly<Record<SignatureOutcome["kind"], FileStatus>>;

/** A key vouches as a signed list does; `attested` is for identities. */
export function judgeByKey({ key, file }: KeySigned, { outcome, signature }: KeyVerdict): Outcome {
  const { path, size, digests } = file;
  const [[algorithm = "", actual = ""] = []] = digests;
  const files: readonly FileRow[] = [
    { path, status: STATUSES[outcome.kind], algorithm, actual, size },
  ];
  switch (outcome.kind) {
    case "refused": {
      const data = { name: show(path), key: show(key.path), reason: outcome.reason };
      const problem = problemAbout(badSignature, path, { message: "refused", data });
      return { files, problems: [problem], notJudged: [] };
    }
    case "unreadable": {
      const paths = { key: key.path, signature, file: path };
      const notJudged = [{ file: paths[outcome.of], reason: outcome.reason }];
      return { files, problems: [], notJudged };
    }
    case "valid": {
      const { comment } = outcome;
      const row = { path, key: key.path, kind: key.kind, signature };
      const signatures = [{ ...row, ...(comment !== undefined && { comment }) }];
      return { files, problems: [], notJudged: [], data: { signatures } };
    }
  }
}
