import type { Job, Step } from "#workflow";
import { passageOf } from "../condition/guards-of.ts";
import type { Guard, TriggerTier } from "../trust.ts";
import { gateGuard, gateStepsOf } from "./gate-steps.ts";

/** The triggers under which the step runs, with what keeps strangers out of it. */
export function arrivalsAt<T extends TriggerTier>(
  step: Step,
  job: Job,
  arrivals: readonly T[],
): readonly T[] {
  const earlier = gatesBefore(step, job, arrivals);
  if (!step.if && earlier.length === 0) return arrivals;
  return arrivals.flatMap((arrival) => {
    const { passes, guards } = passageOf(step.if, arrival);
    if (passes === "never" || passes === "not-here") return [];
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

function isBefore([a = 0, b = -1]: readonly number[], [c = 0, d = -1]: readonly number[]): boolean {
  return a === c ? b < d : a < c;
}
