/** Files of one folder against the lists that name them. */
import { type Hashed, isWeak, type Wanted } from "#core";
import type { Listed } from "../listed.ts";
import { checkName, type NameOptions } from "../names/index.ts";
import type { ListFlags } from "./check.ts";
import type { SourcedList } from "./read-list.ts";
import type { Place } from "./world.ts";

/** One line of a list and what stands behind it. */
export interface Entry {
  readonly list: SourcedList;
  readonly listed: Listed;
  readonly found: Hashed | { readonly kind: "bad-name"; readonly reason: string };
  /** Relative to the place; the name itself where that was refused. */
  readonly path: string;
}

/** Hashes what the lists name, each file once, however many lines name it. */
export async function hashListed(
  { folder }: Place,
  lists: readonly SourcedList[],
  flags: ListFlags,
): Promise<readonly Entry[]> {
  const options = nameOptions(flags);
  const wanted = new Map<string, Wanted>();
  const named = lists.flatMap((list) =>
    list.read.listed.map((listed) => {
      const name = checkName(listed.name, options);
      if (name.kind === "path") addWanted(wanted, name.path, listed);
      return { list, listed, name };
    }),
  );
  const answers = await hashFiles(folder, [...wanted.values()], flags);
  return named.map(({ list, listed, name }): Entry => {
    if (name.kind === "refused") {
      return { list, listed, path: listed.name, found: { kind: "bad-name", reason: name.reason } };
    }
    return { list, listed, path: name.path, found: answers.get(name.path) ?? UNHASHED };
  });
}

export const UNHASHED: Hashed = { kind: "unreadable", reason: "was not hashed" };

export function nameOptions(flags: ListFlags): NameOptions {
  const prefix = flags["strip-prefix"];
  return {
    ...(flags.portable && { portable: true }),
    ...(flags["allow-backslash"] && { backslash: true }),
    ...(prefix !== undefined && { stripPrefix: prefix }),
  };
}

// Where two lines name two sizes, the file is hashed and each line is held against what was found.
function addWanted(wanted: Map<string, Wanted>, path: string, { algorithm, size }: Listed): void {
  const known = wanted.get(path);
  if (!known) {
    wanted.set(path, { path, algorithms: [algorithm], ...(size !== undefined && { size }) });
    return;
  }
  const algorithms = known.algorithms.includes(algorithm)
    ? known.algorithms
    : [...known.algorithms, algorithm];
  const isSize = known.size !== undefined && known.size === size;
  wanted.set(path, { path, algorithms, ...(isSize && { size }) });
}

/** By path; where that is allowed, through links that stay below the folder. */
export async function hashFiles(
  folder: Place["folder"],
  wanted: readonly Wanted[],
  flags: ListFlags,
): Promise<ReadonlyMap<string, Hashed>> {
  const answers = await folder.hash(wanted);
  const found = new Map<string, Hashed>();
  const again: { readonly from: string; readonly want: Wanted }[] = [];
  for (const [index, want] of wanted.entries()) {
    const answer = answers[index] ?? UNHASHED;
    const target = answer.kind === "refused" && flags["allow-links"] && folder.follow(want.path);
    if (target) again.push({ from: want.path, want: { ...want, path: target } });
    found.set(want.path, answer);
  }
  const followed = again.length > 0 ? await folder.hash(again.map(({ want }) => want)) : [];
  for (const [index, { from }] of again.entries()) found.set(from, followed[index] ?? UNHASHED);
  return found;
}

/** Whether only broken digests vouch for a file. */
export function weakOnly(entries: readonly Entry[]): boolean {
  return entries.every(({ listed }) => isWeak(listed.algorithm));
}
