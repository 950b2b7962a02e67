import type { ListFault } from "../listed.ts";
import { type Cursor, refuse } from "./cursor.ts";
import type { JsonNode, ObjectNode } from "./json-node.ts";
import { openText, parseDocument, parseJson, passBom } from "./parse-json.ts";
import { type ReadRows, rowsOf } from "./rows.ts";

/** A JSON list of objects. */
export function readJsonRows(text: string): ReadRows {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, faults: parsed.faults.map((fault) => withHint(text, fault)) };
  const { root, notes } = parsed;
  const cursor = openText(text);
  if (root.kind === "array") {
    const read = rowsOf(onlyObjects(cursor, root.items), cursor.faults, notes);
    return read.ok ? { ...read, root } : read;
  }
  refuse(cursor, root.start, root.start + 1, "rows come from a list of objects; this is none");
  return { ok: false, faults: cursor.faults };
}

/** A list of objects starts with none: most likely there is one a line, under a name that does not say so. */
function withHint(text: string, fault: ListFault): ListFault {
  if (!/^[\ufeff \t\r\n]*\{/.test(text)) return fault;
  return { ...fault, reason: `${fault.reason}; JSONL is read from a file named \`.jsonl\`` };
}

/** One object a line; the last line may do without its line feed. A blank line is a row that got lost. */
export function readJsonLines(text: string): ReadRows {
  const cursor = openText(text);
  const notes = passBom(cursor);
  const nodes: JsonNode[] = [];
  while (cursor.at < text.length && cursor.faults.length === 0) {
    const node = readLine(cursor);
    if (node) nodes.push(node);
  }
  const rows = onlyObjects(cursor, nodes);
  return rowsOf(rows, cursor.faults, notes);
}

function readLine(cursor: Cursor): JsonNode | undefined {
  const { text, at } = cursor;
  const feed = text.indexOf("\n", at);
  cursor.end = feed < 0 ? text.length : feed;
  const node =
    text.slice(at, cursor.end).trim() === ""
      ? refuse(cursor, at, cursor.end, "a blank line is no row; take it out")
      : parseDocument(cursor);
  cursor.at = feed < 0 ? text.length : feed + 1;
  cursor.end = text.length;
  return node;
}

function onlyObjects(cursor: Cursor, nodes: readonly JsonNode[]): readonly ObjectNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === "object") return [node];
    refuse(cursor, node.start, node.end, "a row must be an object with named fields");
    return [];
  });
}
