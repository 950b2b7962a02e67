import { type Span, showPath } from "#core";
import { spanOf } from "../canonical/json-node.ts";
import type { Listed, ListFault, ReadList } from "../listed.ts";

/** What a reader has found so far; readers only add to it. */
export interface Sheet {
  readonly listed: Listed[];
  readonly faults: ListFault[];
  readonly notes: ListFault[];
}

export function createSheet(): Sheet {
  return { listed: [], faults: [], notes: [] };
}

/** `undefined`, so that a reader can end with it. */
export function addFault(sheet: Sheet, at: Span, reason: string): undefined {
  sheet.faults.push({ span: spanOf(at), reason });
}

export function addNote(sheet: Sheet, at: Span, reason: string): undefined {
  sheet.notes.push({ span: spanOf(at), reason });
}

/** The list as a whole: a file that stands twice, and a list of nothing, are seen only here. */
export function finish(dialect: string, sheet: Sheet): ReadList {
  const listed = withoutRepeats(sheet);
  if (listed.length === 0 && sheet.faults.length === 0) {
    addFault(sheet, { start: 0, end: 0 }, "lists no file with a digest");
  }
  return { dialect, listed, faults: sheet.faults, notes: sheet.notes };
}

function withoutRepeats(sheet: Sheet): readonly Listed[] {
  const first = new Map<string, Listed>();
  for (const entry of sheet.listed) {
    const key = `${entry.algorithm} ${plainName(entry.name)}`;
    const known = first.get(key);
    if (!known) first.set(key, entry);
    else if (isSame(known, entry))
      addNote(sheet, entry.span, `${showPath(entry.name)} stands twice, with the same digest`);
    else addFault(sheet, entry.span, `${showPath(entry.name)} stands twice, and the two differ`);
  }
  return [...first.values()];
}

function isSame(a: Listed, b: Listed): boolean {
  const sizes = new Set([a.size ?? b.size, b.size ?? a.size]);
  return a.digest === b.digest && sizes.size === 1;
}

/** `./a` is `a`. Whether a name may be opened at all is asked elsewhere (`names/`). */
export function plainName(name: string): string {
  let start = 0;
  while (name.startsWith("./", start)) start += 2;
  return name.slice(start);
}
