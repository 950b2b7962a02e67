/** `attest`: each file is attested by the signer that the policy names. */
import type { Algorithm, NotJudged, PlacedProblem } from "#core";
import { showPath } from "#core";
import { neededAlgorithms } from "../attest/needed-algorithms.ts";
import { describeRejection } from "../attest/reason.ts";
import {
  type AttestResult,
  type Evidence,
  type FileOutcome,
  type RejectedBundle,
  verifyAttestations,
} from "../attest/verify-attestations.ts";
import { untrustedAttestation } from "../rules/untrusted-attestation.ts";
import { placeText, readBundleFiles } from "./bundle-files.ts";
import type { AttestCheck } from "./check.ts";
import { type HashedFile, hashNamed } from "./named-files.ts";
import { type FileRow, incomplete, joinOutcomes, type Observed, type Outcome } from "./outcome.ts";
import { problemAbout } from "./problem.ts";
import { readTrust, type Trust } from "./trust.ts";
import type { HashWorld } from "./world.ts";

/** Where no bundle names an acceptable digest, for the row alone. */
const FALLBACK: Algorithm = "sha256";

export async function observeAttest(check: AttestCheck, world: HashWorld): Promise<Observed> {
  const trust = await readTrust(check, world);
  if (!trust.ok) return incomplete(...trust.notJudged);
  const { policy, roots, notes } = trust;
  const { bundles, notJudged } = await readBundleFiles(world, check.bundle);
  if (bundles.length === 0) return incomplete(...notJudged);
  const needed = neededAlgorithms(bundles, policy);
  const named = await hashNamed(world, check.files, needed.length > 0 ? needed : [FALLBACK]);
  const files = named.hashed;
  // Here and not in the thunk: signatures over the file itself read it once more.
  const result = verifyAttestations({ bundles, roots, policy, files });
  return () =>
    joinOutcomes([
      { files: [], problems: notes, notJudged },
      { files: named.rows, problems: [], notJudged: named.notJudged },
      judgeAttested(result, trust),
    ]);
}

export function judgeAttested({ outcomes }: AttestResult<HashedFile>, trust: Trust): Outcome {
  return joinOutcomes(outcomes.map((outcome) => judgeOne(outcome, trust)));
}

function judgeOne(outcome: FileOutcome<HashedFile>, { roots }: Trust): Outcome {
  const { file, evidence, rejected } = outcome;
  const { path, size } = file;
  if (evidence) {
    const { algorithm, digest } = evidence;
    const row: FileRow = {
      path,
      status: "attested",
      algorithm,
      expected: digest,
      actual: digest,
      size,
    };
    const data = { attestations: [attestationRow(path, evidence, roots)] };
    return { files: [row], problems: [], notJudged: [], data };
  }
  const unread = unreadContent(path, rejected);
  const files: readonly FileRow[] = [
    { path, status: unread ? "unreadable" : "unlisted", ...digestOf(file), size },
  ];
  if (unread) return { files, problems: [], notJudged: [unread] };
  return { files, problems: [notAttested(path, rejected)], notJudged: [] };
}

/** Nothing is known of a file that could not be read again where that was all that was left to do. */
function unreadContent(path: string, rejected: readonly RejectedBundle[]): NotJudged | undefined {
  const content = rejected.find(({ reason }) => reason.kind === "content");
  return content && { file: path, reason: describeRejection(content.reason) };
}

function digestOf({ digests }: HashedFile): Pick<FileRow, "algorithm" | "actual"> {
  const [first] = digests;
  return first ? { algorithm: first[0], actual: first[1] } : {};
}

function attestationRow(path: string, evidence: Evidence, roots: Trust["roots"]) {
  const { at, root, subject, claims, predicateType } = evidence;
  // Only carried roots have a date.
  const carried = roots.flatMap(({ name, date, sha256 }) =>
    name === root && date !== undefined ? [{ rootDate: date, rootSha256: sha256 }] : [],
  );
  return {
    path,
    root,
    ...carried[0],
    ...(subject !== undefined && { subject }),
    claims,
    ...(predicateType !== undefined && { predicateType }),
    bundle: placeText(at),
  };
}

function notAttested(path: string, rejected: readonly RejectedBundle[]): PlacedProblem {
  const data = { name: showPath(path), reason: describeAll(rejected) };
  return problemAbout(untrustedAttestation, path, { message: "rejected", data });
}

const TOLD = 3;

function describeAll(rejected: readonly RejectedBundle[]): string {
  const told = rejected
    .slice(0, TOLD)
    .map(({ at, reason }) => `${placeText(at)}: ${describeRejection(reason)}`);
  const more = rejected.length - told.length;
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}
