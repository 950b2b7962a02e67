import type { Location, Source, Span } from "#core";
import { type Masks, maskedSlice } from "./mask.ts";

const LONE_SURROGATE = /\p{Surrogate}/gu;
const BOM = "\ufeff";

/** A path as a URI relative to the scanned root; each segment escaped, so none reads as scheme or host. */
export function artifactOf(file: string) {
  const uri = file
    .replace(LONE_SURROGATE, "\ufffd")
    .split("/")
    .filter((segment) => segment !== "")
    .map(encodeURIComponent)
    .join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}

/** `source` is absent where the text may not be shown. */
export function physicalLocation(location: Location, source: Source | undefined, masks: Masks) {
  const { file, span, start, end } = location;
  const bom = source?.text.startsWith(BOM) ? 1 : 0;
  return {
    artifactLocation: artifactOf(file),
    region: {
      startLine: start.line,
      startColumn: columnOf(start.line, start.column, bom),
      endLine: end.line,
      endColumn: columnOf(end.line, end.column, bom),
      ...regionOf(span, bom),
      ...(source && { snippet: { text: maskedSlice(source, span, masks) } }),
    },
  };
}

/** Readers of SARIF do not count a byte-order mark; our spans do. */
export function regionOf(span: Span, bom: 0 | 1) {
  const charOffset = Math.max(0, span.start - bom);
  return { charOffset, charLength: Math.max(0, span.end - bom - charOffset) };
}

function columnOf(line: number, column: number, bom: number): number {
  return line === 1 ? Math.max(1, column - bom) : column;
}
