import type { ActionManifest, Job, Step, Workflow } from "./model.ts";
import type { Use } from "./reference.ts";
import { allSteps } from "./run-rules.ts";
import { parseUses, type Uses } from "./uses.ts";

/** Every `uses:` of workflows and composite actions, in file order. */
export function collectUses(
  workflows: readonly Workflow[],
  actions: readonly ActionManifest[],
): readonly Use[] {
  const into: Collected = { uses: [], byStep: new Map(), byJob: new Map() };
  for (const workflow of workflows) for (const job of workflow.jobs) addJob(into, workflow, job);
  for (const action of actions)
    for (const step of allSteps(action.steps)) addOfAction(into, action, step);
  return into.uses;
}

interface Collected {
  readonly uses: Use[];
  /** Each distinct text is parsed once for each position. */
  readonly byStep: Map<string, Uses>;
  readonly byJob: Map<string, Uses>;
}

function addJob({ uses, byStep, byJob }: Collected, workflow: Workflow, job: Job): void {
  const { source } = workflow;
  if (job.uses) {
    const parsed = parseOnce(byJob, job.uses.value, "job");
    uses.push({ source, workflow, job, position: "job", text: job.uses, uses: parsed });
  }
  for (const step of allSteps(job.steps)) {
    const { uses: text } = step;
    if (!text) continue;
    const parsed = parseOnce(byStep, text.value, "step");
    uses.push({ source, workflow, job, step, position: "step", text, uses: parsed });
  }
}

function addOfAction({ uses, byStep }: Collected, action: ActionManifest, step: Step): void {
  const { uses: text } = step;
  if (!text) return;
  const parsed = parseOnce(byStep, text.value, "step");
  uses.push({ source: action.source, action, step, position: "step", text, uses: parsed });
}

function parseOnce(known: Map<string, Uses>, value: string, position: Use["position"]): Uses {
  const found = known.get(value);
  if (found) return found;
  const parsed = parseUses(value, position);
  known.set(value, parsed);
  return parsed;
}
