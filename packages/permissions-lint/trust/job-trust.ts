import { once } from "#core";
import { type Job, secretsOfJob, type Workflow } from "#workflow";
import type { LintContext } from "../context.ts";
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
  const reached: ReachedJob = { workflow, job, arrivals, credentials };
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
