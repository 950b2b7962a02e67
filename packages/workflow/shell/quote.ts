import { readBackticks, readDollar, type WordDraft } from "./expansion.ts";
import { charAt, escapeOf, lineBreak, type Reader, skipExpression } from "./reader.ts";

export function readEscape(reader: Reader, draft: WordDraft): true {
  const width = lineBreak(reader, 1);
  if (width > 0) reader.at += 1 + width;
  else {
    draft.value += charAt(reader, 1);
    reader.at = Math.min(reader.at + 2, reader.end);
  }
  return true;
}

export function readSingle(reader: Reader, draft: WordDraft): true {
  const doubles = reader.dialect === "powershell";
  let start = ++reader.at;
  while (reader.at < reader.end) {
    if (skipExpression(reader)) {
      draft.literal = false;
      continue;
    }
    if (reader.text[reader.at++] !== "'") continue;
    draft.value += reader.text.slice(start, reader.at - 1);
    if (!doubles || charAt(reader) !== "'") return true;
    start = reader.at++;
  }
  draft.value += reader.text.slice(start, reader.end);
  return true;
}

const ESCAPED_IN_DOUBLE = '"\\$`';

export function readDouble(reader: Reader, draft: WordDraft): true {
  const escapeChar = escapeOf(reader.dialect);
  reader.at++;
  while (reader.at < reader.end) {
    const char = charAt(reader);
    if (char === '"') {
      reader.at++;
      if (reader.dialect !== "powershell" || charAt(reader) !== '"') return true;
      draft.value += '"';
      reader.at++;
    } else if (char === escapeChar && reader.dialect !== "cmd") readEscapeInDouble(reader, draft);
    else if (char === "$") readDollar(reader, draft);
    else if (char === "`" && reader.dialect === "posix") readBackticks(reader, draft);
    else readPlain(reader, draft);
  }
  return true;
}

function readEscapeInDouble(reader: Reader, draft: WordDraft): void {
  const next = charAt(reader, 1);
  if (reader.dialect === "posix" && next !== "\n" && !ESCAPED_IN_DOUBLE.includes(next)) {
    draft.value += "\\";
    reader.at++;
    return;
  }
  readEscape(reader, draft);
}

export function isHereString(reader: Reader): boolean {
  const quote = charAt(reader, 1);
  return (quote === "'" || quote === '"') && lineBreak(reader, 2) > 0;
}

export function readHereString(reader: Reader, draft: WordDraft): true {
  const start = reader.at + 2 + lineBreak(reader, 2);
  const close = reader.text.indexOf(`\n${charAt(reader, 1)}@`, reader.at + 2);
  const found = close >= 0 && close < reader.end;
  draft.value += reader.text.slice(start, found ? Math.max(start, close) : reader.end);
  draft.literal = false;
  reader.at = found ? close + 3 : reader.end;
  return true;
}

/** The longest run without a character that means anything. */
export function readPlain(reader: Reader, draft: WordDraft): true {
  const start = reader.at++;
  skipPlain(reader);
  draft.value += reader.text.slice(start, reader.at);
  return true;
}

// One look for a whole run: character by character costs most of the time of reading a script.
const PLAIN = /[-./0-:=A-[_a-z\u0080-\uffff]*/y;

/** Moves behind the characters at the position that mean nothing in any grammar. */
export function skipPlain(reader: Reader): void {
  PLAIN.lastIndex = reader.at;
  PLAIN.test(reader.text);
  reader.at = Math.min(Math.max(PLAIN.lastIndex, reader.at), reader.end);
}
