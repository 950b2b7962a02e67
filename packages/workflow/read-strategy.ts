import type { Strategy, Text } from "./model.ts";
import { type Reached, reach, textOf, valueAt } from "./text.ts";

type Values = Map<string, Text[] | "dynamic">;

/** Values of a matrix; those inside objects are found by dotted path: `target.image`. */
export function readStrategy(from: Reached | undefined): Strategy | undefined {
  if (!from) return undefined;
  const matrix = valueAt(from, "matrix");
  const values: Values = new Map();
  if (from.node.kind === "scalar") return { matrix: values, dynamic: isExpression(from) };
  if (!matrix) return { matrix: values, dynamic: false };
  if (matrix.node.kind !== "mapping") return { matrix: values, dynamic: isExpression(matrix) };
  let dynamic = false;
  for (const pair of matrix.node.pairs) {
    const value = reach(pair, matrix.alias);
    const key = pair.key.value;
    // `exclude` only takes legs away: judging a value that never runs is better than missing one.
    if (key === "exclude") continue;
    if (key === "include") dynamic = isExpression(value) || addIncludes(values, value) || dynamic;
    else addAxis(values, key, value);
  }
  return { matrix: values, dynamic };
}

function addAxis(values: Values, key: string, from: Reached): void {
  if (from.node.kind !== "sequence") return addValue(values, key, from);
  for (const item of from.node.items) addValue(values, key, reach(item, from.alias));
}

/** Whether an entry is itself computed. */
function addIncludes(values: Values, from: Reached): boolean {
  if (from.node.kind !== "sequence") return false;
  let dynamic = false;
  for (const item of from.node.items) {
    const entry = reach(item, from.alias);
    if (entry.node.kind !== "mapping") {
      dynamic ||= isExpression(entry);
      continue;
    }
    for (const pair of entry.node.pairs) addValue(values, pair.key.value, reach(pair, entry.alias));
  }
  return dynamic;
}

// Nesting is at most DEPTH_LIMIT, so recursion is safe.
function addValue(values: Values, key: string, from: Reached): void {
  const text = textOf(from);
  if (text && isWholeExpression(text.value)) {
    values.set(key, "dynamic");
    return;
  }
  if (text) {
    const known = values.get(key);
    if (known === undefined) values.set(key, [text]);
    else if (known !== "dynamic") known.push(text);
    return;
  }
  if (from.node.kind !== "mapping") return;
  for (const pair of from.node.pairs)
    addValue(values, `${key}.${pair.key.value}`, reach(pair, from.alias));
}

function isExpression({ node }: Reached): boolean {
  return node.kind === "scalar" && node.value.includes("${{");
}

function isWholeExpression(value: string): boolean {
  return value.startsWith("${{") && value.trimEnd().endsWith("}}");
}
