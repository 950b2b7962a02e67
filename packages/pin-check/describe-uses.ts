import type { RepositoryUses } from "#workflow";

/** The data that every rule about `uses:` gives: what reports group and name it by. */
export function describeUses({ owner, repo, path, ref }: RepositoryUses) {
  const name = `${owner}/${repo}`;
  return { repo: name, ref, uses: `${path === "" ? name : `${name}/${path}`}@${ref}` };
}
