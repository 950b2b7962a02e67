import type { Algorithm } from "#core";
import type { Rejection } from "./reason.ts";
import type { Statement, Subject } from "./statement.ts";

export type Digests = ReadonlyMap<Algorithm, string>;

/** The subject that a file is, found by digest alone: names are the signer's choice. */
export type SubjectMatch =
  | { readonly kind: "match"; readonly algorithm: Algorithm; readonly digest: string }
  | { readonly kind: "rejected"; readonly reason: Rejection };

// in-toto's names (spec/v1/digest_set.md). Whatever else stands there is weak, or no digest of a
// file's bytes: `gitCommit`, `dirHash`.
const ACCEPTABLE: readonly (readonly [string, Algorithm])[] = [
  ["sha512", "sha512"],
  ["sha384", "sha384"],
  ["sha256", "sha256"],
  ["sha3_512", "sha3-512"],
  ["sha3_384", "sha3-384"],
  ["sha3_256", "sha3-256"],
];

/** By what a file must be hashed to be found in a statement. */
export function algorithmsIn({ subjects }: Statement): readonly Algorithm[] {
  const listed = new Set(subjects.flatMap(({ digests }) => [...digests.keys()]));
  return ACCEPTABLE.flatMap(([name, algorithm]) => (listed.has(name) ? [algorithm] : []));
}

/** Prepares a statement once, so that many files against many subjects stay linear. */
export function subjectFinder({ subjects }: Statement): (file: Digests) => SubjectMatch {
  const byDigest = new Map<string, Subject[]>();
  const listed = new Set<string>();
  for (const subject of subjects) {
    for (const [name] of ACCEPTABLE) {
      const digest = subject.digests.get(name);
      if (digest === undefined) continue;
      listed.add(name);
      const key = `${name}:${digest}`;
      const known = byDigest.get(key);
      if (known) known.push(subject);
      else byDigest.set(key, [subject]);
    }
  }
  if (listed.size === 0) return () => reject({ kind: "no-acceptable-digest" });
  const names = [...listed];
  return (file) => findSubject(file, byDigest) ?? reject(whyNot(file, names));
}

function findSubject(
  file: Digests,
  byDigest: ReadonlyMap<string, readonly Subject[]>,
): SubjectMatch | undefined {
  for (const [name, algorithm] of ACCEPTABLE) {
    const digest = file.get(algorithm);
    if (digest === undefined) continue;
    const found = byDigest.get(`${name}:${digest}`)?.some((subject) => agrees(subject, file));
    if (found) return { kind: "match", algorithm, digest };
  }
  return undefined;
}

/** in-toto takes one equal digest as enough; where two are known and one differs, something is wrong. */
function agrees(subject: Subject, file: Digests): boolean {
  return ACCEPTABLE.every(([name, algorithm]) => {
    const listed = subject.digests.get(name);
    const actual = file.get(algorithm);
    return listed === undefined || actual === undefined || listed === actual;
  });
}

function whyNot(file: Digests, listed: readonly string[]): Rejection {
  const isShared = ACCEPTABLE.some(
    ([name, algorithm]) => listed.includes(name) && file.has(algorithm),
  );
  return isShared ? { kind: "subject" } : { kind: "no-common-algorithm", listed };
}

function reject(reason: Rejection): SubjectMatch {
  return { kind: "rejected", reason };
}
