import { hasExpression } from "../expression/expression.ts";
import type { Strategy, Text } from "../model.ts";
import { type Reached, reach, textOf, valueAt } from "../text.ts";

interface Matrix {
  readonly values: Map<string, Text[]>;
  /** Axes that are one expression. */
  readonly computed: Set<string>;
  /** More values may come than are written. */
  dynamic: boolean;
}

/** Values of a matrix; those inside objects are found by dotted path: `target.image`. */
export function readStrategy(from: Reached): Strategy {
  const matrix: Matrix = { values: new Map(), computed: new Set(), dynamic: false };
  const written = valueAt(from, "matrix") ?? from;
  if (isExpression(written)) matrix.dynamic = true;
  else addMatrix(matrix, written === from ? undefined : written);
  return { matrix: settled(matrix), dynamic: matrix.dynamic };
}

function addMatrix(matrix: Matrix, written: Reached | undefined): void {
  if (written?.node.kind !== "mapping") return;
  for (const pair of written.node.pairs) {
    const value = reach(pair, written.alias);
    const key = pair.key.value;
    // `exclude` only takes legs away: judging a value that never runs is better than missing one.
    if (key === "exclude") continue;
    if (key === "include") addIncludes(matrix, value);
    else addAxis(matrix, key, value);
  }
}

function addAxis(matrix: Matrix, key: string, from: Reached): void {
  if (isExpression(from)) matrix.computed.add(key);
  if (from.node.kind !== "sequence") {
    addValue(matrix, key, from);
    return;
  }
  for (const item of from.node.items) addValue(matrix, key, reach(item, from.alias));
}

/** An entry or a whole list that is computed may set any key. */
function addIncludes(matrix: Matrix, from: Reached): void {
  if (isExpression(from)) matrix.dynamic = true;
  if (from.node.kind !== "sequence") return;
  for (const item of from.node.items) {
    const entry = reach(item, from.alias);
    if (isExpression(entry)) matrix.dynamic = true;
    if (entry.node.kind !== "mapping") continue;
    for (const pair of entry.node.pairs) addValue(matrix, pair.key.value, reach(pair, entry.alias));
  }
}

// A tree is at most DEPTH_LIMIT deep, aliases followed.
function addValue(matrix: Matrix, key: string, from: Reached): void {
  const text = textOf(from);
  if (text) {
    const known = matrix.values.get(key);
    if (known) known.push(text);
    else matrix.values.set(key, [text]);
    return;
  }
  if (from.node.kind !== "mapping") return;
  for (const pair of from.node.pairs)
    addValue(matrix, `${key}.${pair.key.value}`, reach(pair, from.alias));
}

/** An axis of which nothing but its expression is known is `dynamic`. */
function settled({ values, computed }: Matrix): Strategy["matrix"] {
  const matrix = new Map<string, readonly Text[] | "dynamic">();
  for (const [key, texts] of values)
    matrix.set(key, computed.has(key) && texts.length === 1 ? "dynamic" : texts);
  return matrix;
}

function isExpression({ node }: Reached): boolean {
  return node.kind === "scalar" && hasExpression(node.value);
}
