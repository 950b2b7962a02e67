import { getScalarValue, type ScalarEvent } from "js-yaml";
import type { Span } from "#core";
import { literalValue } from "./literal-value.ts";
import type { ScalarNode, ScalarStyle } from "./node.ts";
import type { Reader } from "./reader.ts";
import { isSpace, skipSeparation } from "./skip.ts";

const COLON = 58;
const DASH = 45;
const QUESTION = 63;

/** Makes the node of a scalar and moves the cursor behind it. */
export function readScalar(reader: Reader, event: ScalarEvent): ScalarNode {
  const { valueStart, valueEnd } = event;
  reader.nodes++;
  if (valueStart < 0) {
    const at = emptyAt(reader, Math.max(event.anchorEnd, event.tagEnd));
    reader.cursor = at;
    return node(reader, event, "", { start: at, end: at }, "plain");
  }
  const value = decode(reader, event);
  reader.characters += value.length;
  reader.cursor = valueEnd;
  switch (event.style) {
    case 1:
      return node(reader, event, value, { start: valueStart, end: valueEnd }, "plain");
    case 2:
    case 3: {
      reader.cursor = valueEnd + 1;
      const quoted = event.style === 2 ? "single" : "double";
      return node(reader, event, value, { start: valueStart, end: valueEnd }, quoted);
    }
    case 4:
    case 5: {
      const block = event.style === 4 ? "literal" : "folded";
      return node(reader, event, value, trimmed(reader.text, valueStart, valueEnd), block);
    }
  }
}

const LITERAL = 4;

// js-yaml decodes everything, but nearly all of a workflow is scalars as written and scripts.
function decode({ text, hasReturns }: Reader, event: ScalarEvent): string {
  if (event.fast) return text.slice(event.valueStart, event.valueEnd);
  const isLiteral = event.style === LITERAL && event.indent >= 0 && !hasReturns;
  return isLiteral ? literalValue(text, event) : getScalarValue(text, event);
}

function node(
  { text }: Reader,
  { valueStart, tagStart, tagEnd }: ScalarEvent,
  value: string,
  span: Span,
  style: ScalarStyle,
): ScalarNode {
  const empty = valueStart < 0;
  if (tagStart < 0) return { kind: "scalar", value, span, style, empty };
  return { kind: "scalar", value, span, style, empty, tag: text.slice(tagStart, tagEnd) };
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === end ? { start: from, end: from } : { start, end };
}

/** An empty value stands behind its properties, else behind the `:`, `-` or `?` that calls for it. */
function emptyAt({ text, cursor }: Reader, afterProperties: number): number {
  if (afterProperties >= 0) return afterProperties;
  const at = skipSeparation(text, cursor);
  const code = text.charCodeAt(at);
  return code === COLON || code === DASH || code === QUESTION ? at + 1 : cursor;
}
