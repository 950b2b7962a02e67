import type { ExpressionTree } from "#workflow";
import {
  type Circumstances,
  isPull,
  type Literal,
  one,
  UNKNOWN,
  type Value,
  valueIn,
} from "./outsider-values.ts";

/** Whether the condition can hold; `undefined` where nothing can be said. */
export function evaluate(tree: ExpressionTree, under: Circumstances): boolean | undefined {
  switch (tree.kind) {
    case "not":
      return negate(evaluate(tree.of, under));
    case "and":
      return both(evaluate(tree.left, under), () => evaluate(tree.right, under));
    case "or":
      return negate(
        both(negate(evaluate(tree.left, under)), () => negate(evaluate(tree.right, under))),
      );
    case "comparison":
      return compare(tree, under);
    case "call":
      return call(tree, under);
    case "literal":
    case "path":
      return truth(valueIn(tree, under));
  }
}

function negate(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

function both(left: boolean | undefined, right: () => boolean | undefined): boolean | undefined {
  if (left === false) return false;
  const other = right();
  if (other === false) return false;
  return left === true && other === true ? true : undefined;
}

function truth(value: Value): boolean | undefined {
  if (value.kind !== "one-of") return value.kind === "stranger" ? true : undefined;
  if (value.values.every(Boolean)) return true;
  return value.values.some(Boolean) ? undefined : false;
}

function compare(
  { operator, left, right }: Extract<ExpressionTree, { kind: "comparison" }>,
  under: Circumstances,
): boolean | undefined {
  if (operator !== "==" && operator !== "!=") return undefined;
  const same = equal([left, valueIn(left, under)], [right, valueIn(right, under)]);
  return operator === "==" ? same : negate(same);
}

type Side = readonly [tree: ExpressionTree, value: Value];

function equal(left: Side, right: Side): boolean | undefined {
  const [, a] = left;
  const [, b] = right;
  if (a.kind === "stranger") return isOurs(right, a.mayPoseAsBot) ? false : undefined;
  if (b.kind === "stranger") return isOurs(left, b.mayPoseAsBot) ? false : undefined;
  if (a.kind === "unknown" || b.kind === "unknown") return undefined;
  const hits = a.values.map((one) => b.values.some((other) => isSame(one, other)));
  if (!hits.includes(true)) return false;
  return a.values.length === 1 && b.values.length === 1 ? true : undefined;
}

// GitHub compares texts without regard to case.
function isSame(a: Literal, b: Literal): boolean {
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase();
  return a === b || (typeof a === "boolean" && String(a) === b) || (a === null && b === "");
}

/** Something that the repository's own people have chosen, so that a stranger's name is not in it. */
function isOurs([tree, value]: Side, mayPoseAsBot: boolean): boolean {
  if (value.kind === "one-of")
    return !(mayPoseAsBot && value.values.some((one) => /\[bot\]/i.test(String(one))));
  if (tree.kind === "call") return tree.name === "fromjson" && tree.args.every(isOurPath);
  return isOurPath(tree);
}

function isOurPath(tree: ExpressionTree): boolean {
  if (tree.kind !== "path") return false;
  const [context = "", key = "", ...rest] = tree.segments.map((part) => part.toLowerCase());
  if (context === "vars" || context === "secrets" || context === "env") return true;
  if (context !== "github") return false;
  if (key === "repository" || key === "repository_owner" || key === "repository_id") return true;
  return key === "event" && (rest[0] === "repository" || rest[0] === "organization");
}

function call(
  { name, args }: Extract<ExpressionTree, { kind: "call" }>,
  under: Circumstances,
): boolean | undefined {
  const [list, item] = args;
  if (name === "always" || name === "success") return true;
  if (name !== "contains" || !list || !item) return undefined;
  if (isLabels(list)) return under.firing === "outsider" && isPull(under) ? false : undefined;
  const wanted = valueIn(item, under);
  if (wanted.kind === "stranger") {
    const values = literalsOf(list);
    const side: Side = [list, values ? one(...values) : UNKNOWN];
    return isOurs(side, wanted.mayPoseAsBot) ? false : undefined;
  }
  const values = literalsOf(list);
  if (wanted.kind === "unknown" || !values) return undefined;
  const hits = wanted.values.map((one) => values.some((text) => holds(text, one, list)));
  if (!hits.includes(true)) return false;
  return hits.includes(false) ? undefined : true;
}

function holds(text: Literal, wanted: Literal, list: ExpressionTree): boolean {
  const isText = list.kind === "literal";
  if (!isText) return isSame(text, wanted);
  return String(text).toLowerCase().includes(String(wanted).toLowerCase());
}

/** Elements of `fromJSON('[…]')`; a text stands for itself. */
function literalsOf(tree: ExpressionTree): readonly Literal[] | undefined {
  if (tree.kind === "literal") return [tree.value];
  const [arg] = tree.kind === "call" && tree.name === "fromjson" ? tree.args : [];
  if (arg?.kind !== "literal" || typeof arg.value !== "string") return undefined;
  return arg.value.split(/[\s,"[\]]+/).filter((part) => part !== "");
}

function isLabels(tree: ExpressionTree): boolean {
  return tree.kind === "path" && tree.segments.some((part) => part.toLowerCase() === "labels");
}
