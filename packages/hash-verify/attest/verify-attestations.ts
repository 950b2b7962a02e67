import type { Bundle } from "@sigstore/bundle";
import type { Algorithm } from "#core";
import type { BundlePlace } from "./bundle-fault.ts";
import { judgeIdentity, shownClaims } from "./identity.ts";
import type { Policy } from "./policy.ts";
import type { PlacedBundle } from "./read-bundles.ts";
import type { Rejection } from "./reason.ts";
import { judgeRelease } from "./release.ts";
import { checkContent, type File, matchMessage } from "./signed-message.ts";
import { readStatement } from "./statement.ts";
import { type SubjectMatch, subjectFinder } from "./subjects.ts";
import type { TrustedRoot } from "./trusted-root.ts";
import { type VerifiedSigner, verifySigner } from "./verify-signer.ts";

export interface AttestInputs<F extends File = File> {
  readonly bundles: readonly PlacedBundle[];
  readonly roots: readonly TrustedRoot[];
  readonly policy: Policy;
  readonly files: readonly F[];
}

export interface Evidence {
  readonly at: BundlePlace;
  /** The trusted root that vouches for the signer. */
  readonly root: string;
  /** Who signed, as the certificate has it; absent for keys. */
  readonly subject?: string;
  readonly claims: Readonly<Record<string, string>>;
  /** Absent: the signature is over the file itself. */
  readonly predicateType?: string;
  readonly algorithm: Algorithm;
  readonly digest: string;
}

export interface RejectedBundle {
  readonly at: BundlePlace;
  readonly reason: Rejection;
}

export interface FileOutcome<F extends File = File> {
  readonly file: F;
  /** Absent: nothing attests the file. */
  readonly evidence?: Evidence;
  /** Bundles that do not attest the file, each with its reason. */
  readonly rejected: readonly RejectedBundle[];
}

export interface AttestResult<F extends File = File> {
  /** `attested` only if each file is; `nothing-judged` where there was no file, bundle or root. */
  readonly verdict: "attested" | "not-attested" | "nothing-judged";
  /** One for each file, in the order given. */
  readonly outcomes: readonly FileOutcome<F>[];
}

type Judge = (file: File) => Evidence | RejectedBundle;

/** Any one bundle is enough for a file. Pure: the files' content is read through `File.content` only. */
export function verifyAttestations<F extends File>(inputs: AttestInputs<F>): AttestResult<F> {
  const { bundles, files, policy, roots } = inputs;
  const needsRoot = policy.signer.kind !== "pinned";
  const isEmpty = bundles.length === 0 || files.length === 0 || (needsRoot && roots.length === 0);
  const judges = bundles.map((placed) => judgeOf(placed, inputs));
  const outcomes = files.map((file) => judgeFile(file, judges));
  if (isEmpty) return { verdict: "nothing-judged", outcomes };
  const isAttested = outcomes.every(({ evidence }) => evidence !== undefined);
  return { verdict: isAttested ? "attested" : "not-attested", outcomes };
}

function judgeFile<F extends File>(file: F, judges: readonly Judge[]): FileOutcome<F> {
  const rejected: RejectedBundle[] = [];
  for (const judge of judges) {
    const found = judge(file);
    if (!("reason" in found)) return { file, evidence: found, rejected };
    rejected.push(found);
  }
  return { file, rejected };
}

/** What does not depend on the file is verified once, however many files there are. */
function judgeOf({ at, bundle }: PlacedBundle, inputs: AttestInputs): Judge {
  const signed = judgeSigner(bundle, inputs);
  if (signed.kind === "rejected") return rejectAll({ at, reason: signed.reason });
  const { content } = bundle;
  return content.$case === "dsseEnvelope"
    ? judgeEnvelope({ at, signed, envelope: content.dsseEnvelope }, inputs.policy)
    : judgeMessage({ at, signed, message: content.messageSignature }, inputs.policy);
}

type Signed = Extract<VerifiedSigner, { kind: "signer" }>;
type Content<K extends Bundle["content"]["$case"]> = Extract<Bundle["content"], { $case: K }>;

interface Placed {
  readonly at: BundlePlace;
  readonly signed: Signed;
}

function judgeSigner(bundle: Bundle, { roots, policy }: AttestInputs): VerifiedSigner {
  const found = verifySigner(bundle, roots, policy);
  if (found.kind === "rejected") return found;
  const reason = judgeIdentity(found.signer.identity, policy);
  return reason ? { kind: "rejected", reason } : found;
}

function judgeEnvelope(
  of: Placed & { readonly envelope: Content<"dsseEnvelope">["dsseEnvelope"] },
  { predicates, signer }: Policy,
): Judge {
  const { at } = of;
  const read = readStatement(of.envelope, predicates);
  if (read.kind === "rejected") return rejectAll({ at, reason: read.reason });
  const { statement } = read;
  const reason = signer.kind === "release" ? judgeRelease(statement, signer) : undefined;
  if (reason) return rejectAll({ at, reason });
  const find = subjectFinder(statement);
  return (file) => {
    const match = find(file.digests);
    if (match.kind === "rejected") return { at, reason: match.reason };
    return { ...evidenceOf(of, match), predicateType: statement.predicateType };
  };
}

function judgeMessage(
  of: Placed & { readonly message: Content<"messageSignature">["messageSignature"] },
  { predicates }: Policy,
): Judge {
  const { at, message, signed } = of;
  if (predicates.kind === "listed" && !predicates.orNone) {
    return rejectAll({ at, reason: { kind: "no-statement", expected: predicates.types } });
  }
  return (file) => {
    const expected = matchMessage(message, file);
    if ("kind" in expected) return { at, reason: expected };
    const { signature } = message;
    const reason = checkContent(signed.signer.key, file, { signature, expected });
    return reason ? { at, reason } : evidenceOf(of, expected);
  };
}

function rejectAll(rejected: RejectedBundle): Judge {
  return () => rejected;
}

function evidenceOf(
  { at, signed: { root, signer } }: Placed,
  { algorithm, digest }: Pick<Extract<SubjectMatch, { kind: "match" }>, "algorithm" | "digest">,
): Evidence {
  const subject = signer.identity?.subjectAlternativeName;
  const claims = shownClaims(signer.identity);
  return { at, root, ...(subject !== undefined && { subject }), claims, algorithm, digest };
}
