import type { ActionManifest, Job, Step, Text, Workflow } from "./model.ts";
import type { Scope, Script } from "./reference.ts";
import { allSteps } from "./run-rules.ts";

// Inputs that their action runs as a shell script.
const SCRIPT_INPUTS: ReadonlyMap<string, string> = new Map([
  ["nick-fields/retry", "command"],
  ["nick-invision/retry", "command"],
  ["wandalen/wretry.action", "command"],
  ["reactivecircus/android-emulator-runner", "script"],
  ["uraimo/run-on-arch-action", "run"],
]);

/** Every `run:` of workflows and composite actions, in file order. */
export function collectScripts(
  workflows: readonly Workflow[],
  actions: readonly ActionManifest[],
): readonly Script[] {
  const scripts: Script[] = [];
  for (const workflow of workflows)
    for (const job of workflow.jobs)
      addSteps(scripts, { source: workflow.source, workflow, job }, job);
  for (const action of actions) addSteps(scripts, { source: action.source, action }, action);
  return scripts;
}

function addSteps(scripts: Script[], scope: Scope, { steps }: Pick<Job, "steps">): void {
  for (const step of allSteps(steps)) {
    const text = step.run ?? scriptInput(step);
    if (text) scripts.push({ ...scope, step, text });
  }
}

function scriptInput({ uses, with: inputs }: Step): Text | undefined {
  const at = uses?.value.indexOf("@") ?? -1;
  if (!uses || at < 0) return undefined;
  const input = SCRIPT_INPUTS.get(uses.value.slice(0, at).trim().toLowerCase());
  return input === undefined ? undefined : inputs.get(input)?.value;
}
