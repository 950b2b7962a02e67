import type { Job, Step } from "#workflow";
import { passageOf } from "../condition/guards-of.ts";
import type { Guard, TriggerTier } from "../trust.ts";
import { gateGuard, gateStepsOf } from "./gate-steps.ts";
import { isBefore } from "./order-of-steps.ts";
import { refusalsBefore } from "./refusals.ts";

/** The triggers under which the step runs, with what keeps strangers out of it. */
export function arrivalsAt<T extends TriggerTier>(
  step: Step,
  job: Job,
  arrivals: readonly T[],
): readonly T[] {
  const earlier = gatesBefore(step, job, arrivals);
  const refusals = refusalsBefore(step, job);
  if (!step.if && earlier.length === 0 && refusals.length === 0) return arrivals;
  const conditions = [step.if, ...refusals.map(({ otherwise }) => otherwise)];
  return arrivals.flatMap((arrival) => {
    const passages = conditions.map((condition) => passageOf(condition, arrival));
    if (passages.some(({ passes }) => passes === "never" || passes === "not-here")) return [];
    const guards = passages.flatMap((passage) => passage.guards);
    return [{ ...arrival, guards: [...arrival.guards, ...guards, ...earlier] }];
  });
}

/** The first is enough: what it lets through is let through. */
function gatesBefore(step: Step, job: Job, arrivals: readonly TriggerTier[]): readonly Guard[] {
  if (!arrivals.some(({ tier }) => tier === "attacker")) return NO_GUARDS;
  const [gate] = gateStepsOf(job);
  return gate && isBefore(gate.index, step.index) ? [gateGuard(gate)] : NO_GUARDS;
}

const NO_GUARDS: readonly Guard[] = [];
