import type { Step, Text } from "#workflow";
import type { LintContext } from "../context.ts";

/** The shell script of a step: its `run:`, or the input that a well-known action runs as one. */
export function scriptOf(step: Step, context: LintContext): Text | undefined {
  if (step.run) return step.run;
  return step.with.size === 0 ? undefined : scriptInputs(context).get(step);
}

const known = new WeakMap<LintContext, ReadonlyMap<Step, Text>>();

function scriptInputs(context: LintContext): ReadonlyMap<Step, Text> {
  const found = known.get(context);
  if (found) return found;
  const inputs = new Map<Step, Text>();
  for (const { step, text } of context.scripts) if (step && !step.run) inputs.set(step, text);
  known.set(context, inputs);
  return inputs;
}
