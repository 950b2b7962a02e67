import type {
  ActionManifest,
  ExpressionTree,
  Job,
  Scope,
  Text,
  Trigger,
  Workflow,
} from "#workflow";
import type { LintContext } from "../context.ts";
import type { Tier } from "../trust/trust.ts";
import { callersOf } from "./callers.ts";
import { conditionOf, runsAfterSkipped } from "./condition.ts";
import type { Circumstances } from "./outsider-values.ts";
import { evaluate } from "./suspicion.ts";
import { labeledOnly, tierOfEvent } from "./tiers.ts";

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
  return narrow(base, conditionsIn([step?.if]));
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
  const ofContext = entry(known, context, () => new Map());
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

function entry<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
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
  return [{ event, tier, firing: labeledOnly(trigger) ? "helped" : "outsider", trigger }];
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

const MOST_JOBS = 50;

/** A job that needs another is skipped with it, unless its own condition asks for the outcome. */
function conditionsOf(workflow: Workflow, job: Job): readonly ExpressionTree[] {
  const found: ExpressionTree[] = [];
  const queue = [job];
  for (let i = 0; i < queue.length && i < MOST_JOBS; i++) {
    const current = queue[i];
    const tree = current?.if && conditionOf(current.if);
    if (tree) found.push(tree);
    if (!current || (tree && runsAfterSkipped(tree))) continue;
    for (const { value } of current.needs) {
      const needed = jobById(workflow, value);
      if (needed && !queue.includes(needed)) queue.push(needed);
    }
  }
  return found;
}

const byId = new WeakMap<Workflow, ReadonlyMap<string, Job>>();

/** GitHub compares the ids of jobs without regard to case. */
export function jobById(workflow: Workflow, id: string): Job | undefined {
  const ids = entry(
    byId,
    workflow,
    () => new Map(workflow.jobs.map((job) => [job.id.value.toLowerCase(), job])),
  );
  return ids.get(id.toLowerCase());
}

function conditionsIn(texts: readonly (Text | undefined)[]): readonly ExpressionTree[] {
  return texts.flatMap((text) => (text && conditionOf(text)) ?? []);
}

const FIRINGS = ["outsider", "helped", "anyone"] as const;

/** The worst way past all conditions that is left for each reach. */
function narrow(
  reaches: readonly Reach[],
  conditions: readonly ExpressionTree[],
): readonly Reach[] {
  if (conditions.length === 0) return reaches;
  return reaches.flatMap((reach) => {
    const from = reach.firing === "insider" ? 2 : FIRINGS.indexOf(reach.firing);
    const firing = FIRINGS.slice(from).find((candidate) =>
      canPass(conditions, { event: reach.event, firing: candidate, called: reach.called ?? false }),
    );
    if (!firing) return [];
    return [{ ...reach, firing: firing === "anyone" ? "insider" : firing }];
  });
}

function canPass(conditions: readonly ExpressionTree[], under: Circumstances): boolean {
  return conditions.every((tree) => evaluate(tree, under) !== false);
}
