import { getScalarValue, type ScalarEvent } from "js-yaml";
import type { Span } from "#core";
import type { Builder } from "./builder.ts";
import type { ScalarNode, ScalarStyle } from "./node.ts";
import { isSpace, skipSeparation } from "./skip.ts";

const COLON = 58;
const DASH = 45;
const QUESTION = 63;

/** Makes the node of a scalar and moves the cursor behind it. */
export function scalarNode(builder: Builder, event: ScalarEvent): ScalarNode {
  const { text } = builder;
  const { valueStart, valueEnd, style, tagStart } = event;
  const tag = tagStart < 0 ? undefined : text.slice(tagStart, event.tagEnd);
  if (valueStart < 0) {
    const at = emptyAt(builder, Math.max(event.anchorEnd, event.tagEnd));
    builder.cursor = at;
    return node("", { start: at, end: at }, "plain", true, tag);
  }
  const value = getScalarValue(text, event);
  builder.cursor = valueEnd;
  switch (style) {
    case 1:
      return node(value, { start: valueStart, end: valueEnd }, "plain", false, tag);
    case 2:
    case 3: {
      builder.cursor = valueEnd + 1;
      const quoted = style === 2 ? "single" : "double";
      return node(value, { start: valueStart, end: valueEnd }, quoted, false, tag);
    }
    case 4:
    case 5: {
      const block = style === 4 ? "literal" : "folded";
      return node(value, trimmed(text, valueStart, valueEnd), block, false, tag);
    }
  }
}

function node(
  value: string,
  span: Span,
  style: ScalarStyle,
  empty: boolean,
  tag: string | undefined,
): ScalarNode {
  if (tag === undefined) return { kind: "scalar", value, span, style, empty };
  return { kind: "scalar", value, span, style, empty, tag };
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === end ? { start: from, end: from } : { start, end };
}

/** An empty value stands behind its properties, else behind the `:`, `-` or `?` that calls for it. */
function emptyAt(builder: Builder, afterProperties: number): number {
  if (afterProperties >= 0) return afterProperties;
  const at = skipSeparation(builder.text, builder.cursor);
  const code = builder.text.charCodeAt(at);
  return code === COLON || code === DASH || code === QUESTION ? at + 1 : builder.cursor;
}
