import type { ExpressionTree } from "#workflow";

/** A context whose text can become part of an expression's value. */
export interface Leaf {
  readonly segments: readonly string[];
  /** It is written as JSON: whole objects have a text, and a lone value is a literal of JavaScript. */
  readonly json: boolean;
  readonly from: number;
  readonly to: number;
}

// What they return says yes or no, or is a digest.
const HARMLESS: ReadonlySet<string> = new Set([
  "contains",
  "startswith",
  "endswith",
  "hashfiles",
  "success",
  "failure",
  "always",
  "cancelled",
]);

/** Comparisons and tests give a boolean; `a && b` gives `b`, or something that counts as false. */
export function leavesOf(tree: ExpressionTree, json = false): readonly Leaf[] {
  switch (tree.kind) {
    case "literal":
    case "not":
    case "comparison":
      return [];
    case "path":
      return [{ segments: tree.segments, json, from: tree.from, to: tree.to }];
    case "and":
      return leavesOf(tree.right, json);
    case "or":
      return [...leavesOf(tree.left, json), ...leavesOf(tree.right, json)];
    case "call":
      return leavesOfCall(tree, json);
  }
}

function leavesOfCall(
  call: Extract<ExpressionTree, { kind: "call" }>,
  json: boolean,
): readonly Leaf[] {
  const { name, args } = call;
  if (HARMLESS.has(name)) return [];
  const isJson = name === "tojson" || (json && name !== "fromjson");
  return valuesOf(name, args).flatMap((arg) => leavesOf(arg, isJson));
}

// `case(test, value, …, otherwise)`: GitHub docs, expressions.
function valuesOf(name: string, args: readonly ExpressionTree[]): readonly ExpressionTree[] {
  if (name !== "case") return args;
  return args.filter((_, i) => i % 2 === 1 || i === args.length - 1);
}
