import { collectScripts, type Inputs, type Script } from "#workflow";

const collected = new WeakMap<Inputs, readonly Script[]>();

/** Every script of the inputs; gathering and judging both go through them. */
export function scriptsOf(inputs: Inputs): readonly Script[] {
  const known = collected.get(inputs);
  if (known) return known;
  const scripts = collectScripts(inputs.workflows, inputs.actions);
  collected.set(inputs, scripts);
  return scripts;
}
