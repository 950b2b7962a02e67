import type { ListFault } from "../listed.ts";
import type { JsonNode, ObjectNode } from "./json-node.ts";

/** Rows of a file, whatever its format; each is an object, so that a field is found by its name. */
export type ReadRows =
  | {
      readonly ok: true;
      readonly rows: readonly ObjectNode[];
      readonly notes: readonly ListFault[];
      /** The JSON document whose list they are; absent where each is a document or a record of its own. */
      readonly root?: JsonNode;
    }
  | { readonly ok: false; readonly faults: readonly ListFault[] };

/** A file without rows has a digest too, and it would verify nothing. */
export function rowsOf(
  rows: readonly ObjectNode[],
  faults: readonly ListFault[],
  notes: readonly ListFault[],
): ReadRows {
  if (faults.length > 0) return { ok: false, faults };
  if (rows.length > 0) return { ok: true, rows, notes };
  return { ok: false, faults: [{ span: { start: 0, end: 0 }, reason: "holds no rows" }] };
}
