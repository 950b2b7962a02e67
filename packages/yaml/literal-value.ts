import type { ScalarEvent } from "js-yaml";

const STRIP = 2;
const KEEP = 3;

/**
 * The value of a `|` block whose lines end in line feeds, as js-yaml's `getScalarValue` gives it:
 * scripts are most of a workflow's bytes, and here each line is copied once.
 */
export function literalValue(text: string, event: ScalarEvent): string {
  const { valueStart, valueEnd, indent, chomping } = event;
  const lines: string[] = [];
  let filled = 0;
  for (let at = valueStart; at < valueEnd; ) {
    const lineBreak = text.indexOf("\n", at);
    const end = lineBreak < 0 || lineBreak > valueEnd ? valueEnd : lineBreak;
    // Only a blank line may be as short as its block's indentation.
    const isBlank = end - at <= indent;
    lines.push(isBlank ? "" : text.slice(at + indent, end));
    if (!isBlank) filled = lines.length;
    at = end + 1;
  }
  if (chomping !== KEEP) lines.length = filled;
  if (lines.length === 0) return "";
  return chomping === STRIP ? lines.join("\n") : `${lines.join("\n")}\n`;
}
