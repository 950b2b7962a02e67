import type { Span } from "#core";
import { scanFlow, scanQuoted } from "./flow-lines.ts";
import { isBlank, isBreak, isSpace, lineEnd } from "./skip.ts";

/**
 * Finds every line break (and comment and tab) inside flow collections and quoted scalars. libyaml and YamlDotNet, which
 * GitHub reads with, ignore indentation there; js-yaml insists on it (YAML 1.2 §7.4, production
 * s-flow-line-prefix). Overwriting these breaks with blanks gives a text of the same length that
 * both read alike. One pass over the text; block structure is followed just far enough to know
 * which `[`, `{` and quotes open a token.
 */
export function findJoinableBreaks(text: string): readonly Span[] {
  const scan: Scan = { text, at: 0, column: -1, inPlain: false, breaks: [] };
  while (scan.at < text.length) scanLine(scan);
  return scan.breaks;
}

interface Scan {
  readonly text: string;
  at: number;
  /** Column of the key or dash that the coming value belongs to; -1 at the root. */
  column: number;
  /** The last line ended within a plain scalar, which goes on if the next one is indented further. */
  inPlain: boolean;
  readonly breaks: Span[];
}

function scanLine(scan: Scan): void {
  const { text } = scan;
  const start = scan.at;
  while (text.charCodeAt(scan.at) === 32) scan.at++;
  const indent = scan.at - start;
  if (isBreak(text.charCodeAt(scan.at))) {
    scan.at++;
    return;
  }
  if (indent === 0 && isMarker(text, start)) {
    scan.at += 3;
    scan.column = -1;
    scan.inPlain = false;
  }
  if (scan.inPlain && indent > scan.column) scanPlain(scan);
  else scan.inPlain = false;
  while (scan.at < text.length && !isBreak(text.charCodeAt(scan.at))) scanToken(scan, start);
  if (scan.at < text.length) scan.at++;
}

function isMarker(text: string, at: number): boolean {
  return text.startsWith("---", at) || text.startsWith("...", at);
}

function scanToken(scan: Scan, lineStart: number): void {
  const { text, at } = scan;
  const char = text.charAt(at);
  switch (char) {
    case " ":
    case "\t":
    case "\uFEFF":
      scan.at++;
      return;
    case "#":
      scan.at = lineEnd(text, at);
      return;
    case "&":
    case "*":
    case "!":
      scan.at = wordEnd(text, at);
      return;
    case '"':
    case "'":
      scan.at = scanQuoted(text, at, scan.breaks);
      if (isKeyEnd(text, scan.at)) scan.column = at - lineStart;
      return;
    case "[":
    case "{":
      scan.at = scanFlow(text, at, scan.breaks);
      return;
    case "|":
    case ">":
      skipBlockScalar(scan);
      return;
    default:
      scanPlainOrIndicator(scan, lineStart);
  }
}

function scanPlainOrIndicator(scan: Scan, lineStart: number): void {
  const { text, at } = scan;
  const code = text.charCodeAt(at);
  const isIndicator = (code === 45 || code === 63 || code === 58) && isEndOrSpace(text, at + 1);
  if (isIndicator) {
    if (code !== 58) scan.column = at - lineStart;
    scan.at++;
    return;
  }
  scanPlain(scan);
  if (text.charCodeAt(scan.at) === 58) scan.column = at - lineStart;
}

/** To the `: ` that makes it a key, to a comment, or to the end of the line. */
function scanPlain(scan: Scan): void {
  const { text } = scan;
  let i = scan.at;
  scan.inPlain = false;
  for (; i < text.length && !isBreak(text.charCodeAt(i)); i++) {
    const code = text.charCodeAt(i);
    const isKey = code === 58 && isEndOrSpace(text, i + 1);
    if (isKey || (code === 35 && isSpace(text.charCodeAt(i - 1)))) {
      scan.at = i;
      return;
    }
  }
  scan.at = i;
  scan.inPlain = true;
}

function isKeyEnd(text: string, at: number): boolean {
  let i = at;
  while (isBlank(text.charCodeAt(i))) i++;
  return text.charCodeAt(i) === 58;
}

function isEndOrSpace(text: string, at: number): boolean {
  return at >= text.length || isSpace(text.charCodeAt(at));
}

function wordEnd(text: string, at: number): number {
  let i = at;
  while (!isEndOrSpace(text, i)) i++;
  return i;
}

/** Its lines are those indented further than its key, and blank ones. */
function skipBlockScalar(scan: Scan): void {
  const { text, column } = scan;
  let next = lineEnd(text, scan.at);
  for (;;) {
    scan.at = next;
    if (next >= text.length) return;
    let i = next + 1;
    while (text.charCodeAt(i) === 32) i++;
    const isContent = i - next - 1 > column || i >= text.length || isBreak(text.charCodeAt(i));
    if (!isContent) return;
    next = lineEnd(text, i);
  }
}
