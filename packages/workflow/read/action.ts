import type { Source } from "#core";
import type { MappingNode } from "#yaml";
import type { ActionManifest, InvalidFile, Text } from "../model.ts";
import { findPair, keyOf, type Reached, reach, textAt, valueAt } from "../text.ts";
import { readSteps } from "./step.ts";
import { type Fault, invalidFile, readRoot } from "./tree.ts";

/** Reads an `action.yml`, or says why the runner would not. */
export function readAction(source: Source): ActionManifest | InvalidFile {
  const read = readRoot(source, "action manifest");
  if (!read.ok) return invalidFile(source, "action", read.faults);
  const { root, faults } = read;
  const from: Reached = { node: root };
  const runs = valueAt(from, "runs");
  checkRuns(root, faults);
  const steps = readSteps(valueAt(runs, "steps"), faults);
  if (faults.length > 0) return invalidFile(source, "action", faults);
  const name = textAt(from, "name");
  const using = lowerCase(textAt(runs, "using"));
  const image = textAt(runs, "image");
  return {
    kind: "action",
    source,
    root,
    ...(name && { name }),
    inputs: readInputs(valueAt(from, "inputs")),
    ...(using && { using }),
    steps,
    ...(image && { image }),
  };
}

function checkRuns(root: MappingNode, faults: Fault[]): void {
  const pair = findPair(root, "runs");
  const span = (pair ?? root.pairs[0])?.key.span ?? root.span;
  if (!pair) faults.push({ span, message: "`runs:` is missing; say how the action runs" });
  else if (pair.node.kind !== "mapping") faults.push({ span, message: "`runs` must be a mapping" });
  else if (!findPair(pair.node, "using"))
    faults.push({ span, message: "`runs` needs `using`: composite, docker or a node version" });
}

function readInputs(from: Reached | undefined): ActionManifest["inputs"] {
  const inputs = new Map<string, { readonly key: Text; readonly default?: Text }>();
  if (from?.node.kind !== "mapping") return inputs;
  for (const pair of from.node.pairs) {
    const key = keyOf(pair, from.alias);
    const fallback = textAt(reach(pair, from.alias), "default");
    inputs.set(key.value, fallback ? { key, default: fallback } : { key });
  }
  return inputs;
}

// The runner compares `using` without regard to case (ActionManifestManager.ConvertRuns).
function lowerCase(text: Text | undefined): Text | undefined {
  return text && { ...text, value: text.value.toLowerCase() };
}
