import type { Span } from "#core";

/** A word of an instruction, quotes kept, line continuations taken out; `span` covers it in the file. */
export interface Word {
  readonly value: string;
  readonly span: Span;
}

/** Words of one instruction. Blanks inside quotes do not split. */
export function splitWords(
  text: string,
  segments: readonly Span[],
  escapeChar: string,
): readonly Word[] {
  const words: Word[] = [];
  let value = "";
  let start = -1;
  let end = 0;
  let quote = "";
  const finish = () => {
    if (start >= 0) words.push({ value, span: { start, end } });
    value = "";
    start = -1;
  };
  for (const segment of segments) {
    for (let i = segment.start; i < segment.end; i++) {
      const char = text.charAt(i);
      if (quote === "" && (char === " " || char === "\t")) {
        finish();
        continue;
      }
      if (start < 0) start = i;
      const isEscape = char === escapeChar && quote !== "'" && i + 1 < segment.end;
      if (isEscape) i++;
      else if (quote === "" && (char === '"' || char === "'")) quote = char;
      else if (char === quote) quote = "";
      value += isEscape ? char + text.charAt(i) : char;
      end = i + 1;
    }
  }
  finish();
  return words;
}

/** The part of a word from `from` on, as long as it stands in the file in one piece. */
export function tailOf(word: Word, from: number, to = word.value.length): Word {
  const { value, span } = word;
  const part = value.slice(from, to);
  if (span.end - span.start !== value.length) return { value: part, span };
  return { value: part, span: { start: span.start + from, end: span.start + to } };
}
