import type { ShellCommand, Substitution } from "./model.ts";
import { charAt, MAX_DEPTH, type Reader, skipExpression, startsWith } from "./reader.ts";

/** A word while it is read. */
export interface WordDraft {
  value: string;
  literal: boolean;
  readonly substitutions: Substitution[];
}

/** `$…` of every kind, and `%NAME%` of cmd: stands as written, its commands apart. */
export function readDollar(reader: Reader, draft: WordDraft): true {
  const start = reader.at;
  if (skipExpression(reader)) return keepRaw(reader, draft, start);
  if (startsWith(reader, "$'") && reader.dialect === "posix") return readAnsi(reader, draft);
  if (startsWith(reader, "$((") && reader.dialect === "posix") {
    skipArithmetic(reader);
    return keepRaw(reader, draft, start);
  }
  if (startsWith(reader, "$(")) return readSubstitution(reader, draft, 2, "output");
  if (startsWith(reader, "${")) return readBraced(reader, draft);
  reader.at++;
  if (reader.dialect === "posix" && /[@*#?$!\-0-9]/.test(charAt(reader))) reader.at++;
  else while (/[\w:]/.test(charAt(reader)) && isNamePart(reader)) reader.at++;
  return keepRaw(reader, draft, start, reader.at - start > 1);
}

// PowerShell writes `$env:NAME`; elsewhere a colon ends the name.
function isNamePart(reader: Reader): boolean {
  return charAt(reader) !== ":" || reader.dialect === "powershell";
}

function keepRaw(reader: Reader, draft: WordDraft, start: number, expands = true): true {
  draft.value += reader.text.slice(start, reader.at);
  if (expands) draft.literal = false;
  return true;
}

const ANSI_ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

function readAnsi(reader: Reader, draft: WordDraft): true {
  reader.at += 2;
  while (reader.at < reader.end) {
    const char = charAt(reader);
    reader.at++;
    if (char === "'") return true;
    if (char === "\\") {
      const escaped = charAt(reader);
      draft.value += ANSI_ESCAPES[escaped] ?? escaped;
      reader.at++;
    } else draft.value += char;
  }
  reader.at = reader.end;
  return true;
}

/** `$((…))` and `((…))`: parentheses are counted, nothing inside runs a download or an install. */
export function skipArithmetic(reader: Reader): void {
  let open = 0;
  for (; reader.at < reader.end; reader.at++) {
    const char = reader.text[reader.at];
    if (char === "(") open++;
    else if (char === ")" && --open === 0) {
      reader.at++;
      return;
    }
  }
}

function readBraced(reader: Reader, draft: WordDraft): true {
  const start = reader.at;
  const value = draft.value;
  let open = 0;
  while (reader.at < reader.end) {
    if (skipExpression(reader)) continue;
    if (charAt(reader) === "\\") reader.at += 2;
    else if (startsWith(reader, "${")) {
      open++;
      reader.at += 2;
    } else if (startsWith(reader, "$(")) readDollar(reader, draft);
    else if (reader.text[reader.at++] === "}" && --open === 0) break;
  }
  reader.at = Math.min(reader.at, reader.end);
  draft.value = value;
  return keepRaw(reader, draft, start);
}

export function readSubstitution(
  reader: Reader,
  draft: WordDraft,
  width: number,
  kind: Substitution["kind"],
): true {
  const start = reader.at;
  reader.at += width;
  if (reader.depth < MAX_DEPTH) {
    reader.depth++;
    const commands = reader.commands(reader, true);
    reader.depth--;
    draft.substitutions.push({ kind, at: draft.value.length, commands });
  }
  return keepRaw(reader, draft, start);
}

export function readBackticks(reader: Reader, draft: WordDraft): true {
  const start = reader.at;
  let close = start + 1;
  while (close < reader.end && reader.text[close] !== "`")
    close += reader.text[close] === "\\" ? 2 : 1;
  const end = Math.min(close, reader.end);
  if (reader.depth < MAX_DEPTH) {
    const commands: readonly ShellCommand[] = reader.commands(
      { ...reader, at: start + 1, end, depth: reader.depth + 1, pending: [] },
      false,
    );
    draft.substitutions.push({ kind: "output", at: draft.value.length, commands });
  }
  reader.at = Math.min(end + 1, reader.end);
  return keepRaw(reader, draft, start);
}
