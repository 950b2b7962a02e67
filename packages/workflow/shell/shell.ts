import { assignmentOf } from "./assignment.ts";
import { isKeyword, readKeyword, skipCasePattern } from "./keyword.ts";
import { type Draft, finish, newDraft, start } from "./list.ts";
import type { Dialect, ShellCommand } from "./model.ts";
import { readOperator } from "./operator.ts";
import { charAt, lineBreak, type Reader, readHeredocs, skipBlanks, startsWith } from "./reader.ts";
import { addRedirect, isRedirect } from "./redirect.ts";
import { readWord } from "./word.ts";

/**
 * Reads a script into its simple commands, in order of their start. Total and linear: what no shell
 * would accept is read as far as it makes sense. POSIX sh and bash are the model; PowerShell and cmd
 * are read well enough to find programs and their words.
 */
export function parseShell(text: string, dialect: Dialect = "posix"): readonly ShellCommand[] {
  return readCommands(readerOf(text, dialect, 0, text.length), false);
}

/** Commands of a part of a text, or of a text decoded from a word (`fixed` is the word's place). */
export function parseShellPart(
  text: string,
  part: { readonly from: number; readonly to: number; readonly dialect?: Dialect },
  fixed?: { readonly from: number; readonly to: number },
): readonly ShellCommand[] {
  const reader = readerOf(text, part.dialect ?? "posix", part.from, part.to);
  return readCommands(fixed ? { ...reader, fixed } : reader, false);
}

function readerOf(text: string, dialect: Dialect, at: number, end: number): Reader {
  const pending: Reader["pending"] = [];
  return {
    text,
    at,
    end,
    dialect,
    depth: 0,
    pending,
    openExpression: false,
    commands: readCommands,
  };
}

function readCommands(reader: Reader, nested: boolean): readonly ShellCommand[] {
  const draft = newDraft();
  while (reader.at < reader.end) {
    if (skipCasePattern(reader, draft)) continue;
    skipBlanks(reader);
    if (reader.at >= reader.end) break;
    if (charAt(reader) === ")" && nested && draft.openParentheses === 0) {
      reader.at++;
      break;
    }
    readToken(reader, draft);
  }
  finish(draft, ";");
  return draft.commands;
}

function readToken(reader: Reader, draft: Draft): void {
  if (startsWord(reader)) {
    addWord(reader, draft);
    return;
  }
  const width = lineBreak(reader);
  if (width > 0) endLine(reader, draft, width);
  else if (isComment(reader, draft)) skipLine(reader);
  else if (draft.inTest && "()|&<>;".includes(charAt(reader))) reader.at++;
  else if (isRedirect(reader)) addRedirect(reader, draft);
  else if (!readOperator(reader, draft)) addWord(reader, draft);
}

// Most tokens by far: they need no look for operators.
function startsWord({ text, at, dialect }: Reader): boolean {
  const code = text.charCodeAt(at);
  const lower = code | 0x20;
  return dialect !== "cmd" && ((lower >= 97 && lower <= 122) || code === HYPHEN);
}

const HYPHEN = 45;

function endLine(reader: Reader, draft: Draft, width: number): void {
  reader.at += width;
  finish(draft, ";");
  readHeredocs(reader);
}

function isComment(reader: Reader, draft: Draft): boolean {
  if (reader.dialect !== "cmd") return charAt(reader) === "#";
  if (draft.current) return false;
  return startsWith(reader, "::") || /^rem\s/i.test(reader.text.slice(reader.at, reader.at + 4));
}

function skipLine(reader: Reader): void {
  if (reader.dialect === "powershell" && reader.text[reader.at - 1] === "<") {
    const close = reader.text.indexOf("#>", reader.at);
    reader.at = close < 0 ? reader.end : Math.min(close + 2, reader.end);
    return;
  }
  const stop = reader.text.indexOf("\n", reader.at);
  reader.at = stop < 0 ? reader.end : Math.min(stop, reader.end);
}

function addWord(reader: Reader, draft: Draft): void {
  const from = reader.at;
  const word = readWord(reader);
  if (!word) {
    reader.at++;
    return;
  }
  // As written: quotes take a keyword's meaning away.
  if (!draft.current && reader.dialect === "posix" && isKeyword(written(reader, from))) {
    readKeyword(reader, draft, word);
    return;
  }
  const current = draft.current ?? start(draft, word.from);
  current.to = word.to;
  if (draft.inTest && written(reader, from) === "]]") draft.inTest = false;
  const isFirst = current.words.length === 0;
  if (isFirst && written(reader, from) === "[[") draft.inTest = true;
  const assignment =
    isFirst && reader.dialect === "posix" ? assignmentOf(reader, word, from) : undefined;
  if (assignment) current.assignments.push(assignment);
  else current.words.push(word);
}

/** No keyword is longer than nine characters. */
function written({ text, at }: Reader, from: number): string {
  return text.slice(from, Math.min(at, from + 9));
}
