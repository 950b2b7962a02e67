import type { Dialect, Redirect, ShellCommand } from "./model.ts";

/** A heredoc whose body starts after the next line break. */
export interface PendingHeredoc {
  readonly delimiter: string;
  readonly stripsTabs: boolean;
  readonly redirect: { body?: Redirect["body"] };
}

/** Position in a script; every function that takes one moves it forward and never back. */
export interface Reader {
  readonly text: string;
  readonly end: number;
  readonly dialect: Dialect;
  at: number;
  depth: number;
  readonly pending: PendingHeredoc[];
  /** `${{` without an end was met: later ones are not searched again, which keeps reading linear. */
  openExpression: boolean;
  /** Reads commands up to `)` (consumed) or to the end. */
  readonly commands: (reader: Reader, nested: boolean) => readonly ShellCommand[];
  /** For text that was decoded from a word: everything in it lies where that word lies. */
  readonly fixed?: { readonly from: number; readonly to: number };
}

/** Deeper substitutions are read as plain text. */
export const MAX_DEPTH = 24;

export const TAB = 9;
export const NEWLINE = 10;
export const RETURN = 13;

export function isBlank(code: number): boolean {
  return code === 32 || code === TAB || code === RETURN;
}

/** Offsets as the caller sees them. */
export function spot(reader: Reader, from: number, to: number): { from: number; to: number } {
  return reader.fixed ?? { from, to };
}

export function charAt(reader: Reader, offset = 0): string {
  const at = reader.at + offset;
  return at < reader.end ? reader.text.charAt(at) : "";
}

export function startsWith(reader: Reader, text: string): boolean {
  return reader.at + text.length <= reader.end && reader.text.startsWith(text, reader.at);
}

/** The character that takes the meaning of the next one away. */
export function escapeOf(dialect: Dialect): string {
  switch (dialect) {
    case "posix":
      return "\\";
    case "powershell":
      return "`";
    case "cmd":
      return "^";
  }
}

/** Length of a line break at `at + offset`, 0 where there is none. */
export function lineBreak(reader: Reader, offset = 0): number {
  const first = charAt(reader, offset);
  if (first === "\n") return 1;
  return first === "\r" && charAt(reader, offset + 1) === "\n" ? 2 : 0;
}

/** Blanks and continued lines. */
export function skipBlanks(reader: Reader): void {
  const escapeChar = escapeOf(reader.dialect);
  while (reader.at < reader.end) {
    const code = reader.text.charCodeAt(reader.at);
    if (isBlank(code)) reader.at++;
    else if (reader.text[reader.at] === escapeChar && lineBreak(reader, 1) > 0)
      reader.at += 1 + lineBreak(reader, 1);
    else return;
  }
}

/** Moves behind the `${{ … }}` at the position; GitHub fills it in before any shell reads the text. */
export function skipExpression(reader: Reader): boolean {
  if (reader.openExpression || !startsWith(reader, "${{")) return false;
  const { text, end } = reader;
  let quoted = false;
  for (let i = reader.at + 3; i < end; i++) {
    const char = text[i];
    if (char === "'") quoted = !quoted;
    else if (!quoted && char === "}" && text[i + 1] === "}" && i + 1 < end) {
      reader.at = i + 2;
      return true;
    }
  }
  reader.openExpression = true;
  return false;
}

/** Reads the bodies of the heredocs that were announced on the line that has just ended. */
export function readHeredocs(reader: Reader): void {
  for (const { delimiter, stripsTabs, redirect } of reader.pending) {
    const from = reader.at;
    let to = reader.end;
    while (reader.at < reader.end) {
      const start = reader.at;
      const found = reader.text.indexOf("\n", start);
      const stop = found < 0 || found >= reader.end ? reader.end : found;
      reader.at = Math.min(stop + 1, reader.end);
      if (lineIs(reader.text, start, stop, delimiter, stripsTabs)) {
        to = start;
        break;
      }
    }
    redirect.body = reader.fixed ?? { from, to };
  }
  reader.pending.length = 0;
}

function lineIs(text: string, from: number, to: number, delimiter: string, tabs: boolean): boolean {
  let start = from;
  while (tabs && start < to && text.charCodeAt(start) === TAB) start++;
  const stop = to > start && text.charCodeAt(to - 1) === RETURN ? to - 1 : to;
  return stop - start === delimiter.length && text.startsWith(delimiter, start);
}
