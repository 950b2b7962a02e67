import { type Job, type Text, textAt, type Workflow } from "#workflow";
import type { LintContext } from "../context.ts";
import type { Publication } from "../publish/publication.ts";
import { publicationsOf } from "../publish/publications.ts";

/** A job that publishes, and what of it. */
export interface Publisher {
  readonly job: Job;
  readonly publication: Publication;
}

const known = new WeakMap<Workflow, ReadonlyMap<string, Publisher>>();

/** By job id: a publishing job that waits for it, directly or through others. */
export function publisherBehind(
  workflow: Workflow,
  context: LintContext,
): ReadonlyMap<string, Publisher> {
  const before = known.get(workflow);
  if (before) return before;
  const behind = findBehind(workflow, context);
  known.set(workflow, behind);
  return behind;
}

function findBehind(workflow: Workflow, context: LintContext): ReadonlyMap<string, Publisher> {
  const jobs = new Map(workflow.jobs.map((job) => [job.id.value, job]));
  const behind = new Map<string, Publisher>();
  for (const publishing of workflow.jobs) {
    const [publication] = publicationsOf(workflow, publishing, context);
    if (!publication) continue;
    const queue = [publishing];
    for (let job = queue.pop(); job; job = queue.pop()) {
      for (const { value } of job.needs) {
        const need = jobs.get(value);
        if (!need || behind.has(value)) continue;
        behind.set(value, { job: publishing, publication });
        queue.push(need);
      }
    }
  }
  return behind;
}

/** `continue-on-error: true` of a job; an expression is somebody's decision for a part of a matrix. */
export function toleratedFailure(job: Job): Text | undefined {
  const text = textAt({ node: job.node }, "continue-on-error");
  return text?.value === "true" ? text : undefined;
}
