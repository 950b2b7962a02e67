import { readBackticks, readDollar, readSubstitution, type WordDraft } from "./expansion.ts";
import type { ShellWord } from "./model.ts";
import {
  isHereString,
  readDouble,
  readEscape,
  readHereString,
  readPlain,
  readSingle,
  skipPlain,
} from "./quote.ts";
import { charAt, escapeOf, isBlank, NEWLINE, type Reader, spot, startsWith } from "./reader.ts";

const OPERATORS: Readonly<Record<Reader["dialect"], string>> = {
  posix: "|&;()<>",
  powershell: "|;)<>{},&",
  cmd: "|&()<>",
};

/** Reads the word at the position; `undefined` where an operator, a blank or the end stands. */
export function readWord(reader: Reader): ShellWord | undefined {
  const from = reader.at;
  // Most words are one plain run.
  skipPlain(reader);
  if (reader.at > from && endsWord(reader)) {
    const { from: start, to } = spot(reader, from, reader.at);
    const value = reader.text.slice(from, reader.at);
    return { value, literal: true, from: start, to, substitutions: NONE };
  }
  const draft: WordDraft = {
    value: reader.text.slice(from, reader.at),
    literal: true,
    substitutions: [],
  };
  while (reader.at < reader.end && readPart(reader, draft));
  if (reader.at === from) return undefined;
  const { from: start, to } = spot(reader, from, reader.at);
  const { value, literal, substitutions } = draft;
  return { value, literal, from: start, to, substitutions };
}

const NONE: ShellWord["substitutions"] = [];

function endsWord({ text, at, end }: Reader): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  return isBlank(code) || code === NEWLINE;
}

function readPart(reader: Reader, draft: WordDraft): boolean {
  const char = charAt(reader);
  const { dialect } = reader;
  const code = char.charCodeAt(0);
  if (isBlank(code) || code === NEWLINE) return false;
  if (char === escapeOf(dialect)) return readEscape(reader, draft);
  if (char === "$" || (char === "%" && dialect === "cmd")) return readDollar(reader, draft);
  if (char === '"') return readDouble(reader, draft);
  if (char === "'" && dialect !== "cmd") return readSingle(reader, draft);
  if (char === "`" && dialect === "posix") return readBackticks(reader, draft);
  if (char === "@" && dialect === "powershell" && isHereString(reader))
    return readHereString(reader, draft);
  if (char === "(" && dialect === "powershell") return readSubstitution(reader, draft, 1, "output");
  if (dialect === "posix" && (startsWith(reader, "<(") || startsWith(reader, ">(")))
    return readSubstitution(reader, draft, 2, "file");
  if (OPERATORS[dialect].includes(char)) return false;
  return readPlain(reader, draft);
}
