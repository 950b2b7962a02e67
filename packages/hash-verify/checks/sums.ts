/** `sums`: each file that the lists name is the one that they name. */
import type { NotJudged } from "#core";
import type { SumsCheck } from "./check.ts";
import { judgeLists, type ListFacts, observeLists } from "./lists.ts";
import { incomplete, joinOutcomes, type Observed } from "./outcome.ts";
import { readNamedList, type SourcedList } from "./read-list.ts";
import { type HashWorld, openPlace, type Place } from "./world.ts";

export async function observeSums(check: SumsCheck, world: HashWorld): Promise<Observed> {
  const base = openPlace(world, check["base-dir"] ?? ".");
  if (!base.ok) return incomplete(base.notJudged);
  const unread: NotJudged[] = [];
  const groups = new Map<string, { readonly place: Place; readonly lists: SourcedList[] }>();
  for (const path of new Set(check.files)) {
    const read = await readNamedList(world, path, { flags: check });
    if (!read.ok) {
      unread.push(read.notJudged);
      continue;
    }
    // A side-car speaks of the file beside it, or of one below the base that was named.
    const isBeside = read.list.read.dialect === "side-car" && check["base-dir"] === undefined;
    const place = isBeside ? read.place : base;
    const group = groups.get(place.prefix);
    if (group) group.lists.push(read.list);
    else groups.set(place.prefix, { place, lists: [read.list] });
  }
  const facts: ListFacts[] = [];
  for (const { place, lists } of groups.values())
    facts.push(await observeLists(place, lists, check));
  return () => {
    const judged = facts.map((group) => judgeLists(group, hintFor(check, group)));
    return joinOutcomes([{ files: [], problems: [], notJudged: unread }, ...judged]);
  };
}

/** Nothing is there at all: the list was most likely written in the folder in which it lies. */
function hintFor(check: SumsCheck, { lists, entries }: ListFacts): string | undefined {
  if (check["base-dir"] !== undefined || entries.some(({ found }) => found.kind !== "missing"))
    return undefined;
  const folders = new Set(lists.map(({ source }) => source.path.replace(/[^/]*$/, "")));
  const [folder] = folders;
  if (!folder || folders.size > 1) return undefined;
  // Names that start with the folder were written where they are looked for: the file is gone.
  if (entries.some(({ path }) => path.startsWith(folder))) return undefined;
  return `; names start at the working directory: \`--base-dir ${folder.replace(/\/$/, "")}\` starts beside the list`;
}
