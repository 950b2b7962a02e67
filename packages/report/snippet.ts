import type { Source, Span } from "#core";
import { type Cell, cellsOf } from "./cells.ts";
import type { Masks } from "./mask.ts";

export interface Snippet {
  readonly code: string;
  /** Blanks, then one `^` per column of the flagged text. */
  readonly underline: string;
}

/** The source line where `span` starts, with its flagged part marked; never wider than `width`. */
export function snippetOf(source: Source, span: Span, masks: Masks, width: number): Snippet {
  const line = source.lines.lineSpan(span.start);
  // A minified line may hold megabytes: only what could be shown is drawn.
  const near = {
    start: Math.max(line.start, lineBoundary(source, span.start - 2 * width)),
    end: Math.min(line.end, lineBoundary(source, span.start + 4 * width)),
  };
  const cells = cellsOf(source, near, masks);
  const first = firstFlagged(cells, span);
  const shown = windowOf(cells, first, width - 2);
  const before = shown.from > 0 || near.start > line.start ? "…" : "";
  const after = shown.to < cells.length || near.end < line.end ? "…" : "";
  const drawn = cells.slice(shown.from, shown.to);
  const lead = widthOf(cells.slice(shown.from, first)) + before.length;
  const flagged = drawn.filter((cell) => cell.from < span.end && cell.to > span.start);
  return {
    code: before + drawn.map((cell) => cell.text).join("") + after,
    underline: " ".repeat(lead) + "^".repeat(Math.max(1, widthOf(flagged))),
  };
}

/** Never between the halves of a surrogate pair. */
function lineBoundary({ text }: Source, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

function firstFlagged(cells: readonly Cell[], span: Span): number {
  const index = cells.findIndex((cell) => cell.to > span.start);
  return index === -1 ? cells.length : index;
}

/** From the line's start where the flagged text fits then, else with a third of the width before it. */
function windowOf(
  cells: readonly Cell[],
  first: number,
  width: number,
): { readonly from: number; readonly to: number } {
  let from = first;
  const room = widthOf(cells.slice(0, first)) <= (width * 2) / 3 ? width : width / 3;
  for (let used = 0; from > 0; from--) {
    used += cells[from - 1]?.width ?? 0;
    if (used > room) break;
  }
  let to = from;
  for (let used = 0; to < cells.length; to++) {
    used += cells[to]?.width ?? 0;
    if (used > width) break;
  }
  return { from, to };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
