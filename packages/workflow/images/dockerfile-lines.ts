import type { Span } from "#core";
import { type Heredoc, heredocsOf, indexDelimiters } from "./dockerfile-heredoc.ts";
import { splitWords, type Word } from "./dockerfile-words.ts";

export interface Instruction {
  /** Upper case; what `ONBUILD` defers stands here itself. */
  readonly keyword: string;
  readonly words: readonly Word[];
}

export interface DockerfileLines {
  /** The image of `# syntax=`, which builds the whole file. */
  readonly syntax?: Word;
  readonly instructions: readonly Instruction[];
}

const DIRECTIVE = /^[ \t]*#[ \t]*([a-zA-Z][a-zA-Z0-9]*)[ \t]*=[ \t]*([^ \t].*)$/;
const TAKES_HEREDOCS = new Set(["RUN", "COPY", "ADD"]);

/** Splits a Dockerfile as BuildKit's parser does: directives, comments, continuations, heredocs. */
export function readDockerfile(text: string): DockerfileLines {
  const lines = splitLines(text);
  const { syntax, escapeChar, next } = readDirectives(text, lines);
  const delimiterAfter = indexDelimiters(text, lines);
  const instructions: Instruction[] = [];
  for (let at = next; at < lines.length; ) {
    const logical = readLogicalLine(text, lines, at, escapeChar);
    at = logical.next;
    const instruction = toInstruction(splitWords(text, logical.segments, escapeChar));
    if (!instruction) continue;
    instructions.push(instruction);
    const heredocs: readonly Heredoc[] = TAKES_HEREDOCS.has(instruction.keyword)
      ? heredocsOf(instruction.words)
      : [];
    // Docker refuses a file whose heredoc has no end; then the word was none, and nothing is skipped.
    for (const heredoc of heredocs) at = delimiterAfter(heredoc, at) ?? at;
  }
  return { instructions, ...(syntax && { syntax }) };
}

function toInstruction(words: readonly Word[]): Instruction | undefined {
  const at = words.findIndex(({ value }) => value.toUpperCase() !== "ONBUILD");
  const first = words[at];
  return first && { keyword: first.value.toUpperCase(), words: words.slice(at + 1) };
}

interface Directives {
  readonly syntax?: Word;
  readonly escapeChar: string;
  readonly next: number;
}

/** `# syntax=` and `# escape=` count only above everything else, a shebang line excepted. */
function readDirectives(text: string, lines: readonly Span[]): Directives {
  let syntax: Word | undefined;
  let escapeChar = "\\";
  let next = text.startsWith("#!", lines[0]?.start) ? 1 : 0;
  for (; next < lines.length; next++) {
    const line = lines[next];
    const match = line && DIRECTIVE.exec(text.slice(line.start, line.end));
    if (!line || !match) break;
    const [whole, key = "", rest = ""] = match;
    const value = rest.trimEnd();
    const start = line.start + whole.length - rest.length;
    if (key.toLowerCase() === "escape") escapeChar = value;
    if (key.toLowerCase() === "syntax")
      syntax = { value, span: { start, end: start + value.length } };
  }
  return { escapeChar: escapeChar === "`" ? "`" : "\\", next, ...(syntax && { syntax }) };
}

function splitLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  // A byte-order mark is no part of the first instruction.
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let end = text.indexOf("\n", start); end >= 0; end = text.indexOf("\n", start)) {
    lines.push({ start, end: text[end - 1] === "\r" ? Math.max(start, end - 1) : end });
    start = end + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

interface LogicalLine {
  /** The pieces of one instruction, escape characters at line ends left out. */
  readonly segments: readonly Span[];
  readonly next: number;
}

function readLogicalLine(
  text: string,
  lines: readonly Span[],
  from: number,
  escapeChar: string,
): LogicalLine {
  const segments: Span[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line || isComment(text, line)) {
      if (segments.length === 0) return { segments, next: at + 1 };
      continue;
    }
    const end = trimEnd(text, line);
    // An empty line inside an instruction is skipped, as Docker still does with a warning.
    if (end === line.start && segments.length > 0) continue;
    const isContinued =
      text[end - 1] === escapeChar && end > line.start && text[end - 2] !== escapeChar;
    segments.push({ start: line.start, end: isContinued ? end - 1 : end });
    if (!isContinued) return { segments, next: at + 1 };
  }
  return { segments, next: lines.length };
}

function isComment(text: string, { start, end }: Span): boolean {
  let i = start;
  while (i < end && (text[i] === " " || text[i] === "\t")) i++;
  return text[i] === "#" && i < end;
}

function trimEnd(text: string, { start, end }: Span): number {
  let i = end;
  while (i > start && (text[i - 1] === " " || text[i - 1] === "\t")) i--;
  return i;
}
