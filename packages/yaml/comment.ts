import type { Span } from "#core";
import { isBlank, lineEnd } from "./skip.ts";

export interface Comment {
  /** From `#` to the end of the line, trailing blanks left out. */
  readonly span: Span;
  /** What stands behind `#`, trimmed. */
  readonly text: string;
}

const HASH = 35;
const CLOSERS = new Set([44, 93, 125, 34, 39]); // , ] } and the quote that ends the token itself

/**
 * The comment that ends the line on which a token ends. Only blanks, flow closers and the token's
 * own closing quote may stand between; any other token on the line would own the comment.
 */
export function trailingComment(text: string, offset: number): Comment | undefined {
  let i = offset;
  while (CLOSERS.has(text.charCodeAt(i)) || isBlank(text.charCodeAt(i))) i++;
  if (text.charCodeAt(i) !== HASH || i === 0 || !isBlank(text.charCodeAt(i - 1))) return undefined;
  let end = lineEnd(text, i);
  while (isBlank(text.charCodeAt(end - 1))) end--;
  return { span: { start: i, end }, text: text.slice(i + 1, end).trim() };
}
