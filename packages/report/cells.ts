import type { Source, Span } from "#core";
import type { Masks } from "./mask.ts";
import { visible } from "./visible.ts";
import { charWidth, textWidth } from "./width.ts";

/** One character of a source line as it is drawn; `from` and `to` are offsets in the file. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

const TAB = "    ";

// As `neutralise` writes it, so that the underline stays below what it marks.
const BROKEN = { text: "\\[", width: 2 };

export function cellsOf(source: Source, span: Span, masks: Masks): readonly Cell[] {
  const cells: Cell[] = [];
  let from = span.start;
  for (const hidden of [...masks(source, span), { start: span.end, end: span.end }]) {
    cells.push(...drawn(source.text.slice(from, hidden.start), from));
    if (hidden.end > hidden.start)
      cells.push({ text: "***", width: 3, from: hidden.start, to: hidden.end });
    from = hidden.end;
  }
  return cells;
}

function drawn(text: string, offset: number): readonly Cell[] {
  let from = offset;
  return Array.from(text, (char) => {
    const to = from + char.length;
    const opensCommand = char === "[" && text.startsWith("##", from - offset - 2);
    const cell = { ...(opensCommand ? BROKEN : drawnChar(char)), from, to };
    from = to;
    return cell;
  });
}

function drawnChar(char: string): { readonly text: string; readonly width: number } {
  if (char === "\t") return { text: TAB, width: TAB.length };
  const shown = visible(char);
  return { text: shown, width: shown === char ? charWidth(char) : textWidth(shown) };
}
