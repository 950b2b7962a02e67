/** Half-open range [start, end) in UTF-16 code units of a file as read, a byte-order mark counted. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** 1-based line and column; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a problem points: the flagged text and, when it was reached through a YAML alias, the alias. */
export interface Place {
  readonly span: Span;
  readonly alias?: Span;
}

/** Turns offsets into positions. `\n`, `\r\n` and a lone `\r` end a line, as in YAML 1.2 §5.4. */
export interface LineIndex {
  position(offset: number): Position;
  /** The line that holds `offset`, without its line break. */
  lineSpan(offset: number): Span;
}

/** A text file under judgement; `path` is relative to the scanned root, with `/`. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
}

/** The line index is built on first use: most files of a clean repository never need one. */
export function createSource(path: string, text: string): Source {
  let index: LineIndex | undefined;
  return {
    path,
    text,
    get lines() {
      index ??= createLineIndex(text);
      return index;
    },
  };
}

export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const lineOf = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    position(offset) {
      const line = lineOf(offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
    lineSpan(offset) {
      const line = lineOf(offset);
      const start = starts[line] ?? 0;
      let end = starts[line + 1] ?? text.length;
      while (end > start && isLineBreak(text.charCodeAt(end - 1))) end--;
      return { start, end };
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  // Nearly every file has bare line feeds, which native search finds fastest.
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isLineBreak(code)) continue;
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    starts.push(i + 1);
  }
  return starts;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}
