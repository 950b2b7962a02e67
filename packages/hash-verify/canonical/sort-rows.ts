import { show } from "#core";
import type { ListFault } from "../listed.ts";
import { type JsonNode, type ObjectNode, spanOf } from "./json-node.ts";

/** The values of one row, in the order of `fields`, and those that it is sorted by. */
export interface PickedRow {
  readonly values: readonly JsonNode[];
  readonly keys: readonly JsonNode[];
}

export type Sorted =
  | { readonly ok: true; readonly rows: readonly PickedRow[] }
  | { readonly ok: false; readonly faults: readonly ListFault[] };

export interface RowOrder {
  readonly fields: readonly string[];
  /** The first decides, each further one where those before it are equal. */
  readonly sort: readonly string[];
}

/** Enough to see what is wrong with a file. */
const MAX_FAULTS = 100;

/** Takes the fields out of each row and sorts them; a guess at any point would change the digest. */
export function sortRows(rows: readonly ObjectNode[], order: RowOrder): Sorted {
  const names = orderFault(order);
  if (names) return { ok: false, faults: [{ span: { start: 0, end: 0 }, reason: names }] };
  const faults: ListFault[] = [];
  const picked = pickRows(rows, order, faults);
  if (faults.length === 0) checkKinds(picked, order.sort, faults);
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, MAX_FAULTS) };
  const sorted = picked.sort(compare);
  checkRepeats(sorted, order.sort, faults);
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, MAX_FAULTS) };
  return { ok: true, rows: sorted };
}

/** What is wrong with the names before a row is read. */
export function orderFault({ fields, sort }: RowOrder): string | undefined {
  return namesFault("fields", fields) ?? namesFault("sort", sort);
}

function namesFault(flag: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return `\`${flag}\` names no field`;
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? undefined : `\`${flag}\` names ${show(twice)} twice`;
}

function pickRows(
  rows: readonly ObjectNode[],
  { fields, sort }: RowOrder,
  faults: ListFault[],
): PickedRow[] {
  const wanted = [...new Set([...fields, ...sort])];
  const keysAt = sort.map((name) => wanted.indexOf(name));
  return rows.flatMap((row) => {
    const found = wanted.flatMap((name) => {
      const value = row.members.find(({ key }) => key === name)?.value;
      if (!value) faults.push({ span: spanOf(row), reason: `the row has no field ${show(name)}` });
      return value ?? [];
    });
    if (found.length < wanted.length) return [];
    const keys = keysAt.flatMap((at) => found[at] ?? []);
    // Those that rows are only sorted by stand behind the fields.
    return { values: found.slice(0, fields.length), keys };
  });
}

/** Numbers by size and texts by code unit; which of a number and a text comes first nobody has said. */
function checkKinds(
  rows: readonly PickedRow[],
  sort: readonly string[],
  faults: ListFault[],
): void {
  const first = rows[0]?.keys.map(({ kind }) => kind) ?? [];
  for (const { keys } of rows) {
    for (const [index, key] of keys.entries()) {
      const wrong = kindFault(key.kind, first[index]);
      if (wrong) faults.push({ span: spanOf(key), reason: `${show(sort[index])} ${wrong}` });
    }
  }
}

function kindFault(kind: JsonNode["kind"], first: string | undefined): string | undefined {
  if (kind !== "string" && kind !== "number") return "must be a text or a number to sort by";
  return kind === first ? undefined : `is a ${first} in the first row, not here`;
}

function checkRepeats(
  sorted: readonly PickedRow[],
  sort: readonly string[],
  faults: ListFault[],
): void {
  const names = sort.map((name) => show(name)).join(" and ");
  const reason = `two rows have the same ${names}; which comes first would be a guess`;
  for (const [index, row] of sorted.entries()) {
    const before = sorted[index - 1];
    if (!before || compare(before, row) !== 0) continue;
    const starts = [before, row].flatMap(({ keys }) => keys.slice(0, 1));
    const [later] = starts.sort((a, b) => b.start - a.start).map(spanOf);
    if (later) faults.push({ span: later, reason });
  }
}

function compare(a: PickedRow, b: PickedRow): number {
  for (const [index, key] of a.keys.entries()) {
    const left = rank(key);
    const right = rank(b.keys[index]);
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function rank(key: JsonNode | undefined): string | number {
  return key?.kind === "string" || key?.kind === "number" ? key.value : "";
}
