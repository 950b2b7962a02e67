/** Files that lists name, wherever they lie; what the lists do not name is not looked at. */

import type { ListFlags } from "./check.ts";
import { judgeSboms, sbomPaths } from "./conflicts.ts";
import { judgeListed } from "./judge-listed.ts";
import { type Entry, hashFiles, hashListed } from "./listed-files.ts";
import type { Outcome } from "./outcome.ts";
import { faultsOf, notesOf, type SourcedList } from "./read-list.ts";
import type { Place } from "./world.ts";

export interface ListFacts {
  readonly place: Place;
  readonly lists: readonly SourcedList[];
  readonly flags: ListFlags;
  readonly entries: readonly Entry[];
  /** Paths of SBOMs that are there, of those that the lists say there are. */
  readonly sboms: ReadonlySet<string>;
}

export async function observeLists(
  place: Place,
  lists: readonly SourcedList[],
  flags: ListFlags,
): Promise<ListFacts> {
  const entries = await hashListed(place, lists, flags);
  const paths = new Set(lists.flatMap((list) => sbomPaths(list, flags)));
  const wanted = [...paths].map((path) => ({ path, algorithms: ["sha256"] as const }));
  const hashed = await hashFiles(place.folder, wanted, flags);
  const sboms = new Set([...paths].filter((path) => hashed.get(path)?.kind === "hashed"));
  return { place, lists, flags, entries, sboms };
}

/** `hint`: beside a missing file, where else to look. */
export function judgeLists(
  { place, lists, flags, entries, sboms }: ListFacts,
  hint?: string,
): Outcome {
  const outcome = judgeListed({
    prefix: place.prefix,
    entries,
    flags,
    isSigned: () => false,
    ...(hint !== undefined && { hint }),
  });
  const missing = lists.flatMap((manifest) => judgeSboms({ manifest, flags, present: sboms }));
  return {
    files: outcome.files,
    problems: [...outcome.problems, ...missing, ...lists.flatMap(notesOf)],
    notJudged: [...lists.flatMap(faultsOf), ...outcome.notJudged],
  };
}
