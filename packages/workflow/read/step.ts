import type { Place } from "#core";
import type { MappingNode } from "#yaml";
import type { Step } from "../model.ts";
import { checkStep } from "../shape.ts";
import {
  type Draft,
  filledText,
  NO_TEXTS,
  placeOf,
  type Reached,
  reach,
  textMap,
} from "../text.ts";
import type { Fault } from "./tree.ts";

const NO_STEPS: readonly Step[] = [];

/** `steps:` of a job or a composite action, or `parallel:` of a step. */
export function readSteps(
  from: Reached | undefined,
  faults: Fault[],
  outer?: number,
): readonly Step[] {
  if (!from) return NO_STEPS;
  if (from.node.kind !== "sequence") {
    const key = outer === undefined ? "steps" : "parallel";
    const message = `\`${key}\` must be a list; start each step with \`- \``;
    faults.push({ span: from.node.span, message });
    return NO_STEPS;
  }
  const steps: Step[] = [];
  const { items } = from.node;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item) continue;
    const index = outer === undefined ? [i] : [outer, i];
    const step = readStep(reach(item, from.alias), index, faults);
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
  const step = emptyStep(index, node, placeOf(from));
  const { pairs } = node;
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i];
    if (pair) setPart(step, pair.key.value, reach(pair, from.alias), faults);
  }
  step.key = stepKey(step, node);
  return step;
}

function emptyStep(index: readonly number[], node: MappingNode, place: Place): Draft<Step> {
  return {
    index,
    key: "",
    node,
    place,
    id: undefined,
    name: undefined,
    if: undefined,
    uses: undefined,
    run: undefined,
    shell: undefined,
    workingDirectory: undefined,
    with: NO_TEXTS,
    env: NO_TEXTS,
    parallel: NO_STEPS,
  };
}

function setPart(step: Draft<Step>, key: string, value: Reached, faults: Fault[]): void {
  switch (key) {
    case "with":
      step.with = textMap(value);
      return;
    case "env":
      step.env = textMap(value);
      return;
    case "parallel":
      // GitHub allows no `parallel` within `parallel`.
      if (step.index.length === 1) step.parallel = readSteps(value, faults, step.index[0]);
      return;
    default:
      setText(step, key, value);
  }
}

function setText(step: Draft<Step>, key: string, value: Reached): void {
  const text = filledText(value);
  if (!text) return;
  switch (key) {
    case "id":
    case "name":
    case "if":
    case "uses":
    case "run":
    case "shell":
      step[key] = text;
      return;
    case "working-directory":
      step.workingDirectory = text;
  }
}

/** Never a line number: waivers hold on to it. */
function stepKey({ id, name, uses, run }: Draft<Step>, node: MappingNode): string {
  const named = id ?? name ?? uses;
  if (named) return named.value;
  const script = run?.value.trimStart() ?? "";
  const end = script.search(/[\r\n]/);
  const firstLine = (end < 0 ? script : script.slice(0, end)).trimEnd();
  return firstLine || (node.pairs[0]?.key.value ?? "");
}
