import { show } from "#core";
import { type Cursor, refuse } from "./cursor.ts";
import type { StringNode } from "./json-node.ts";

// Everything up to what needs a look: the closing quote, an escape, a control character.
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const HEX = /^[0-9A-Fa-f]{4}$/;
// With the flag `u` a pair is one code point, so this finds only halves that stand alone.
const LONE_SURROGATE = /\p{Surrogate}/u;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/** UTF-8 cannot hold half a pair, so no two programs agree on such a text's bytes. */
export function hasLoneSurrogate(text: string): boolean {
  return LONE_SURROGATE.test(text);
}

/** Reads a string whose opening quote is next. */
export function scanString(cursor: Cursor): StringNode | undefined {
  const start = cursor.at;
  cursor.at++;
  let value = "";
  for (;;) {
    value += takePlain(cursor);
    const next = cursor.at < cursor.end ? cursor.text[cursor.at] : undefined;
    if (next === '"') break;
    if (next === undefined) return refuse(cursor, start, cursor.end, "this string never ends");
    if (next !== "\\") return refuseControl(cursor);
    const escaped = takeEscape(cursor);
    if (escaped === undefined) return undefined;
    value += escaped;
  }
  cursor.at++;
  if (hasLoneSurrogate(value)) {
    refuse(cursor, start, cursor.at, `${show(value)} holds half a surrogate pair; no bytes fit it`);
  }
  return { kind: "string", start, end: cursor.at, value };
}

function takePlain(cursor: Cursor): string {
  PLAIN.lastIndex = cursor.at;
  PLAIN.test(cursor.text);
  const end = Math.min(PLAIN.lastIndex, cursor.end);
  const plain = cursor.text.slice(cursor.at, end);
  cursor.at = end;
  return plain;
}

function refuseControl(cursor: Cursor): undefined {
  const code = cursor.text.charCodeAt(cursor.at).toString(16).padStart(4, "0");
  return refuse(
    cursor,
    cursor.at,
    cursor.at + 1,
    `a control character in a string must be written as \`\\u${code}\``,
  );
}

function takeEscape(cursor: Cursor): string | undefined {
  const { at, text, end } = cursor;
  const letter = text.slice(at + 1, Math.min(at + 2, end));
  const length = letter === "u" ? 6 : 2;
  const digits = text.slice(at + 2, Math.min(at + 6, end));
  const value =
    letter === "u" && HEX.test(digits)
      ? String.fromCharCode(Number.parseInt(digits, 16))
      : ESCAPES.get(letter);
  if (value === undefined) return refuse(cursor, at, at + length, "no such escape in JSON");
  cursor.at += length;
  return value;
}
