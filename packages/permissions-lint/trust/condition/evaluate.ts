import type { ExpressionTree } from "#workflow";
import { affixValue, containsAny, containsPart } from "./calls.ts";
import { all, counts } from "./stranger.ts";
import { is, looselyEqual, type Maybe, truthOf, type Value } from "./value.ts";
import { valueOfPath, type World } from "./world.ts";

/** Whether a condition holds in a world; `undefined` where that depends on what is not known. */
export function evaluate(tree: ExpressionTree, world: World): Maybe<boolean> {
  return truthOf(valueOfTree(tree, world));
}

export function valueOfTree(tree: ExpressionTree, world: World): Maybe<Value> {
  switch (tree.kind) {
    case "literal":
      return is(tree.value);
    case "path":
      return valueOfPath(tree.segments, world);
    case "call":
      return tree.segments.length > 0 ? undefined : callValue(tree.name, tree.args, world);
    case "not":
      return not(evaluate(tree.of, world));
    case "and":
    case "or":
      return chainValue(tree, world);
    case "comparison":
      return compareTrees(
        tree.operator,
        valueOfTree(tree.left, world),
        valueOfTree(tree.right, world),
        world,
      );
  }
}

function not(truth: Maybe<boolean>): Maybe<Value> {
  return truth === undefined ? undefined : is(!truth);
}

/** As in JavaScript, the operators give one of their operands. */
function chainValue(
  { kind, left, right }: Extract<ExpressionTree, { kind: "and" | "or" }>,
  world: World,
): Maybe<Value> {
  const first = valueOfTree(left, world);
  const truth = truthOf(first);
  const stops = kind === "or";
  if (truth === stops) return first;
  const second = valueOfTree(right, world);
  if (truth !== undefined) return second;
  return truthOf(second) === stops ? is(stops) : undefined;
}

function compareTrees(
  operator: string,
  left: Maybe<Value>,
  right: Maybe<Value>,
  world: World,
): Maybe<Value> {
  const equal = equals(left, right, world) ?? equals(right, left, world);
  if (equal === undefined) return undefined;
  if (operator === "==") return is(equal);
  return operator === "!=" ? is(!equal) : undefined;
}

function equals(a: Maybe<Value>, b: Maybe<Value>, world: World): Maybe<boolean> {
  if (!a || !b) return undefined;
  switch (a.kind) {
    case "is":
      return b.kind === "is" ? looselyEqual(a.value, b.value) : undefined;
    case "among":
      return b.kind === "is"
        ? all(a.values.map((value) => looselyEqual(value, b.value)))
        : undefined;
    case "stranger":
      if (b.kind === "own") return false;
      return b.kind === "is" && counts(a, b.value, world) ? false : undefined;
    case "own":
      return b.kind === "is" && (b.value === null || b.value === "") ? false : undefined;
    default:
      return undefined;
  }
}

function callValue(
  name: string,
  [first, second]: readonly ExpressionTree[],
  world: World,
): Maybe<Value> {
  switch (name) {
    case "always":
      return is(true);
    case "contains":
      return first && second && containsValue(first, valueOfTree(second, world), world);
    case "startswith":
    case "endswith":
      if (!first || !second) return undefined;
      return affixValue(name, [valueOfTree(first, world), valueOfTree(second, world)], world);
    case "fromjson":
      return first && parsedLiteral(first);
    default:
      return undefined;
  }
}

function parsedLiteral(tree: ExpressionTree): Maybe<Value> {
  if (tree.kind !== "literal") return undefined;
  const text = String(tree.value).trim();
  return text === "true" || text === "false" ? is(text === "true") : undefined;
}

function containsValue(holder: ExpressionTree, sought: Maybe<Value>, world: World): Maybe<Value> {
  const list = listOf(holder);
  return list
    ? containsAny(list, sought, world)
    : containsPart(valueOfTree(holder, world), sought, world);
}

/** `fromJSON('["a","b"]')`; JSON without strings in brackets is no list of names. */
function listOf(tree: ExpressionTree): Maybe<readonly string[]> {
  if (tree.kind !== "call" || tree.name !== "fromjson") return undefined;
  const [only] = tree.args;
  if (only?.kind !== "literal" || typeof only.value !== "string") return undefined;
  const text = only.value.trim();
  if (!text.startsWith("[") || !text.endsWith("]")) return undefined;
  return [...text.matchAll(/"([^"\\]*)"/g)].map(([, name = ""]) => name);
}
