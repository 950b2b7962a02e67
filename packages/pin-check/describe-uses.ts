import { perReference } from "./per-reference.ts";

/** The data that every rule about `uses:` gives: what reports group and name it by. */
export const describeUses = perReference(({ owner, repo, path, ref }) => {
  const name = `${owner}/${repo}`;
  return { repo: name, ref, uses: `${path === "" ? name : `${name}/${path}`}@${ref}` };
});
