import type { Span } from "#core";
import { isBreak, isSpace, lineEnd } from "./skip.ts";

const QUOTE = 39;
const DOUBLE_QUOTE = 34;
const BACKSLASH = 92;

/** Just after the quote that closes the one at `at`; `''` and `\"` close nothing. Notes line breaks inside. */
export function scanQuoted(text: string, at: number, breaks: Span[]): number {
  const quote = text.charCodeAt(at);
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isBreak(code)) breaks.push({ start: i, end: i + 1 });
    else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
      if (isBreak(text.charCodeAt(i + 1))) breaks.push({ start: i + 1, end: i + 2 });
      i++;
    } else if (code === quote) {
      if (quote === DOUBLE_QUOTE || text.charCodeAt(i + 1) !== QUOTE) return i + 1;
      i++;
    }
  }
  return text.length;
}

interface Flow {
  readonly text: string;
  readonly breaks: Span[];
  at: number;
  depth: number;
  /** A token may start here: only then do quotes, anchors and tags count. */
  fresh: boolean;
  /** A quoted scalar or a collection has just ended: `:` needs no space behind it. */
  closed: boolean;
}

/** Just after the bracket that closes the one at `at`. Notes line breaks, comments and tabs inside. */
export function scanFlow(text: string, at: number, breaks: Span[]): number {
  const flow: Flow = { text, breaks, at, depth: 0, fresh: true, closed: false };
  do scanPiece(flow);
  while (flow.depth > 0 && flow.at < text.length);
  return flow.at;
}

function scanPiece(flow: Flow): void {
  const { text, at } = flow;
  const char = text.charAt(at);
  switch (char) {
    case " ":
      flow.at++;
      return;
    case "\n":
    case "\r":
    case "\t":
      blank(flow, at + 1);
      return;
    case "#":
      if (isSpace(text.charCodeAt(at - 1))) blank(flow, lineEnd(text, at));
      else flow.at++;
      return;
    case '"':
    case "'":
      scanQuote(flow);
      return;
    case "&":
    case "!":
      flow.at = flow.fresh ? propertyEnd(text, at + 1) : at + 1;
      return;
    default:
      scanCharacter(flow, char);
  }
}

function blank(flow: Flow, end: number): void {
  flow.breaks.push({ start: flow.at, end });
  flow.at = end;
}

// `don't` holds an apostrophe, not a quoted scalar.
function scanQuote(flow: Flow): void {
  flow.at = flow.fresh ? scanQuoted(flow.text, flow.at, flow.breaks) : flow.at + 1;
  flow.closed = flow.fresh;
  flow.fresh = false;
}

function scanCharacter(flow: Flow, char: string): void {
  const wasClosed = flow.closed;
  flow.at++;
  flow.closed = char === "]" || char === "}";
  switch (char) {
    case "[":
    case "{":
      flow.depth++;
      flow.fresh = true;
      return;
    case "]":
    case "}":
      flow.depth--;
      flow.fresh = false;
      return;
    case ",":
      flow.fresh = true;
      return;
    case ":":
      flow.fresh = wasClosed || isTokenEnd(flow.text, flow.at);
      return;
    default:
      flow.fresh &&= char === "?" && isTokenEnd(flow.text, flow.at);
  }
}

function propertyEnd(text: string, at: number): number {
  let i = at;
  while (!isTokenEnd(text, i)) i++;
  return i;
}

function isTokenEnd(text: string, at: number): boolean {
  return at >= text.length || isSpace(text.charCodeAt(at)) || ",[]{}".includes(text.charAt(at));
}
