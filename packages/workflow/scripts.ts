import type { ActionManifest, Step, Text, Workflow } from "./model.ts";
import type { Script } from "./reference.ts";
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
  for (const workflow of workflows) {
    const { source } = workflow;
    for (const job of workflow.jobs) {
      for (const step of allSteps(job.steps)) {
        const text = step.run ?? scriptInput(step);
        if (text) scripts.push({ source, workflow, job, step, text });
      }
    }
  }
  for (const action of actions) {
    const { source } = action;
    for (const step of allSteps(action.steps)) {
      const text = step.run ?? scriptInput(step);
      if (text) scripts.push({ source, action, step, text });
    }
  }
  return scripts;
}

const INPUT_NAMES: readonly string[] = [...new Set(SCRIPT_INPUTS.values())];

function scriptInput({ uses, with: inputs }: Step): Text | undefined {
  // Hardly any step has such an input.
  if (inputs.size === 0 || !INPUT_NAMES.some((name) => inputs.has(name))) return undefined;
  const at = uses?.value.indexOf("@") ?? -1;
  if (!uses || at < 0) return undefined;
  const input = SCRIPT_INPUTS.get(uses.value.slice(0, at).trim().toLowerCase());
  return input === undefined ? undefined : inputs.get(input)?.value;
}
