import type { ExpressionTree, Job, Step, Text, Workflow } from "#workflow";
import { conditionOf, runsAfterSkipped } from "./condition.ts";

const MOST_JOBS = 50;

/** A job that needs another is skipped with it, unless its own condition asks for the outcome. */
export function conditionsOf(workflow: Workflow, job: Job): readonly ExpressionTree[] {
  const found: ExpressionTree[] = [];
  // A set is walked in the order of insertion, what is added on the way included.
  const queue = new Set([job]);
  for (const current of queue) {
    const tree = current.if && conditionOf(current.if);
    if (tree) found.push(tree);
    if (tree && runsAfterSkipped(tree)) continue;
    for (const { value } of current.needs) {
      const needed = jobById(workflow, value);
      if (needed && queue.size < MOST_JOBS) queue.add(needed);
    }
  }
  return found;
}

const byId = new WeakMap<Workflow, ReadonlyMap<string, Job>>();

/** GitHub compares the ids of jobs without regard to case. */
export function jobById(workflow: Workflow, id: string): Job | undefined {
  const ids =
    byId.get(workflow) ?? new Map(workflow.jobs.map((job) => [job.id.value.toLowerCase(), job]));
  byId.set(workflow, ids);
  return ids.get(id.toLowerCase());
}

export function conditionsIn(texts: readonly (Text | undefined)[]): readonly ExpressionTree[] {
  return texts.flatMap((text) => (text && conditionOf(text)) ?? []);
}

/** The first stands before the second in the job's list. */
export function isBefore(a: Step, b: Step): boolean {
  const [first = 0, firstInner = -1] = a.index;
  const [second = 0, secondInner = -1] = b.index;
  return first < second || (first === second && firstInner < secondInner);
}
