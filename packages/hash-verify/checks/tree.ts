/** `tree`: a folder is what its lists say, whole: every listed file is there, and nothing else is. */
import { type NotJudged, showPath } from "#core";
import type { ListFlags, TreeCheck } from "./check.ts";
import { ownFiles } from "./companions.ts";
import { judgeSboms } from "./conflicts.ts";
import { judgeListed } from "./judge-listed.ts";
import { type Entry, hashListed } from "./listed-files.ts";
import { incomplete, joinOutcomes, type Observed, type Outcome } from "./outcome.ts";
import {
  faultsOf,
  nameBelow,
  notesOf,
  notJudgedAt,
  readNamedList,
  type SourcedList,
} from "./read-list.ts";
import { judgeUnlisted, type Present } from "./unlisted.ts";
import { type HashWorld, openPlace, type Place } from "./world.ts";

export async function observeTree(check: TreeCheck, world: HashWorld): Promise<Observed> {
  const place = openPlace(world, check.directory);
  if (!place.ok) return incomplete(place.notJudged);
  const lists: SourcedList[] = [];
  const unread: NotJudged[] = [];
  for (const path of new Set(check.manifest)) {
    const read = await readNamedList(world, path, { flags: check, over: place });
    if (read.ok) lists.push(read.list);
    else unread.push(read.notJudged);
  }
  const facts = await observeFolder({
    place,
    lists,
    flags: check,
    ignore: check.ignore ?? [],
    isPartial: unread.length > 0,
  });
  return () =>
    joinOutcomes([{ files: [], problems: [], notJudged: unread }, judgeFolder(facts, false)]);
}

/** A folder and the lists over it. */
export interface Covered {
  readonly place: Place;
  readonly lists: readonly SourcedList[];
  readonly flags: ListFlags;
  readonly ignore: readonly string[];
  /** Further paths below the place that need no list. */
  readonly own?: readonly string[];
  /** Of the lists, one that nobody signed: it holds because the others list it. */
  readonly unsigned?: SourcedList;
  /** A further list could not be read, so that nobody knows what is unlisted. */
  readonly isPartial?: boolean;
}

export interface FolderFacts extends Covered {
  readonly entries: readonly Entry[];
  readonly present: Present;
}

export async function observeFolder(covered: Covered): Promise<FolderFacts> {
  const { place, lists, flags, ignore, own = [] } = covered;
  const entries = await hashListed(place, lists, flags);
  const { prefix } = place;
  const ownLists = lists.flatMap(({ real }) => {
    const name = nameBelow(place, real);
    return name === undefined ? [] : ownFiles(name);
  });
  const present: Present = {
    prefix,
    entries: await place.folder.list(),
    listed: new Set(entries.flatMap(({ path }) => (flags["allow-links"] ? wayTo(path) : [path]))),
    own: new Set([...ownLists, ...own]),
    ignore,
  };
  return { ...covered, entries, present };
}

/** A listed file may lie behind a link to a folder, and the link vouches for nothing else. */
function wayTo(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** `signed`: the lists are signed by somebody who is trusted. */
export function judgeFolder(facts: FolderFacts, signed: boolean): Outcome {
  const { place, lists, flags, entries, present, unsigned } = facts;
  const isSelf = ({ list, path }: Entry) => list.real === place.folder.real + path;
  const others = entries.filter((entry) => !isSelf(entry));
  const isSigned = (list: SourcedList) => signed && list !== unsigned;
  const listed = judgeListed({ prefix: place.prefix, entries: others, flags, isSigned });
  const notJudged = [...lists.flatMap(faultsOf), ...entries.filter(isSelf).map(selfListed)];
  const files = filesIn(facts);
  const problems = [
    ...lists.flatMap((manifest) => judgeSboms({ manifest, flags, present: files })),
    ...lists.flatMap(notesOf),
  ];
  const unlisted = canTellUnlisted(facts) ? [judgeUnlisted(present)] : [];
  return joinOutcomes([{ files: [], problems, notJudged }, listed, ...unlisted]);
}

/** Beside a list that was not read, or has no line that could be, every file would look slipped in. */
export function canTellUnlisted({ isPartial, lists }: Covered): boolean {
  return !isPartial && lists.length > 0 && lists.every(({ read }) => read.listed.length > 0);
}

/** Paths of the files that lie in the folder, or were found behind a link that may be followed. */
function filesIn({ present, entries }: FolderFacts): ReadonlySet<string> {
  const files = present.entries.filter(({ kind }) => kind === "file");
  const hashed = entries.filter(({ found }) => found.kind === "hashed");
  return new Set([...files, ...hashed].map(({ path }) => path));
}

/** 3rdIteration/Satochip-DIY#2: a list made with its own half-written copy in the folder. */
function selfListed({ list: { source }, listed, path }: Entry): NotJudged {
  const reason = `${showPath(path)} lists itself, and no file can hold its own digest; write the list anew without it`;
  return notJudgedAt(source, { span: listed.span, reason });
}
