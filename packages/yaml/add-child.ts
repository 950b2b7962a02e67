import type { Span } from "#core";
import type { Builder, Frame, Weight } from "./builder.ts";
import type { Node } from "./node.ts";
import { problemAt } from "./problem.ts";

/** Puts a finished node, written or reached through an alias, into the collection that is open. */
export function addChild(builder: Builder, node: Node, weight: Weight, alias?: Span): void {
  const parent = builder.stack[builder.stack.length - 1];
  if (!parent) return;
  addWeight(builder, parent, weight, alias ?? node.span);
  switch (parent.kind) {
    case "document":
      builder.root = node;
      return;
    case "sequence":
      parent.items.push(alias ? { node, alias } : { node });
      return;
    case "mapping":
      addToMapping(builder, parent, node, alias);
  }
}

// Sizes are summed from the leaves, so a bomb is told before anybody walks it.
function addWeight(builder: Builder, parent: Frame, weight: Weight, at: Span): void {
  parent.nodes += weight.nodes;
  parent.characters += weight.characters;
  if (weight.height >= parent.height) parent.height = weight.height + 1;
  if (!builder.aliased) return;
  if (parent.nodes <= builder.nodeLimit && parent.characters <= builder.characterLimit) return;
  builder.fatal = problemAt("alias-budget", at.start, at.end);
}

function addToMapping(builder: Builder, parent: Frame, node: Node, alias: Span | undefined): void {
  if (parent.atKey) {
    parent.atKey = false;
    parent.key = node.kind === "scalar" ? node : undefined;
    const { start, end } = alias ?? node.span;
    if (node.kind !== "scalar") builder.problems.push(problemAt("complex-key", start, end));
    return;
  }
  const { key } = parent;
  parent.atKey = true;
  if (key) parent.pairs.push(alias ? { key, node, alias } : { key, node });
}
