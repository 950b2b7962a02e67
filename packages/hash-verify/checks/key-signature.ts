/** One file against one key: what `signature` asks of any file, and `chain` of its lists. */
import { type Host, showPath } from "#core";
import { shippedRoots } from "../attest/shipped-roots.ts";
import type { FileStatus } from "../listed.ts";
import { badSignature } from "../rules/bad-signature.ts";
import { verifyCosign } from "../signature/cosign.ts";
import { verifyMinisign } from "../signature/minisign.ts";
import type { SignatureOutcome } from "../signature/outcome.ts";
import type { HashedFile } from "./named-files.ts";
import type { NamedKey } from "./named-key.ts";
import { type FileRow, nothingOf, type Outcome } from "./outcome.ts";
import { problemAbout } from "./problem.ts";
import type { SignatureText, SignatureTexts } from "./signature-files.ts";

export interface KeySigned {
  readonly key: NamedKey;
  readonly file: HashedFile;
  readonly legacy: boolean;
}

export interface JudgedByKey {
  readonly isSigned: boolean;
  readonly outcomes: readonly Outcome[];
}

/** Any one signature that holds is the answer; what else lies there may be another signer's. */
export function judgeByKey(
  signed: KeySigned,
  { texts, notJudged }: SignatureTexts,
  host: Host,
): JudgedByKey {
  const verdict = bestOf(texts.map((text) => verify(signed, text, host)));
  if (!verdict) return { isSigned: false, outcomes: [nothingOf(...notJudged)] };
  const judged = judgeVerdict(signed, verdict);
  if (verdict.outcome.kind === "valid") return { isSigned: true, outcomes: [judged] };
  return { isSigned: false, outcomes: [nothingOf(...notJudged), judged] };
}

interface Verdict {
  readonly outcome: SignatureOutcome;
  /** The signature's path. */
  readonly signature: string;
}

const BEST_FIRST = ["valid", "refused", "unreadable"] as const;

function bestOf(verdicts: readonly Verdict[]): Verdict | undefined {
  const ranked = BEST_FIRST.flatMap((kind) =>
    verdicts.filter(({ outcome }) => outcome.kind === kind),
  );
  return ranked[0];
}

function verify(signed: KeySigned, text: SignatureText, host: Host): Verdict {
  return { outcome: outcomeOf(signed, text, host), signature: text.path };
}

function outcomeOf(
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
function judgeVerdict({ key, file }: KeySigned, { outcome, signature }: Verdict): Outcome {
  const { path, size, digests } = file;
  const [[algorithm = "", actual = ""] = []] = digests;
  const files: readonly FileRow[] = [
    { path, status: STATUSES[outcome.kind], algorithm, actual, size },
  ];
  switch (outcome.kind) {
    case "refused": {
      const data = { name: showPath(path), key: showPath(key.path), reason: outcome.reason };
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
