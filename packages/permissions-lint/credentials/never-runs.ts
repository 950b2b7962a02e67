import { type ExpressionTree, parseCondition, type Step } from "#workflow";
import type { ValueScope } from "./value-scope.ts";

/** Whether `if:` can be seen to be false: a constant, or an action's input that is given as a literal. */
export function neverRuns(step: Step, scope: ValueScope): boolean {
  if (!step.if) return false;
  const text = step.if.value;
  if (!/false|inputs|''|^\s{0,9}0/i.test(text)) return false;
  const tree = parseCondition(text);
  return tree !== undefined && isFalse(tree, scope);
}

function isFalse(tree: ExpressionTree, scope: ValueScope): boolean {
  switch (tree.kind) {
    case "literal":
      return !tree.value;
    case "path":
      return literalText(tree, scope) === "";
    case "and":
      return isFalse(tree.left, scope) || isFalse(tree.right, scope);
    case "or":
      return isFalse(tree.left, scope) && isFalse(tree.right, scope);
    case "comparison":
      return comparesFalse(tree, scope);
    case "not":
    case "call":
      return false;
  }
}

function comparesFalse(
  { operator, left, right }: ExpressionTree & { kind: "comparison" },
  scope: ValueScope,
): boolean {
  const [a, b] = [literalText(left, scope), literalText(right, scope)];
  if (a === undefined || b === undefined) return false;
  // GitHub compares strings without regard to case.
  const isSame = a.toLowerCase() === b.toLowerCase();
  if (operator === "==") return !isSame;
  return operator === "!=" && isSame;
}

function literalText(tree: ExpressionTree, { inputs }: ValueScope): string | undefined {
  if (tree.kind === "literal") return typeof tree.value === "string" ? tree.value : undefined;
  if (tree.kind !== "path" || tree.segments[0] !== "inputs" || tree.segments.length !== 2)
    return undefined;
  const given = inputs?.get(tree.segments[1]?.toLowerCase() ?? "");
  return given && !given.text.includes("${{") ? given.text : undefined;
}
