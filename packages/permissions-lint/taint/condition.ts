import { type ExpressionTree, parseCondition, type Text } from "#workflow";

const trees = new WeakMap<Text, { readonly tree: ExpressionTree | undefined }>();

/** The expression of an `if:`, read once; several rules and every event ask for it. */
export function conditionOf(text: Text): ExpressionTree | undefined {
  const known = trees.get(text) ?? { tree: parseCondition(text.value) };
  trees.set(text, known);
  return known.tree;
}

const STATUS: ReadonlySet<string> = new Set(["always", "failure", "cancelled"]);

/** Whether the condition lets the job run although one that it needs was skipped. */
export function runsAfterSkipped(tree: ExpressionTree): boolean {
  switch (tree.kind) {
    case "call":
      return STATUS.has(tree.name) || tree.args.some(runsAfterSkipped);
    case "not":
      return runsAfterSkipped(tree.of);
    case "and":
    case "or":
    case "comparison":
      return runsAfterSkipped(tree.left) || runsAfterSkipped(tree.right);
    case "literal":
    case "path":
      return false;
  }
}
