import type { Source } from "#core";
import type { MappingNode, Pair } from "#yaml";
import { type Fault, treeOf } from "./read/tree.ts";
import { findPair } from "./text.ts";

/** What a YAML file of a plain folder is, told by its root alone. */
export function classify(source: Source): "workflow" | "action" | "other" | "broken" {
  const tree = treeOf(source);
  if (!tree.ok) return "broken";
  const { root } = tree;
  if (root?.kind !== "mapping") return "other";
  if (findPair(root, "on") && findPair(root, "jobs")) return "workflow";
  return findPair(root, "runs") ? "action" : "other";
}

/** Keys that a step of any kind may have. A step with none but these says nothing of what it does. */
const STEP_KEYS = new Set([
  "background",
  "continue-on-error",
  "env",
  "id",
  "if",
  "name",
  "shell",
  "timeout-minutes",
  "with",
  "working-directory",
]);

/**
 * What GitHub rejects in a step whatever its kind. A step with a key that we do not know is left
 * alone: `wait`, `cancel` and `parallel` were new in 2026, and more may come.
 */
export function checkStep(node: MappingNode, faults: Fault[]): void {
  let body: Pair | undefined;
  let isKnown = true;
  for (const pair of node.pairs) {
    const { key } = pair;
    if (key.value !== "uses" && key.value !== "run") {
      isKnown &&= STEP_KEYS.has(key.value);
      continue;
    }
    checkScalar(pair, key.value, faults);
    if (body && body.key.value !== key.value) {
      const message = "a step has `uses` or `run`, not both; split it in two";
      faults.push({ span: key.span, message });
    }
    body = pair;
  }
  if (body || !isKnown) return;
  const span = node.pairs[0]?.key.span ?? node.span;
  faults.push({ span, message: "this step does nothing; give it `uses` or `run`" });
}

export function checkScalar(pair: Pair, key: string, faults: Fault[]): void {
  if (pair.node.kind === "scalar") return;
  faults.push({
    span: pair.key.span,
    message: `\`${key}\` must be a text, not a ${pair.node.kind}`,
  });
}
