import type { TrustedSigner } from "./policy.ts";
import type { Rejection } from "./reason.ts";
import type { Statement } from "./statement.ts";

const PURL = /^pkg:github\/([^/@?#]+\/[^/@?#]+)@([^/@?#]+)$/;

/**
 * GitHub signs the releases of all repositories with one identity, so that which release it is stands
 * in the statement alone: its first subject is `pkg:github/OWNER/REPO@TAG`.
 */
export function judgeRelease(
  { subjects }: Statement,
  { repository, tag }: Extract<TrustedSigner, { kind: "release" }>,
): Rejection | undefined {
  const [, actual, version] = PURL.exec(subjects[0]?.name ?? "") ?? [];
  if (actual === undefined || version === undefined) {
    return { kind: "claim", claim: "release", expected: repository };
  }
  // purl-spec writes the names of GitHub repositories in lower case.
  if (actual.toLowerCase() !== repository.toLowerCase()) {
    return { kind: "claim", claim: "repository", expected: repository, actual };
  }
  if (tag === undefined || decode(version) === tag) return undefined;
  return { kind: "claim", claim: "tag", expected: tag, actual: version };
}

function decode(version: string): string | undefined {
  try {
    return decodeURIComponent(version);
  } catch {
    return undefined;
  }
}
