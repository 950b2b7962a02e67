import type { Place, Source } from "#core";
import type { Text } from "./model.ts";

/**
 * Where `value.slice(from, to)` stands in the file: exact for scalars on one line without escapes
 * and for literal blocks, whose lines differ from the file's only by their indentation; the whole
 * scalar where the decoded text and the written one have drifted apart.
 */
export function subPlace(text: Text, source: Source, from: number, to: number): Place {
  const whole: Place = text.alias ? { span: text.span, alias: text.alias } : { span: text.span };
  const start = toOffset(text, source, from);
  // An end just behind a line break belongs to the line before it.
  const end = to > from ? toOffset(text, source, to - 1) : start;
  if (start === undefined || end === undefined || end < start) return whole;
  const last = to > from ? Math.min(end + 1, text.span.end) : start;
  return { ...whole, span: { start, end: last } };
}

/** Starts of the lines of a value and, line by line, of the same text in the file. */
interface LineMap {
  readonly values: readonly number[];
  readonly offsets: readonly number[];
}

const maps = new WeakMap<Text, LineMap | "whole">();

function toOffset(text: Text, source: Source, index: number): number | undefined {
  const map = lineMap(text, source);
  if (map === "whole") return undefined;
  const line = lastAtMost(map.values, index);
  const value = map.values[line];
  const offset = map.offsets[line];
  if (value === undefined || offset === undefined) return undefined;
  const at = offset + index - value;
  return at >= text.span.start && at <= text.span.end ? at : undefined;
}

function lineMap(text: Text, source: Source): LineMap | "whole" {
  const known = maps.get(text);
  if (known) return known;
  const map = readLineMap(text, source.text);
  maps.set(text, map);
  return map;
}

function readLineMap(text: Text, source: string): LineMap | "whole" {
  const { value, span } = text;
  const lead = leadingSpace(value);
  const size = span.end - span.start;
  if (source.startsWith(value, span.start) && size === value.length)
    return { values: [0], offsets: [span.start] };
  if (text.style === "literal") return literalLines(value, lead, source, span.start);
  const isOnOneLine = source.startsWith(value.slice(lead, lead + size), span.start);
  if (text.style === "folded" && isOnOneLine) return { values: [lead], offsets: [span.start] };
  return "whole";
}

// Not `trim`: to YAML only these are white space.
function leadingSpace(value: string): number {
  let i = 0;
  while (i < value.length && " \t\r\n".includes(value.charAt(i))) i++;
  return i;
}

/** Walks value and file in step from the first character that is no white space. */
function literalLines(value: string, lead: number, source: string, start: number): LineMap {
  const firstLine = value.lastIndexOf("\n", lead - 1) + 1;
  // Content may be indented further than its block (`|2`).
  const indent = start - lineStart(source, start) - (lead - firstLine);
  const values = [firstLine];
  const offsets = [start - (lead - firstLine)];
  let at = start;
  for (let i = value.indexOf("\n", lead); i >= 0; i = value.indexOf("\n", i + 1)) {
    at = nextLine(source, at);
    values.push(i + 1);
    offsets.push(at + indentation(source, at, indent));
  }
  return { values, offsets };
}

function lineStart(source: string, offset: number): number {
  let i = offset;
  while (i > 0 && !isBreak(source.charCodeAt(i - 1))) i--;
  return i;
}

function nextLine(source: string, offset: number): number {
  let i = offset;
  while (i < source.length && !isBreak(source.charCodeAt(i))) i++;
  return source.charCodeAt(i) === 13 && source.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
}

/** A blank line may be shorter than the indentation of its block. */
function indentation(source: string, from: number, most: number): number {
  let width = 0;
  while (width < most && source.charCodeAt(from + width) === 32) width++;
  return width;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

function lastAtMost(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
