import type { ExpressionTree } from "#workflow";

/** The tree and everything in it, outer parts first. */
export function partsOf(tree: ExpressionTree): readonly ExpressionTree[] {
  const parts: ExpressionTree[] = [tree];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part) parts.push(...childrenOf(part));
  }
  return parts;
}

function childrenOf(tree: ExpressionTree): readonly ExpressionTree[] {
  switch (tree.kind) {
    case "literal":
    case "path":
      return [];
    case "not":
      return [tree.of];
    case "call":
      return tree.args;
    case "and":
    case "or":
    case "comparison":
      return [tree.left, tree.right];
  }
}
