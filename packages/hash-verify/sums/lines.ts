import type { Span } from "#core";

/** A line without its `\n` and one `\r` before it, cut as GNU cuts it: a lone `\r` ends none. */
export interface TextLine extends Span {
  /** From 1. */
  readonly number: number;
}

/** Lines from `from` on, one at a time: a long list never stands in memory twice. */
export function* linesOf(text: string, from: number): Generator<TextLine> {
  let number = 1;
  for (let start = from; start < text.length; number++) {
    const at = text.indexOf("\n", start);
    const stop = at < 0 ? text.length : at;
    const end = stop > start && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    yield { start, end, number };
    start = stop + 1;
  }
}
