import { editDistance } from "#core";
import { WIDELY_USED } from "./data/widely-used.ts";

interface KnownActions {
  /** All lower case. */
  readonly owners: ReadonlySet<string>;
  /** Owners by the names of their repositories: few share one, so few have to be compared. */
  readonly ownersOf: ReadonlyMap<string, readonly string[]>;
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
  const { owners, ownersOf } = index;
  if (owners.has(name)) return undefined;
  const lower = repo.toLowerCase();
  const known = ownersOf.get(lower)?.find((owner) => isSlip(name, owner));
  return known && `${known}/${lower}`;
}

function buildIndex(): KnownActions {
  const owners = new Set<string>();
  const ownersOf = new Map<string, string[]>();
  for (const line of WIDELY_USED.trim().split("\n")) {
    const [owner = "", names = ""] = line.split(": ");
    owners.add(owner);
    for (const repo of owner.length < MIN_LENGTH ? [] : names.split(" ")) {
      const known = ownersOf.get(repo);
      if (known) known.push(owner);
      else ownersOf.set(repo, [owner]);
    }
  }
  return { owners, ownersOf };
}

function isSlip(name: string, known: string): boolean {
  return editDistance(name, known, 2) <= 1 || shapeOf(name) === shapeOf(known);
}

function shapeOf(name: string): string {
  return name
    .replace(/[-_.]/g, "")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll("0", "o")
    .replaceAll("1", "l");
}
