import type { Job, Workflow } from "#workflow";
import { type Assumptions, evaluateCondition, namesStatus } from "./evaluate.ts";

/** By job id: does it run? `undefined` where the file does not say. */
export type Reach = ReadonlyMap<string, boolean | undefined>;

/**
 * Which jobs run under assumptions: their own `if:` and those of all that they need, because a job
 * whose need was skipped is skipped too (GitHub docs, `jobs.<job_id>.needs`).
 */
export function reachOf(workflow: Workflow, assumptions: Assumptions): Reach {
  const jobs = new Map(workflow.jobs.map((job) => [job.id.value, job]));
  const reach = new Map<string, boolean | undefined>();
  const opened = new Set<string>();
  for (const { id } of workflow.jobs) {
    // A chain of needs may be as long as the file, so there is no recursion.
    const stack = [id.value];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const job = jobs.get(top);
      const missing = job && !opened.has(top) ? unread(job, jobs, reach, opened) : [];
      opened.add(top);
      if (missing.length > 0) {
        stack.push(...missing);
        continue;
      }
      stack.pop();
      if (job && !reach.has(top)) reach.set(top, runs(job, reach, assumptions));
    }
  }
  return reach;
}

function unread(
  job: Job,
  jobs: ReadonlyMap<string, Job>,
  reach: Reach,
  opened: ReadonlySet<string>,
): readonly string[] {
  return job.needs
    .map(({ value }) => value)
    .filter((need) => jobs.has(need) && !reach.has(need) && !opened.has(need));
}

function runs(job: Job, reach: Reach, assumptions: Assumptions): boolean | undefined {
  const own = job.if ? evaluateCondition(job.if.value, assumptions) : true;
  if (job.if && namesStatus(job.if.value)) return own;
  return allOf([own, ...job.needs.map(({ value }) => reach.get(value))]);
}

/** False where one is, true where all are, else unknown. */
export function allOf(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}
