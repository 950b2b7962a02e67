/** `sums`: each file that the lists name is the one that they name. What they do not name is not looked at. */
import type { NotJudged } from "#core";
import type { SumsCheck } from "./check.ts";
import { judgeListed } from "./judge-listed.ts";
import { type Entry, hashListed } from "./listed-files.ts";
import { joinOutcomes, type Observed } from "./outcome.ts";
import { faultsOf, notesOf, readList, type SourcedList } from "./read-list.ts";
import { type HashWorld, type Named, openNamed, openPlace, type Place } from "./world.ts";

export async function observeSums(check: SumsCheck, world: HashWorld): Promise<Observed> {
  const base = openPlace(world, check["base-dir"] ?? ".");
  const unread: NotJudged[] = [];
  if (!base.ok) return () => ({ files: [], problems: [], notJudged: [base.notJudged] });
  const groups = new Map<string, { readonly place: Place; readonly lists: SourcedList[] }>();
  for (const path of new Set(check.files)) {
    const named = openNamed(world, path);
    const list = named.ok ? await readNamedList(named, check) : named;
    if (!named.ok || !list.ok) {
      if (!list.ok) unread.push(list.notJudged);
      continue;
    }
    const place = list.read.dialect === "side-car" && !check["base-dir"] ? named : base;
    const group = groups.get(place.prefix);
    if (group) group.lists.push(list);
    else groups.set(place.prefix, { place, lists: [list] });
  }
  const facts: Facts[] = [];
  for (const { place, lists } of groups.values()) {
    facts.push({ place, lists, entries: await hashListed(place, lists, check) });
  }
  return () => judge(check, facts, unread);
}

interface Facts {
  readonly place: Place;
  readonly lists: readonly SourcedList[];
  readonly entries: readonly Entry[];
}

// The name alone: a side-car speaks of the file beside it, or of one below the base that was named.
function readNamedList(named: Named, check: SumsCheck) {
  return readList({ place: named, name: named.name, seenAs: named.name }, check);
}

function judge(check: SumsCheck, facts: readonly Facts[], unread: readonly NotJudged[]) {
  const judged = facts.map(({ place, lists, entries }) => {
    const hint = hintFor(check, lists, entries);
    const outcome = judgeListed({
      prefix: place.prefix,
      entries,
      flags: check,
      signed: false,
      ...(hint !== undefined && { hint }),
    });
    return {
      ...outcome,
      problems: [...outcome.problems, ...lists.flatMap(notesOf)],
      notJudged: [...lists.flatMap(faultsOf), ...outcome.notJudged],
    };
  });
  return joinOutcomes([{ files: [], problems: [], notJudged: unread }, ...judged]);
}

/** Nothing is there at all: the list was most likely written in the folder in which it lies. */
function hintFor(
  check: SumsCheck,
  lists: readonly SourcedList[],
  entries: readonly Entry[],
): string | undefined {
  if (check["base-dir"] !== undefined || entries.some(({ found }) => found.kind !== "missing"))
    return undefined;
  const folders = new Set(lists.map(({ source }) => source.path.replace(/[^/]*$/, "")));
  const [folder] = folders;
  if (!folder || folders.size > 1) return undefined;
  return `; names start at the working directory: \`--base-dir ${folder.replace(/\/$/, "")}\` starts beside the list`;
}
