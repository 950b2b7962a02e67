import type { ExpressionTree, Job, Step, Text, Workflow } from "#workflow";
import { conditionOf, runsAfterSkipped } from "./condition.ts";

const MOST_JOBS = 50;

/** A job that needs another is skipped with it, unless its own condition asks for the outcome. */
export function conditionsOf(workflow: Workflow, job: Job): readonly ExpressionTree[] {
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
