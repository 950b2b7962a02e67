import { show } from "#core";
import type { ListFault } from "../listed.ts";
import { type JsonNode, type ObjectNode, spanOf } from "./json-node.ts";

/** The values of one row, in the order of `fields`, and the value that it is sorted by. */
export interface PickedRow {
  readonly values: readonly JsonNode[];
  readonly key: JsonNode;
}

export type Sorted =
  | { readonly ok: true; readonly rows: readonly PickedRow[] }
  | { readonly ok: false; readonly faults: readonly ListFault[] };

export interface RowOrder {
  readonly fields: readonly string[];
  readonly sort: string;
}

/** Enough to see what is wrong with a file. */
const MAX_FAULTS = 100;

/** Takes the fields out of each row and sorts by one; a guess at any point would change the digest. */
export function sortRows(rows: readonly ObjectNode[], order: RowOrder): Sorted {
  const names = checkNames(order);
  if (names) return { ok: false, faults: [{ span: { start: 0, end: 0 }, reason: names }] };
  const faults: ListFault[] = [];
  const picked = rows.flatMap((row) => pick(row, order, faults) ?? []);
  if (faults.length === 0) checkKinds(picked, order.sort, faults);
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, MAX_FAULTS) };
  const sorted = picked.sort((a, b) => compare(a.key, b.key));
  checkRepeats(sorted, order.sort, faults);
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, MAX_FAULTS) };
  return { ok: true, rows: sorted };
}

function checkNames({ fields }: RowOrder): string | undefined {
  if (fields.length === 0) return "`--fields` names no field";
  const twice = fields.find((field, index) => fields.indexOf(field) !== index);
  return twice === undefined ? undefined : `\`--fields\` names ${show(twice)} twice`;
}

function pick(row: ObjectNode, order: RowOrder, faults: ListFault[]): PickedRow | undefined {
  const find = (name: string): JsonNode | undefined => {
    const found = row.members.find(({ key }) => key === name)?.value;
    if (!found) faults.push({ span: spanOf(row), reason: `the row has no field ${show(name)}` });
    return found;
  };
  const values = order.fields.map(find);
  const at = order.fields.indexOf(order.sort);
  const key = at < 0 ? find(order.sort) : values[at];
  const whole = values.filter((value) => value !== undefined);
  return key && whole.length === values.length ? { key, values: whole } : undefined;
}

/** Numbers by size and texts by code unit; which of a number and a text comes first nobody has said. */
function checkKinds(rows: readonly PickedRow[], sort: string, faults: ListFault[]): void {
  const first = rows[0]?.key.kind;
  for (const { key } of rows) {
    const span = spanOf(key);
    if (key.kind !== "string" && key.kind !== "number") {
      faults.push({ span, reason: `${show(sort)} must be a text or a number to sort by` });
    } else if (key.kind !== first) {
      faults.push({ span, reason: `${show(sort)} is a ${first} in the first row, not here` });
    }
  }
}

function checkRepeats(sorted: readonly PickedRow[], sort: string, faults: ListFault[]): void {
  for (const [index, { key }] of sorted.entries()) {
    const before = sorted[index - 1]?.key;
    if (!before || compare(before, key) !== 0) continue;
    const later = before.start < key.start ? key : before;
    const reason = `two rows have the same ${show(sort)}; which comes first would be a guess`;
    faults.push({ span: spanOf(later), reason });
  }
}

function compare(a: JsonNode, b: JsonNode): number {
  const left = rank(a);
  const right = rank(b);
  return left === right ? 0 : left < right ? -1 : 1;
}

function rank(key: JsonNode): string | number {
  return key.kind === "string" || key.kind === "number" ? key.value : "";
}
