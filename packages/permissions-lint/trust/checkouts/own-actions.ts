import type { Source } from "#core";
import type { Step } from "#workflow";
import { arrivalsAt } from "../reach/arrivals-at.ts";
import type { Arrival } from "../reach/reach.ts";
import type { RefScope } from "../refs/origin-of-text.ts";
import type { ReachedJob } from "./checkouts.ts";

/** The steps of an action of this repository, as a step of the job runs them. */
export interface Entered {
  readonly steps: readonly Step[];
  readonly reached: ReachedJob;
}

/** GitHub nests actions ten levels deep; what is hidden deeper than this is not fetched by accident. */
const MAX_LEVELS = 4;
const MOST_STEPS = 100;
/** Where no step of an action fetches or runs anything, there is nothing to go into. */
const MAY_MATTER = /checkout|download-artifact|^\s*[.$]\//i;

/** Goes into the repository's own action; `undefined` where the step runs another. */
export function enterOwnAction(step: Step, reached: ReachedJob): Entered | undefined {
  const { job, within, arrivals } = reached;
  if (levelOf(within) >= MAX_LEVELS) return undefined;
  const action = reached.actionOf(step);
  if (!action || action.steps.length > MOST_STEPS) return undefined;
  if (!action.steps.some(({ run, uses }) => run || (uses && MAY_MATTER.test(uses.value))))
    return undefined;
  // A gate counts for the place in the job at which the action stands.
  const steps = action.steps.map((inner) => ({ ...inner, index: step.index }));
  const inside = { action, call: step, outer: within };
  return {
    steps,
    reached: { ...reached, within: inside, arrivals: arrivalsAt(step, job, arrivals) },
  };
}

function levelOf(within: ReachedJob["within"]): number {
  let level = 0;
  for (let at = within; at; at = at.outer) level++;
  return level;
}

export function scopeOf(
  step: Step,
  arrival: Arrival,
  { workflow, job, within }: ReachedJob,
): RefScope {
  return { workflow, job, step, arrival, ...(within && { within }) };
}

/** The file that the steps stand in. */
export function sourceOf({ workflow, within }: ReachedJob): Source {
  return within?.action.source ?? workflow.source;
}
