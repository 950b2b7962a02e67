import type { Span } from "#core";
import type { Word } from "./dockerfile-words.ts";

export interface Heredoc {
  readonly delimiter: string;
  /** `<<-`: tabs in front of the delimiter do not count. */
  readonly stripsTabs: boolean;
}

const HEREDOC = /^[0-9]{0,9}<<(-?)["']?([^<"'\s]+)["']?$/;

export function heredocsOf(words: readonly Word[]): readonly Heredoc[] {
  return words.flatMap(({ value }) => {
    const match = value.includes("<<") ? HEREDOC.exec(value) : null;
    const delimiter = match?.[2];
    return delimiter === undefined ? [] : [{ delimiter, stripsTabs: match?.[1] === "-" }];
  });
}

/** Finds the line behind a heredoc's end; the lines are indexed once, whatever the file asks for. */
export function indexDelimiters(
  text: string,
  lines: readonly Span[],
): (heredoc: Heredoc, from: number) => number | undefined {
  let exact: ReadonlyMap<string, readonly number[]> | undefined;
  let stripped: ReadonlyMap<string, readonly number[]> | undefined;
  return ({ delimiter, stripsTabs }, from) => {
    if (stripsTabs) stripped ??= indexLines(text, lines, true);
    else exact ??= indexLines(text, lines, false);
    const at = firstFrom((stripsTabs ? stripped : exact)?.get(delimiter) ?? [], from);
    return at === undefined ? undefined : at + 1;
  };
}

function indexLines(
  text: string,
  lines: readonly Span[],
  stripsTabs: boolean,
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [number, { start, end }] of lines.entries()) {
    let from = start;
    while (stripsTabs && from < end && text[from] === "\t") from++;
    const line = text.slice(from, end);
    const known = index.get(line);
    if (known) known.push(number);
    else index.set(line, [number]);
  }
  return index;
}

function firstFrom(sorted: readonly number[], from: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
