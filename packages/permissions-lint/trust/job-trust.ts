import { once } from "#core";
import { type ActionManifest, type Job, type Step, secretsOfJob, type Workflow } from "#workflow";
import type { LintContext } from "../context.ts";
import { isLocal, localAction } from "../credentials/composite.ts";
import type { StepCredentials } from "../credentials/credentials.ts";
import { cacheOf } from "./cache.ts";
import { checkoutsOf, type ReachedJob } from "./checkouts/checkouts.ts";
import { executionsOf } from "./executions/executions.ts";
import { type Reach, reachOf } from "./reach/reach.ts";
import { runnerOf } from "./runner.ts";
import { worstTier } from "./tiers.ts";
import type { Guard, JobTrust } from "./trust.ts";

/** How far whoever sets the job off is to be trusted, and what becomes of their code in it. */
export function jobTrust(
  workflow: Workflow,
  job: Job,
  credentials: () => readonly StepCredentials[],
  context: LintContext,
): JobTrust {
  const reach = reachOf(workflow, job, context);
  const { arrivals } = reach;
  const actionOf = (step: Step) => ownAction(step, context);
  const reached: ReachedJob = { workflow, job, actionOf, arrivals, credentials };
  const tier = worstTier(arrivals.map((arrival) => arrival.tier));
  const { environment } = job;
  // Most jobs are never asked what they fetch and run.
  const checkouts = once(() => checkoutsOf(reached));
  const executions = once(() => executionsOf(reached, checkouts()));
  const secrets = once(() => secretsOfJob(workflow, job));
  return {
    tier,
    triggers: arrivals,
    guards: guardsOf(reach),
    reachable: arrivals.length > 0,
    get checkouts() {
      return checkouts();
    },
    get executions() {
      return executions();
    },
    runner: runnerOf(job),
    ...(environment && { environment: { name: environment.value, place: environment } }),
    get secrets() {
      return secrets();
    },
    cache: cacheOf(job, tier),
  };
}

/** Of all triggers, each once. */
function guardsOf({ arrivals, never }: Reach): readonly Guard[] {
  if (arrivals.length === 0) return never;
  if (arrivals.every(({ guards }) => guards.length === 0)) return NO_GUARDS;
  return [...new Set(arrivals.flatMap(({ guards }) => guards))];
}

const NO_GUARDS: readonly Guard[] = [];

/** Steps of own actions that one run looks into; each use of an action counts anew. */
const MOST_STEPS = 20_000;

const entered = new WeakMap<LintContext, { steps: number }>();

function ownAction(step: Step, context: LintContext): ActionManifest | undefined {
  if (!step.uses || !isLocal(step.uses.value)) return undefined;
  const action = localAction(step, context);
  if (action?.using?.value !== "composite") return undefined;
  const count = entered.get(context) ?? { steps: 0 };
  entered.set(context, count);
  count.steps += action.steps.length + 1;
  return count.steps <= MOST_STEPS ? action : undefined;
}
