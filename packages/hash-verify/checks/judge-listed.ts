/** What the entries of lists come to: a row for each file, and a problem where one is not as listed. */
import { type Hashed, type NotJudged, type PlacedProblem, show, showPath } from "#core";
import type { Listed } from "../listed.ts";
import { findCollisions } from "../names/index.ts";
import { digestMismatch } from "../rules/digest-mismatch.ts";
import { missingFile } from "../rules/missing-file.ts";
import { unsafeName } from "../rules/unsafe-name.ts";
import { weakDigest } from "../rules/weak-digest.ts";
import type { ListFlags } from "./check.ts";
import { actualOf, standing } from "./file-row.ts";
import { type Entry, weakOnly } from "./listed-files.ts";
import type { FileRow, Outcome } from "./outcome.ts";
import { problemIn } from "./problem.ts";
import type { SourcedList } from "./read-list.ts";

export interface ListedFacts {
  /** Put before paths. */
  readonly prefix: string;
  readonly entries: readonly Entry[];
  readonly flags: ListFlags;
  /** Whether a list is signed by somebody who is trusted. */
  readonly isSigned: (list: SourcedList) => boolean;
  /** Beside a missing file: where else to look. */
  readonly hint?: string;
}

export function judgeListed(facts: ListedFacts): Outcome {
  const problems: PlacedProblem[] = [];
  const notJudged: NotJudged[] = [];
  const files: FileRow[] = [];
  const groups = byPath(facts.entries);
  for (const [below, entries] of groups) {
    const path = facts.prefix + below;
    for (const entry of entries) {
      if (isAsListed(entry)) continue;
      const unread = unreadOf(entry, path);
      if (unread) notJudged.push(unread);
      else problems.push(...problemsOf(entry, path, facts));
    }
    if (weakOnly(entries) && !facts.flags["allow-weak"]) problems.push(...weak(entries, path));
    files.push({ path, ...standing(entries, facts.isSigned) });
  }
  return { files, problems: [...problems, ...collisions(groups, facts.prefix)], notJudged };
}

type Groups = ReadonlyMap<string, readonly Entry[]>;

function byPath(entries: readonly Entry[]): Groups {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = groups.get(entry.path);
    if (known) known.push(entry);
    else groups.set(entry.path, [entry]);
  }
  return groups;
}

/** Nearly every entry is: nothing more is made of it, so that ten thousand take no time. */
function isAsListed({ found, listed }: Entry): boolean {
  if (found.kind !== "hashed") return false;
  const isSize = listed.size === undefined || listed.size === found.size;
  return isSize && actualOf(found, listed.algorithm) === listed.digest;
}

function unreadOf({ found, list, listed }: Entry, path: string): NotJudged | undefined {
  if (found.kind !== "unreadable") return undefined;
  const { source } = list;
  const at = source.lines.position(listed.span.start);
  return { file: source.path, at, reason: `${showPath(path)}: ${found.reason}` };
}

function problemsOf(
  { found, list: { source }, listed }: Entry,
  path: string,
  { hint = "" }: ListedFacts,
): readonly PlacedProblem[] {
  const at = { span: listed.span };
  const name = showPath(path);
  switch (found.kind) {
    case "hashed":
    case "size":
      return mismatch({ found, list: { source }, listed }, name);
    case "missing":
      return [problemIn(missingFile, source, { message: "missing", at, data: { name, hint } })];
    case "bad-name": {
      const data = { name: show(listed.name), reason: found.reason };
      return [problemIn(unsafeName, source, { message: "name", at, data })];
    }
    case "refused": {
      const data = { name, reason: found.reason };
      return [problemIn(unsafeName, source, { message: "entry", at, data })];
    }
    case "unreadable":
      return [];
  }
}

interface Compared {
  readonly found: Extract<Hashed, { kind: "hashed" | "size" }>;
  readonly list: { readonly source: Entry["list"]["source"] };
  readonly listed: Listed;
}

function mismatch({ found, list, listed }: Compared, name: string): readonly PlacedProblem[] {
  const { algorithm, digest: expected, size } = listed;
  const at = { span: listed.span };
  if (size !== undefined && size !== found.size) {
    const data = { name, actual: String(found.size), expected: String(size) };
    return [problemIn(digestMismatch, list.source, { message: "size", at, data })];
  }
  const actual = actualOf(found, algorithm);
  if (actual === expected) return [];
  const data = { name, algorithm, actual: actual ?? "not at hand", expected };
  return [problemIn(digestMismatch, list.source, { message: "file", at, data })];
}

function weak(entries: readonly Entry[], path: string): readonly PlacedProblem[] {
  const [entry] = entries;
  if (!entry || entry.found.kind === "bad-name") return [];
  const { list, listed } = entry;
  const data = { name: showPath(path), algorithm: listed.algorithm };
  return [problemIn(weakDigest, list.source, { message: "weak", at: { span: listed.span }, data })];
}

function* openedPaths(groups: Groups): Iterable<string> {
  for (const [path, [entry]] of groups) if (entry?.found.kind !== "bad-name") yield path;
}

function collisions(groups: Groups, prefix: string): readonly PlacedProblem[] {
  return findCollisions(openedPaths(groups)).flatMap(({ by, paths: [first = "", ...others] }) =>
    others.flatMap((path) => {
      const [entry] = groups.get(path) ?? [];
      if (!entry) return [];
      const data = { name: showPath(prefix + path), other: showPath(prefix + first), by };
      const at = { span: entry.listed.span };
      return [problemIn(unsafeName, entry.list.source, { message: "collision", at, data })];
    }),
  );
}
