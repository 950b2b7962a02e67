import { type BadCommit, INCIDENTS, type Incident, type MovedTags } from "./data/incidents.ts";

/** What is known against a reference. */
export type Charge =
  | { readonly kind: BadCommit["kind"]; readonly incident: Incident }
  | { readonly kind: "tag" | "branch" | "disabled" | "window"; readonly incident: Incident };

import { perReference } from "./per-reference.ts";

const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const VERSION = /^v?([0-9]{1,6})(?:\.([0-9]{1,6}))?(?:\.([0-9]{1,6}))?$/i;
const USUAL_BRANCH = /^(?:main|master|trunk|develop|development|dev|head)$/i;

const commits = new Map<string, { row: BadCommit; incident: Incident }>();
const prefixes = new Map<string, { row: BadCommit; incident: Incident }[]>();
const tags = new Map<string, { row: MovedTags; incident: Incident }>();
const images = new Map<string, { tags: readonly string[]; incident: Incident }>();

for (const incident of INCIDENTS) {
  for (const row of incident.commits) {
    if (!row.prefixIn) commits.set(row.sha, { row, incident });
    else prefixes.set(row.prefixIn, [...(prefixes.get(row.prefixIn) ?? []), { row, incident }]);
  }
  for (const row of incident.tags) tags.set(row.repo, { row, incident });
  for (const image of incident.images) images.set(image.name, { tags: image.tags, incident });
}

/**
 * A listed commit is bad under whatever name it is used: GitHub serves a commit through every
 * repository of the fork network, and a renamed fork has the same objects.
 */
export function chargeAgainstCommit(repo: string, commit: string): Charge | undefined {
  const sha = commit.toLowerCase();
  const known =
    commits.get(sha) ??
    prefixes.get(repo.toLowerCase())?.find(({ row }) => sha.startsWith(row.sha));
  return known && { kind: known.row.kind, incident: known.incident };
}

export const chargeOf = perReference(({ owner, repo, ref }) =>
  chargeAgainst(`${owner}/${repo}`, ref),
);

/** `repo` is `owner/repo`, `ref` what stands after `@`. */
export function chargeAgainst(repo: string, ref: string): Charge | undefined {
  if (FULL_SHA.test(ref)) return chargeAgainstCommit(repo, ref);
  const known = tags.get(repo.toLowerCase());
  return known && chargeAgainstName(known.row, known.incident, ref);
}

/** `name` as written, with or without a registry in front. */
export function chargeAgainstImage(name: string, tag: string | undefined): Incident | undefined {
  if (tag === undefined) return undefined;
  const known = images.get(name.split("/").slice(-2).join("/").toLowerCase());
  return known?.tags.includes(tag.replace(/^v/, "")) ? known.incident : undefined;
}

function chargeAgainstName(row: MovedTags, incident: Incident, ref: string): Charge | undefined {
  const isBranch = ref.startsWith("refs/heads/") || USUAL_BRANCH.test(ref);
  const name = ref.replace(/^refs\/tags\//, "");
  if (row.names && !row.names.includes(name)) return undefined;
  switch (row.state) {
    case "malicious":
      return { kind: isBranch ? "branch" : "tag", incident };
    case "disabled":
      return { kind: "disabled", incident };
    case "over":
      return isBranch || !wasMoved(name, row.before) ? undefined : { kind: "window", incident };
  }
}

// A shorter version is the moving tag of its line: `v45` and `0.34` were moved with their releases.
function wasMoved(name: string, before: readonly number[] | undefined): boolean {
  const version = VERSION.exec(name)?.slice(1);
  if (!version) return false;
  for (const [index, limit] of (before ?? []).entries()) {
    const part = version[index];
    if (part === undefined) return true;
    if (Number(part) !== limit) return Number(part) < limit;
  }
  return before === undefined;
}
