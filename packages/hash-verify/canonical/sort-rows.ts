import { type Span, show } from "#core";
import type { ListFault } from "../listed.ts";
import { type JsonNode, type ObjectNode, spanOf } from "./json-node.ts";

/** The values of one row, in the order of `fields`, and what it is sorted by. */
export interface PickedRow {
  readonly values: readonly JsonNode[];
  /** Bare, because a sort of a million rows looks at each some twenty times. */
  readonly keys: readonly (string | number)[];
  /** Where the first key stands. */
  readonly at: Span;
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
  const picked = pickRows(rows, order);
  if (!picked.ok) return picked;
  const sorted = picked.rows.sort(compare);
  const faults = repeatsIn(sorted, order.sort);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, rows: sorted };
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

type Picked =
  | { readonly ok: true; readonly rows: PickedRow[] }
  | { readonly ok: false; readonly faults: readonly ListFault[] };

function pickRows(rows: readonly ObjectNode[], { fields, sort }: RowOrder): Picked {
  const wanted = [...new Set([...fields, ...sort])];
  const keysAt = sort.map((name) => wanted.indexOf(name));
  const missing: ListFault[] = [];
  const strange: ListFault[] = [];
  let first: readonly JsonNode[] | undefined;
  const picked = rows.flatMap((row): PickedRow | readonly [] => {
    const found = findFields(row, wanted, missing);
    if (found.length < wanted.length) return [];
    const nodes = keysAt.flatMap((at) => found[at] ?? []);
    first ??= nodes;
    checkKinds(nodes, { first, sort }, strange);
    // Those that rows are only sorted by stand behind the fields.
    const values = found.slice(0, fields.length);
    return { values, keys: nodes.map(bare), at: nodes[0] ?? row };
  });
  const faults = missing.length > 0 ? missing : strange;
  return faults.length > 0
    ? { ok: false, faults: faults.slice(0, MAX_FAULTS) }
    : { ok: true, rows: picked };
}

function findFields(
  row: ObjectNode,
  names: readonly string[],
  faults: ListFault[],
): readonly JsonNode[] {
  return names.flatMap((name) => {
    const value = row.members.find(({ key }) => key === name)?.value;
    if (!value) faults.push({ span: spanOf(row), reason: `the row has no field ${show(name)}` });
    return value ?? [];
  });
}

/** Numbers sort by size and texts by code unit; which of a number and a text comes first nobody has said. */
function checkKinds(
  keys: readonly JsonNode[],
  { first, sort }: { readonly first: readonly JsonNode[]; readonly sort: readonly string[] },
  faults: ListFault[],
): void {
  for (const [index, key] of keys.entries()) {
    const wrong = kindFault(key.kind, first[index]?.kind);
    if (wrong) faults.push({ span: spanOf(key), reason: `${show(sort[index])} ${wrong}` });
  }
}

function kindFault(kind: JsonNode["kind"], first: string | undefined): string | undefined {
  if (kind !== "string" && kind !== "number") return "must be a text or a number to sort by";
  return kind === first ? undefined : `is a ${first} in the first row, not here`;
}

function repeatsIn(sorted: readonly PickedRow[], sort: readonly string[]): readonly ListFault[] {
  const names = sort.map((name) => show(name)).join(" and ");
  const reason = `two rows have the same ${names}; which comes first would be a guess`;
  const faults: ListFault[] = [];
  for (let index = 1; index < sorted.length && faults.length < MAX_FAULTS; index++) {
    const [before, row] = [sorted[index - 1], sorted[index]];
    if (!before || !row || compare(before, row) !== 0) continue;
    // The sort is stable, so the later row of the file stands behind.
    faults.push({ span: spanOf(row.at), reason });
  }
  return faults;
}

function compare({ keys: a }: PickedRow, { keys: b }: PickedRow): number {
  for (let index = 0; index < a.length; index++) {
    const left = a[index] ?? "";
    const right = b[index] ?? "";
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function bare(key: JsonNode): string | number {
  return key.kind === "string" || key.kind === "number" ? key.value : "";
}
