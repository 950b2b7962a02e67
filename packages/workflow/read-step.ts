import type { Step, Text } from "./model.ts";
import type { Fault } from "./read-tree.ts";
import { checkStep } from "./shape.ts";
import { placeOf, type Reached, reach, textAt, textMap, valueAt } from "./text.ts";

/** `steps:` of a job or a composite action, or `parallel:` of a step. */
export function readSteps(
  from: Reached | undefined,
  faults: Fault[],
  outer: readonly number[] = [],
): readonly Step[] {
  if (!from) return [];
  if (from.node.kind !== "sequence") {
    const key = outer.length > 0 ? "parallel" : "steps";
    faults.push({
      span: from.node.span,
      message: `\`${key}\` must be a list; start each step with \`- \``,
    });
    return [];
  }
  const steps: Step[] = [];
  const { items } = from.node;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item) continue;
    const step = readStep(reach(item, from.alias), [...outer, i], faults);
    if (step) steps.push(step);
  }
  return steps;
}

function readStep(from: Reached, index: readonly number[], faults: Fault[]): Step | undefined {
  const { node } = from;
  if (node.kind !== "mapping") {
    faults.push({ span: node.span, message: "a step must be a mapping with `uses` or `run`" });
    return undefined;
  }
  checkStep(node, faults);
  const id = textAt(from, "id");
  const name = textAt(from, "name");
  const condition = textAt(from, "if");
  const uses = textAt(from, "uses");
  const run = textAt(from, "run");
  const shell = textAt(from, "shell");
  const workingDirectory = textAt(from, "working-directory");
  const parallel = index.length === 1 ? valueAt(from, "parallel") : undefined;
  return {
    index,
    key: stepKey(id ?? name ?? uses, run) || (node.pairs[0]?.key.value ?? ""),
    node,
    place: placeOf(from),
    ...(id && { id }),
    ...(name && { name }),
    ...(condition && { if: condition }),
    ...(uses && { uses }),
    ...(run && { run }),
    ...(shell && { shell }),
    ...(workingDirectory && { workingDirectory }),
    with: textMap(valueAt(from, "with")),
    env: textMap(valueAt(from, "env")),
    parallel: parallel ? readSteps(parallel, faults, index) : NO_STEPS,
  };
}

const NO_STEPS: readonly Step[] = [];

function stepKey(named: Text | undefined, run: Text | undefined): string {
  if (named) return named.value;
  if (!run) return "";
  const script = run.value.trimStart();
  const end = script.search(/[\r\n]/);
  return (end < 0 ? script : script.slice(0, end)).trimEnd();
}
