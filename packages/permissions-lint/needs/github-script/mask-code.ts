import { patternEnd } from "./pattern-end.ts";

/**
 * JavaScript with the content of strings, comments, regular expressions and `${{ … }}` blanked out, so
 * that what is left is code; offsets stay. Read once from left to right.
 */
export function maskCode(text: string): string {
  const mask: Mask = { text, parts: [], from: 0, at: 0, templates: [] };
  while (mask.at < text.length) step(mask);
  mask.parts.push(text.slice(mask.from));
  return mask.parts.join("");
}

interface Mask {
  readonly text: string;
  readonly parts: string[];
  /** Start of what is not written yet. */
  from: number;
  at: number;
  /** For each open `${` of a template the braces that are open in it. */
  readonly templates: number[];
}

function step(mask: Mask): void {
  const { text, at } = mask;
  switch (text.charAt(at)) {
    case "'":
    case '"':
      blank(mask, at + 1, closingQuote(text, at));
      return;
    case "`":
      template(mask, at + 1);
      return;
    case "/":
      slash(mask);
      return;
    case "$":
      if (text.startsWith("${{", at)) {
        blank(mask, at, endOf(text, "}}", at));
        return;
      }
      break;
    case "{":
      open(mask, 1);
      break;
    case "}":
      if (mask.templates.at(-1) === 0) {
        mask.templates.pop();
        template(mask, at + 1);
        return;
      }
      open(mask, -1);
  }
  mask.at++;
}

function open({ templates }: Mask, change: number): void {
  const last = templates.pop();
  if (last !== undefined) templates.push(last + change);
}

function blank(mask: Mask, from: number, to: number): void {
  mask.parts.push(mask.text.slice(mask.from, from), " ".repeat(Math.max(to - from, 0)));
  mask.from = Math.max(to, from);
  // Behind the closing quote, if there is one.
  mask.at = mask.from + (isQuote(mask.text.charAt(mask.from)) ? 1 : 0);
}

function isQuote(char: string): boolean {
  return char === "'" || char === '"' || char === "`";
}

/** Text of a template up to its end or to the next `${`, behind which code goes on. */
function template(mask: Mask, from: number): void {
  const { text } = mask;
  let to = from;
  for (; to < text.length && text.charAt(to) !== "`"; to++) {
    if (text.charAt(to) === "\\") to++;
    else if (text.startsWith("${{", to)) to = endOf(text, "}}", to) - 1;
    else if (text.startsWith("${", to)) {
      mask.templates.push(0);
      blank(mask, from, to + 2);
      mask.at = to + 2;
      return;
    }
  }
  blank(mask, from, Math.min(to, text.length));
}

function closingQuote(text: string, at: number): number {
  const quote = text.charAt(at);
  for (let to = at + 1; to < text.length; to++) {
    const char = text.charAt(to);
    if (char === "\\") to++;
    else if (text.startsWith("${{", to)) to = endOf(text, "}}", to) - 1;
    else if (char === quote || char === "\n") return to;
  }
  return text.length;
}

function endOf(text: string, closer: string, from: number): number {
  const at = text.indexOf(closer, from);
  return at < 0 ? text.length : at + closer.length;
}

function slash(mask: Mask): void {
  const { text, at } = mask;
  const next = text.charAt(at + 1);
  if (next === "/") {
    blank(mask, at, lineEnd(text, at));
    return;
  }
  if (next === "*") {
    blank(mask, at, endOf(text, "*/", at + 2));
    return;
  }
  const end = patternEnd(text, at);
  if (end === undefined) mask.at++;
  else blank(mask, at, end);
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}
