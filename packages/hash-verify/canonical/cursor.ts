import type { ListFault } from "../listed.ts";

/** More cannot be kept as spans, nor written out with every character escaped (V8 ends at 2^29). */
export const MAX_TEXT = 2 ** 26;
/** Each value is an object in memory; this many are some 500 MB. */
const MAX_VALUES = 5_000_000;
/** Further ones tell nothing new. */
const MAX_FAULTS = 100;

/** Where the scan stands in a text. The one thing in this room that changes. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Where the document ends: the end of the text, or of a line of JSONL. */
  end: number;
  values: number;
  readonly faults: ListFault[];
}

export function createCursor(text: string): Cursor {
  return { text, at: 0, end: text.length, values: 0, faults: [] };
}

/** Records what is wrong; `undefined`, so that a scanner can end with it. */
export function refuse(cursor: Cursor, start: number, end: number, reason: string): undefined {
  if (cursor.faults.length >= MAX_FAULTS) return;
  cursor.faults.push({ span: { start, end: Math.min(end, cursor.end) }, reason });
}

/** Counts one more value; false where the document holds too many. */
export function countValue(cursor: Cursor): boolean {
  cursor.values++;
  if (cursor.values <= MAX_VALUES) return true;
  refuse(cursor, cursor.at, cursor.at + 1, `holds more than ${MAX_VALUES} values; split the file`);
  return false;
}

/** The code unit that is next, NaN at the end. */
export function peek(cursor: Cursor): number {
  return cursor.at < cursor.end ? cursor.text.charCodeAt(cursor.at) : Number.NaN;
}

/** Goes past one character if it is next. */
export function take(cursor: Cursor, character: string): boolean {
  if (cursor.at >= cursor.end || cursor.text[cursor.at] !== character) return false;
  cursor.at++;
  return true;
}

/** RFC 8259 knows four blanks and no others. */
export function skipBlanks(cursor: Cursor): void {
  for (;;) {
    const code = peek(cursor);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    cursor.at++;
  }
}

/** Says what stands at the cursor instead of what was expected. */
export function unexpected(cursor: Cursor, expected: string): undefined {
  const { at, end, text } = cursor;
  if (at >= end) return refuse(cursor, end, end, `ends where ${expected} was expected`);
  const found = JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0));
  return refuse(cursor, at, at + 1, `${found} stands where ${expected} was expected`);
}
