import type { Job, Workflow } from "#workflow";
import type { LintContext } from "../context.ts";
import type { Credential, StepCredentials } from "./credentials.ts";
import { envCredentials } from "./env.ts";
import { NO_CREDENTIALS, NO_STEPS, newState } from "./job-state.ts";
import type { ValueScope } from "./value-scope.ts";
import { walkSteps } from "./walk-steps.ts";

/** What each step of the job can reach, in the order of steps, `parallel:` ones after their holder. */
export function jobCredentials(
  workflow: Workflow,
  job: Job,
  context: LintContext,
): readonly StepCredentials[] {
  if (job.steps.length === 0) return [];
  const scope = jobScope(workflow, job);
  return walkSteps(job.steps, { scope, depth: 0, state: newState(), context });
}

/** What expressions mean outside of steps: in `container:` and `services:`. */
export function jobScope(workflow: Workflow, job: Job): ValueScope {
  const scope: ValueScope = {
    source: workflow.source,
    workflow,
    job,
    envTexts: [job.env, workflow.env].filter(({ size }) => size > 0),
    env: NO_CREDENTIALS,
    steps: NO_STEPS,
  };
  if (scope.envTexts.length === 0) return scope;
  const env = workflowEnv(workflow, scope);
  return { ...scope, env: envCredentials([job.env], { ...scope, env }) };
}

const known = new WeakMap<Workflow, ReadonlyMap<string, Credential>>();

function workflowEnv(workflow: Workflow, scope: ValueScope): ReadonlyMap<string, Credential> {
  const found = known.get(workflow);
  if (found) return found;
  const env = envCredentials([workflow.env], scope);
  known.set(workflow, env);
  return env;
}
