/** CSV by RFC 4180 and no further: what two readers would split in two ways is refused. */
import { show } from "#core";
import { type Cursor, countValue, refuse, take } from "./cursor.ts";
import type { Member, ObjectNode, StringNode } from "./json-node.ts";
import { openText, passBom } from "./parse-json.ts";
import { type ReadRows, rowsOf } from "./rows.ts";
import { hasLoneSurrogate } from "./scan-string.ts";

// A bare field ends at a comma or a line end; a quote in it has no meaning in the grammar.
const BARE = /[^,"\r\n]*/y;
const QUOTED = /[^"]*/y;

/** Each record an object of texts under the names of the header. */
export function readCsv(text: string): ReadRows {
  const cursor = openText(text);
  const notes = passBom(cursor);
  if (cursor.faults.length > 0) return { ok: false, faults: cursor.faults };
  const header = readRecord(cursor);
  if (!header || !checkHeader(cursor, header)) return { ok: false, faults: cursor.faults };
  const rows: ObjectNode[] = [];
  while (cursor.at < cursor.end) {
    const record = readRecord(cursor);
    if (!record) return { ok: false, faults: cursor.faults };
    const row = rowOf(cursor, header, record);
    if (row) rows.push(row);
  }
  return rowsOf(rows, cursor.faults, notes);
}

function checkHeader(cursor: Cursor, header: readonly StringNode[]): boolean {
  const names = new Set<string>();
  for (const { value, start, end } of header) {
    if (value === "") refuse(cursor, start, end, "a column has no name; the first line names them");
    else if (names.has(value)) refuse(cursor, start, end, `two columns are named ${show(value)}`);
    names.add(value);
  }
  return cursor.faults.length === 0;
}

function rowOf(
  cursor: Cursor,
  header: readonly StringNode[],
  record: readonly StringNode[],
): ObjectNode | undefined {
  const start = record[0]?.start ?? cursor.at;
  const end = record.at(-1)?.end ?? cursor.at;
  if (record.length !== header.length) {
    const counts = `${record.length} fields where the header names ${header.length}`;
    return refuse(cursor, start, end, counts);
  }
  const members = record.map(
    (value, index): Member => ({
      start: value.start,
      end: value.end,
      key: header[index]?.value ?? "",
      value,
    }),
  );
  return { kind: "object", start, end, members };
}

/** The fields up to the next line end; `undefined` where the grammar is broken. */
function readRecord(cursor: Cursor): readonly StringNode[] | undefined {
  if (atLineEnd(cursor)) {
    return refuse(cursor, cursor.at, cursor.at, "a blank line is no record; take it out");
  }
  const fields: StringNode[] = [];
  for (;;) {
    if (!countValue(cursor)) return undefined;
    const field = readField(cursor);
    if (!field) return undefined;
    fields.push(field);
    if (take(cursor, ",")) continue;
    return passLineEnd(cursor) ? fields : refuseRest(cursor);
  }
}

function readField(cursor: Cursor): StringNode | undefined {
  const start = cursor.at;
  const value = take(cursor, '"') ? readQuoted(cursor, start) : match(cursor, BARE);
  if (value === undefined) return undefined;
  if (hasLoneSurrogate(value)) {
    refuse(cursor, start, cursor.at, `${show(value)} holds half a surrogate pair; no bytes fit it`);
  }
  return { kind: "string", start, end: cursor.at, value };
}

function readQuoted(cursor: Cursor, start: number): string | undefined {
  let value = "";
  for (;;) {
    value += match(cursor, QUOTED);
    if (!take(cursor, '"')) return refuse(cursor, start, cursor.end, "this field never ends");
    if (!take(cursor, '"')) return value;
    value += '"';
  }
}

function match(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  pattern.test(cursor.text);
  const found = cursor.text.slice(cursor.at, pattern.lastIndex);
  cursor.at = pattern.lastIndex;
  return found;
}

function atLineEnd(cursor: Cursor): boolean {
  return cursor.at >= cursor.end || /[\r\n]/.test(cursor.text.charAt(cursor.at));
}

/** RFC 4180 writes CRLF; most programs write LF alone. The last record may do without. */
function passLineEnd(cursor: Cursor): boolean {
  if (cursor.text.startsWith("\r\n", cursor.at)) cursor.at += 2;
  else if (cursor.at < cursor.end && !take(cursor, "\n")) return false;
  return true;
}

function refuseRest(cursor: Cursor): undefined {
  const { at, text } = cursor;
  const reason =
    text[at] === "\r"
      ? "a carriage return without a line feed; write CRLF or LF, or quote the field"
      : text[at] === '"'
        ? 'a quote in a bare field; quote the field and write `""`'
        : "text after the closing quote";
  return refuse(cursor, at, at + 1, reason);
}
