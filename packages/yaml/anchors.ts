import type { Span } from "#core";
import { addChild } from "./add-child.ts";
import type { Anchor, Builder } from "./builder.ts";
import { DEPTH_LIMIT, problemAt } from "./problem.ts";

/** Registers the anchor of a node that starts; `start` is -1 where it has none. */
export function openAnchor(builder: Builder, start: number, end: number): Anchor | undefined {
  if (start < 0) return undefined;
  const anchor: Anchor = { nodes: 1, characters: 0, height: 1 };
  // A name may be given again: the nearest one before an alias counts (YAML 1.2 §7.1).
  builder.anchors.set(builder.text.slice(start, end), anchor);
  return anchor;
}

export function addAlias(builder: Builder, span: Span): void {
  builder.cursor = span.end;
  const anchor = builder.anchors.get(builder.text.slice(span.start + 1, span.end));
  if (!anchor?.node) {
    const kind = anchor ? "cyclic-alias" : "unknown-alias";
    builder.fatal = problemAt(kind, span.start, span.end);
    return;
  }
  // The stack holds the document besides the collections.
  if (builder.stack.length - 1 + anchor.height > DEPTH_LIMIT) {
    builder.fatal = problemAt("depth", span.start, span.end);
    return;
  }
  builder.aliased = true;
  addChild(builder, anchor.node, anchor, span);
}
