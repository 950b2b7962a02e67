import { editDistance } from "#core";
import { WIDELY_USED } from "./data/widely-used.ts";

interface KnownActions {
  /** Repository names by owner, all lower case. */
  readonly repos: ReadonlyMap<string, ReadonlySet<string>>;
  /** Owners by each text that is one deletion away from them, and by how they look. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
}

/** Below this length one slip leads to somebody else's honest name. */
const MIN_LENGTH = 4;
/** GitHub's limit for an owner's name is 39. */
const MAX_LENGTH = 40;

let index: KnownActions | undefined;

/**
 * The widely used `owner/repo` whose owner is one slip away: an edit, a swap of neighbors, dropped
 * separators, or letters that look alike. Only the owner counts, because a repository's name is
 * its owner's to give: nobody else can take a misspelled one, and forks keep the right one.
 */
export function lookalikeOf(owner: string, repo: string): string | undefined {
  const name = owner.toLowerCase();
  if (name.length < MIN_LENGTH || name.length > MAX_LENGTH) return undefined;
  index ??= buildIndex();
  const { owners, repos } = index;
  if (repos.has(name)) return undefined;
  for (const key of keysOf(name)) {
    for (const known of owners.get(key) ?? []) {
      if (!repos.get(known)?.has(repo.toLowerCase())) continue;
      if (editDistance(name, known, 2) <= 1 || shapeOf(name) === shapeOf(known))
        return `${known}/${repo.toLowerCase()}`;
    }
  }
  return undefined;
}

function buildIndex(): KnownActions {
  const repos = new Map<string, ReadonlySet<string>>();
  const owners = new Map<string, string[]>();
  for (const line of WIDELY_USED.trim().split("\n")) {
    const [owner = "", names = ""] = line.split(": ");
    repos.set(owner, new Set(names.split(" ")));
    if (owner.length < MIN_LENGTH) continue;
    for (const key of keysOf(owner)) {
      const known = owners.get(key);
      if (known) known.push(owner);
      else owners.set(key, [owner]);
    }
  }
  return { repos, owners };
}

// Two names that differ by one edit or swap share a name, or one of their deletions.
function keysOf(name: string): ReadonlySet<string> {
  const keys = new Set([name, `~${shapeOf(name)}`]);
  for (let i = 0; i < name.length; i++) keys.add(name.slice(0, i) + name.slice(i + 1));
  return keys;
}

function shapeOf(name: string): string {
  return name
    .replace(/[-_.]/g, "")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll("0", "o")
    .replaceAll("1", "l");
}
