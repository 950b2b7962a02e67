/**
 * JSON (RFC 8259) as two programs would read it alike: what `JSON.parse` loses without a word, keys
 * that stand twice, numbers that a double does not hold, halves of surrogate pairs, is refused.
 */
import { show } from "#core";
import type { ListFault } from "../listed.ts";
import {
  type Cursor,
  countValue,
  createCursor,
  MAX_TEXT,
  peek,
  refuse,
  skipBlanks,
  take,
  unexpected,
} from "./cursor.ts";
import type { JsonNode, Member } from "./json-node.ts";
import { scanNumber } from "./scan-number.ts";
import { scanString } from "./scan-string.ts";

/** RFC 8259 §9 lets a parser choose; far beyond what anyone writes, far below our stack. */
const MAX_DEPTH = 512;
const BOM = "\ufeff";
const LITERALS: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

export type ParsedJson =
  | { readonly ok: true; readonly root: JsonNode; readonly notes: readonly ListFault[] }
  | { readonly ok: false; readonly faults: readonly ListFault[] };

export function parseJson(text: string): ParsedJson {
  const cursor = openText(text);
  const notes = passBom(cursor);
  const root = cursor.faults.length === 0 ? parseDocument(cursor) : undefined;
  if (!root || cursor.faults.length > 0) return { ok: false, faults: cursor.faults };
  return { ok: true, root, notes };
}

/** A cursor at the text's beginning; with a fault where the text is longer than we read. */
export function openText(text: string): Cursor {
  const cursor = createCursor(text);
  if (text.length > MAX_TEXT) {
    refuse(cursor, 0, 0, `is longer than ${MAX_TEXT} characters; split the file`);
  }
  return cursor;
}

/** Goes past a byte-order mark and says that there is one. */
export function passBom(cursor: Cursor): readonly ListFault[] {
  if (!take(cursor, BOM)) return [];
  return [{ span: { start: 0, end: 1 }, reason: "starts with a byte-order mark; it is left out" }];
}

/** One value and nothing after it, from the cursor to its end. */
export function parseDocument(cursor: Cursor): JsonNode | undefined {
  skipBlanks(cursor);
  const root = parseValue(cursor, 0);
  if (!root) return undefined;
  skipBlanks(cursor);
  return cursor.at < cursor.end ? unexpected(cursor, "the end of the document") : root;
}

function parseValue(cursor: Cursor, depth: number): JsonNode | undefined {
  if (!countValue(cursor)) return undefined;
  switch (peek(cursor)) {
    case 0x22:
      return scanString(cursor);
    case 0x7b:
    case 0x5b:
      return depth < MAX_DEPTH
        ? parseNested(cursor, depth + 1)
        : refuse(cursor, cursor.at, cursor.at + 1, `is nested deeper than ${MAX_DEPTH}`);
    default:
      return parseLiteral(cursor) ?? scanNumber(cursor);
  }
}

function parseLiteral(cursor: Cursor): JsonNode | undefined {
  const start = cursor.at;
  for (const [word, value] of LITERALS) {
    if (!cursor.text.startsWith(word, start)) continue;
    cursor.at = start + word.length;
    if (cursor.at <= cursor.end) return { kind: "literal", start, end: cursor.at, value };
    cursor.at = start;
  }
  return undefined;
}

function parseNested(cursor: Cursor, depth: number): JsonNode | undefined {
  const start = cursor.at;
  if (take(cursor, "[")) {
    const items = parseList(cursor, "]", () => parseValue(cursor, depth));
    return items && { kind: "array", start, end: cursor.at, items };
  }
  cursor.at++;
  const keys = new Set<string>();
  const members = parseList(cursor, "}", () => parseMember(cursor, depth, keys));
  return members && { kind: "object", start, end: cursor.at, members };
}

function parseList<T>(
  cursor: Cursor,
  close: string,
  parseOne: () => T | undefined,
): readonly T[] | undefined {
  const list: T[] = [];
  skipBlanks(cursor);
  if (take(cursor, close)) return list;
  for (;;) {
    const one = parseOne();
    if (one === undefined) return undefined;
    list.push(one);
    skipBlanks(cursor);
    // V8 makes room for 17 at the first item; a copy has only what it needs.
    if (take(cursor, close)) return list.slice();
    if (!take(cursor, ",")) return unexpected(cursor, `\`,\` or \`${close}\``);
    skipBlanks(cursor);
  }
}

function parseMember(cursor: Cursor, depth: number, keys: Set<string>): Member | undefined {
  if (peek(cursor) !== 0x22) return unexpected(cursor, "a key in quotes");
  const key = scanString(cursor);
  if (!key) return undefined;
  const { start, end } = key;
  if (keys.has(key.value)) {
    refuse(cursor, start, end, `the key ${show(key.value)} stands twice; readers differ on which`);
  }
  keys.add(key.value);
  skipBlanks(cursor);
  if (!take(cursor, ":")) return unexpected(cursor, "`:`");
  skipBlanks(cursor);
  const value = parseValue(cursor, depth);
  return value && { start, end, key: key.value, value };
}
