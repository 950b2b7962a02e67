import type { Job, Workflow } from "#workflow";
import type { LintContext } from "../../context.ts";
import { type Firing, needsThem, passageOf } from "../condition/guards-of.ts";
import type { Guard, TriggerTier } from "../trust.ts";
import { callersOf } from "./callers.ts";
import { gateGuard, gateStepsOf } from "./gate-steps.ts";
import { inOrderOfNeeds } from "./order.ts";
import { isCalled, type OwnTrigger, ownTriggers } from "./sources.ts";

/** A trigger as it comes to a job, with what its conditions need to know. */
export interface Arrival extends TriggerTier {
  readonly types?: readonly string[];
}

/** How a job is reached. */
export interface Reach {
  readonly arrivals: readonly Arrival[];
  /** A condition on the job, or on one that it needs, is constant false. */
  readonly never: readonly Guard[];
}

const NOWHERE: Reach = { arrivals: [], never: [] };
/** Reusable workflows may call each other ten levels deep (GitHub docs, 2025-11). */
const MAX_LEVELS = 10;
/** More than these say nothing new, and a hostile file may multiply them. */
const MOST_ARRIVALS = 40;
const MOST_GUARDS = 6;

export function reachOf(workflow: Workflow, job: Job, context: LintContext): Reach {
  return reachesOf(workflow, context, 0).get(job) ?? NOWHERE;
}

const known = new WeakMap<LintContext, Map<Workflow, ReadonlyMap<Job, Reach>>>();

/** All jobs of a workflow at once, so that each comes after those it needs. */
function reachesOf(
  workflow: Workflow,
  context: LintContext,
  level: number,
): ReadonlyMap<Job, Reach> {
  const ofRun = known.get(context) ?? new Map<Workflow, ReadonlyMap<Job, Reach>>();
  known.set(context, ofRun);
  const before = ofRun.get(workflow);
  if (before) return before;
  const reaches = new Map<Job, Reach>();
  // A cycle of calls finds what is there so far: nothing.
  ofRun.set(workflow, reaches);
  const sources = arrivalsOf(workflow, context, level);
  const byId = new Map(workflow.jobs.map((job) => [job.id.value.toLowerCase(), job]));
  for (const job of inOrderOfNeeds(workflow.jobs, byId))
    reaches.set(
      job,
      reachJob(job, sources, (id) => neededAs(byId.get(id), reaches)),
    );
  return reaches;
}

/** Own triggers, and those of the callers in this repository. */
function arrivalsOf(workflow: Workflow, context: LintContext, level: number): readonly Arrival[] {
  const own = ownTriggers(workflow, context).map(arrivalOf);
  if (!isCalled(workflow) || level >= MAX_LEVELS) return own;
  const trigger = own.find(({ event }) => event === "workflow_call")?.trigger;
  if (!trigger) return own;
  const called: Arrival[] = [];
  for (const caller of callersOf(workflow, context)) {
    const { arrivals } = reachesOf(caller.workflow, context, level + 1).get(caller.job) ?? NOWHERE;
    for (const arrival of arrivals)
      if (called.length < MOST_ARRIVALS)
        called.push({ ...arrival, through: [caller, ...arrival.through] });
  }
  return [...own, ...called];
}

function arrivalOf(own: OwnTrigger): Arrival {
  return { ...own, through: [] };
}

interface Needed {
  readonly id: string;
  readonly job: Job;
  readonly reach: Reach;
}

function neededAs(job: Job | undefined, reaches: ReadonlyMap<Job, Reach>): Needed | undefined {
  const reach = job && reaches.get(job);
  return job && reach && { id: job.id.value.toLowerCase(), job, reach };
}

function reachJob(
  job: Job,
  sources: readonly Arrival[],
  neededById: (id: string) => Needed | undefined,
): Reach {
  if (!job.if && job.needs.length === 0) return { arrivals: sources, never: [] };
  const needed = job.needs.flatMap(({ value }) => neededById(value.toLowerCase()) ?? []);
  const arrivals: Arrival[] = [];
  let never: readonly Guard[] = [];
  for (const source of sources) {
    const { passes, guards } = passageOf(job.if, source);
    if (passes === "never") return { arrivals: [], never: guards };
    if (passes === "not-here") continue;
    const inherited = guardsOfNeeded(job, source, needed);
    if (inherited === "skipped") {
      never = needed.find(({ reach }) => reach.never.length > 0)?.reach.never ?? never;
      continue;
    }
    arrivals.push(
      inherited.length === 0
        ? withGuards(source, guards)
        : withGuards(source, [...guards, ...inherited]),
    );
  }
  return arrivals.length > 0 ? { arrivals, never: [] } : { arrivals, never };
}

function withGuards(source: Arrival, guards: readonly Guard[]): Arrival {
  if (guards.length === 0) return source;
  return { ...source, guards: [...source.guards, ...guards].slice(0, MOST_GUARDS) };
}

/** `always()` and the like start a job although one that it needs was skipped. */
const STARTS_ANYWAY = /\b(?:always|failure|cancelled)\s*\(/i;

/** A job whose needed job was skipped is skipped too, so their guards are its own. */
function guardsOfNeeded(
  job: Job,
  source: Arrival,
  needed: readonly Needed[],
): readonly Guard[] | "skipped" {
  const guards: Guard[] = [];
  for (const { id, job: before, reach } of needed) {
    if (!waitsFor(job, source, id)) continue;
    const same = reach.arrivals.find((arrival) => isSame(arrival, source));
    if (!same) return "skipped";
    for (const guard of same.guards)
      if (guards.length < MOST_GUARDS && !source.guards.includes(guard)) guards.push(guard);
    if (source.tier !== "attacker") continue;
    if (before.environment)
      guards.push({ kind: "environment", place: before.environment, spoofable: false });
    const [gate] = gateStepsOf(before);
    if (gate) guards.push(gateGuard(gate));
  }
  return guards;
}

function waitsFor(job: Job, firing: Firing, id: string): boolean {
  if (!job.if || !STARTS_ANYWAY.test(job.if.value)) return true;
  return needsThem(job.if, firing, new Set([id]));
}

function isSame(a: Arrival, b: Arrival): boolean {
  return a.trigger === b.trigger && a.through[0]?.job === b.through[0]?.job;
}
