import type { ActionManifest, Step, Workflow } from "./model.ts";
import type { Scope, Use } from "./reference.ts";
import { allSteps } from "./run-rules.ts";
import { parseUses, type Uses } from "./uses.ts";

/** Every `uses:` of workflows and composite actions, in file order; each distinct text is parsed once. */
export function collectUses(
  workflows: readonly Workflow[],
  actions: readonly ActionManifest[],
): readonly Use[] {
  const uses: Use[] = [];
  const parsed = { step: new Map<string, Uses>(), job: new Map<string, Uses>() };
  const parse = (value: string, position: Use["position"]): Uses => {
    const known = parsed[position].get(value);
    if (known) return known;
    const fresh = parseUses(value, position);
    parsed[position].set(value, fresh);
    return fresh;
  };
  const addSteps = (scope: Scope, steps: readonly Step[]) => {
    for (const step of allSteps(steps)) {
      const { uses: text } = step;
      if (!text) continue;
      uses.push({ ...scope, step, position: "step", text, uses: parse(text.value, "step") });
    }
  };
  for (const workflow of workflows) {
    for (const job of workflow.jobs) {
      const scope = { source: workflow.source, workflow, job };
      const { uses: text } = job;
      if (text) uses.push({ ...scope, position: "job", text, uses: parse(text.value, "job") });
      addSteps(scope, job.steps);
    }
  }
  for (const action of actions) addSteps({ source: action.source, action }, action.steps);
  return uses;
}
