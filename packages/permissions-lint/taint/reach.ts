import type { ActionManifest, Job, Scope, Trigger, Workflow } from "#workflow";
import type { LintContext } from "../context.ts";
import { holdsOff } from "../trust/condition/guards-of.ts";
import { gateStepsOf } from "../trust/reach/gate-steps.ts";
import { tierOfEvent } from "../trust/tiers.ts";
import type { Tier } from "../trust/trust.ts";
import { callersOf } from "./callers.ts";
import { conditionsIn, conditionsOf, isBefore } from "./job-conditions.ts";
import { isMaintainersOnly } from "./maintainers-actions.ts";
import { narrow } from "./narrow.ts";

/**
 * One way for a place in a workflow to be run. `outsider`: somebody without any right makes it happen;
 * `helped`: a maintainer does, on what an outsider wrote; `insider`: conditions keep outsiders out.
 */
export interface Reach {
  readonly event: string;
  readonly tier: Tier;
  readonly firing: "outsider" | "helped" | "insider";
  readonly trigger?: Trigger;
  /** By a caller, who may have given inputs. */
  readonly called?: true;
  /** The job that runs a composite action. */
  readonly holder?: { readonly workflow: Workflow; readonly job: Job };
}

const MAX_LEVELS = 5;
const MOST_REACHES = 60;

/** Every event that can get to the place past the conditions of step, job, needed jobs and callers. */
export function reachesOf(scope: Scope, context: LintContext, level = 0): readonly Reach[] {
  const { workflow, job, action, step } = scope;
  const base = workflow
    ? reachesOfJob(workflow, job, context, level)
    : action
      ? remember(action, undefined, context, () => calledBy(scope, "composite", context, level))
      : [];
  const guarded = workflow && job ? behindGuards(base, scope, workflow, job, context) : base;
  return narrow(guarded, conditionsIn([step?.if]));
}

/** What the job's trust knows beside: steps that ask for rights, here before the step and in needed jobs. */
function behindGuards(
  reaches: readonly Reach[],
  { step }: Scope,
  workflow: Workflow,
  job: Job,
  context: LintContext,
): readonly Reach[] {
  const isGated = step !== undefined && gateStepsOf(job).some((gate) => isBefore(gate, step));
  const { triggers } = context.modelOf(workflow, job).trust;
  return reaches.flatMap((reach) => {
    const arrivals = triggers.filter(({ trigger }) => trigger === reach.trigger);
    if (reach.trigger && arrivals.length === 0) return [];
    const isHeldOff = arrivals.length > 0 && arrivals.every(({ guards }) => holdsOff(guards));
    if (reach.firing !== "outsider" || !(isGated || isHeldOff)) return [reach];
    return [{ ...reach, firing: "helped" as const }];
  });
}

type Holder = Workflow | ActionManifest;

const known = new WeakMap<LintContext, Map<Holder, Map<Job | undefined, readonly Reach[]>>>();

/** Computed once; while it is, a cycle of calls finds nothing. */
function remember(
  holder: Holder,
  job: Job | undefined,
  context: LintContext,
  compute: () => readonly Reach[],
): readonly Reach[] {
  const ofContext = known.get(context) ?? new Map<Holder, Map<Job | undefined, readonly Reach[]>>();
  known.set(context, ofContext);
  const ofHolder = ofContext.get(holder) ?? new Map<Job | undefined, readonly Reach[]>();
  ofContext.set(holder, ofHolder);
  const found = ofHolder.get(job);
  if (found) return found;
  ofHolder.set(job, []);
  const reaches = compute();
  ofHolder.set(job, reaches);
  return reaches;
}

function reachesOfJob(
  workflow: Workflow,
  job: Job | undefined,
  context: LintContext,
  level: number,
): readonly Reach[] {
  return remember(workflow, job, context, () =>
    job
      ? narrow(reachesOfJob(workflow, undefined, context, level), conditionsOf(workflow, job))
      : workflow.triggers.flatMap((trigger) => reachesBy(trigger, workflow, context, level)),
  );
}

function reachesBy(
  trigger: Trigger,
  workflow: Workflow,
  context: LintContext,
  level: number,
): readonly Reach[] {
  const event = trigger.event.value;
  if (event === "workflow_call") return calledBy(workflow, event, context, level);
  const tier = tierOfEvent(event);
  if (tier !== "attacker" && tier !== "fork") return [{ event, tier, firing: "insider", trigger }];
  return [{ event, tier, firing: isMaintainersOnly(trigger) ? "helped" : "outsider", trigger }];
}

/** Where nobody in the repository calls, callers elsewhere are meant, and they are not known. */
function calledBy(
  called: Workflow | Scope,
  event: string,
  context: LintContext,
  level: number,
): readonly Reach[] {
  const scope = "kind" in called ? { source: called.source, workflow: called } : called;
  const callers = level < MAX_LEVELS ? callersOf(scope, context) : [];
  if (callers.length === 0) return [{ event, tier: "caller", firing: "insider", called: true }];
  const reaches = callers.flatMap((caller) => {
    const { workflow, job } = caller;
    const found = reachesOf(caller, context, level + 1);
    const holder = event === "composite" && workflow && job ? { holder: { workflow, job } } : {};
    return found.map((reach): Reach => ({ ...reach, called: true, ...holder }));
  });
  return reaches.slice(0, MOST_REACHES);
}
