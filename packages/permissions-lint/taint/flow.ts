import { findExpressions, hasExpression, parseExpression, type Text } from "#workflow";
import { type Leaf, leavesOf } from "./leaves.ts";
import { originsOf } from "./origin.ts";
import type { Site } from "./site.ts";
import { distinct, type Taint, type TaintedExpression } from "./taint.ts";

// The contexts through which a text of somebody else can come; nearly no expression names one.
const MAY_CARRY = /github|env|steps|needs|jobs|inputs|matrix/i;

const known = new WeakMap<Text, readonly TaintedExpression[]>();

/** The expressions of a text that carry what an outsider, or a caller, has written. */
export function taintedExpressions(text: Text, site: Site): readonly TaintedExpression[] {
  if (!hasExpression(text.value)) return NONE;
  const found = known.get(text);
  if (found) return found;
  // A text that is asked for again while it is read refers to itself, and adds nothing.
  known.set(text, NONE);
  const result = findExpressions(text.value).flatMap((expression) => {
    if (!MAY_CARRY.test(expression.body)) return NONE;
    const tree = parseExpression(expression.body);
    if (!tree) return NONE;
    const leaves = leavesOf(tree).map((leaf) => ({ leaf, taints: taintsOfLeaf(leaf, site) }));
    const tainted = leaves.filter(({ taints }) => taints.length > 0);
    const [first] = tainted;
    if (!first) return NONE;
    const taints = distinct(tainted.flatMap((one) => one.taints));
    const name = expression.body.slice(first.leaf.from, first.leaf.to).replace(/\s+/g, " ");
    const json = tree.kind === "call" && tree.name === "tojson" && tree.segments.length === 0;
    return [{ expression, name, taints, json }];
  });
  known.set(text, result);
  return result;
}

const NONE: readonly TaintedExpression[] = [];

/** What the whole text carries. */
export function taintsOf(text: Text, site: Site): readonly Taint[] {
  const expressions = taintedExpressions(text, site);
  if (expressions.length === 0) return [];
  return distinct(expressions.flatMap(({ taints }) => taints));
}

export function taintsOfLeaf({ segments, json }: Leaf, site: Site): readonly Taint[] {
  if (segments[0] === "github")
    return originsOf(segments, json).flatMap((origin) =>
      origin.part === "inputs" && origin.author === "writer"
        ? site.resolve(["inputs", segments[3] ?? "*"], site)
        : [{ origin, via: [] }],
    );
  return site.resolve(segments, site);
}
