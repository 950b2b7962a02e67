import { allSteps, type Job, type Step, type Workflow } from "#workflow";
import type { LintContext } from "../../context.ts";
import type { JobModel } from "../../model/job-model.ts";
import { nameOf } from "../reach/gate-steps.ts";
import { gitUseOf } from "./git-use.ts";
import { runsPackages } from "./installs.ts";
import { isUpload } from "./uploads.ts";

/** What stands behind a step of the job, nearest first. */
export interface Later {
  readonly pushing?: Step;
  /** May need the credential, or needs it to fetch. */
  readonly using?: Step;
  /** A third party's action: it has the job's own token anyway. */
  readonly action?: Step;
  /** A script that runs code of packages, which reaches the credential by no other way. */
  readonly packages?: Step;
  readonly uploads: readonly Step[];
}

export const NOTHING: Later = { uploads: [] };
const MOST_UPLOADS = 10;

/**
 * From the last step to the first, so that a job of many checkouts is read once. Scripts that run packages are
 * looked for only where a credential `mayHarm`.
 */
export function stepsBehind(
  { workflow, job }: JobModel,
  context: LintContext,
  mayHarm: boolean,
): ReadonlyMap<Step, Later> {
  const behind = new Map<Step, Later>();
  let later = NOTHING;
  for (const step of [...allSteps(job.steps)].reverse()) {
    behind.set(step, later);
    const use = gitUseOf(step, { workflow, job, context });
    const uploads = isUpload(step)
      ? [step, ...later.uploads.slice(0, MOST_UPLOADS)]
      : later.uploads;
    later = {
      ...later,
      uploads,
      ...(use === "pushes" && { pushing: step }),
      ...((use === "fetches" || use === "perhaps") && { using: step }),
      ...(isOfOthers(step) && { action: step }),
      ...(mayHarm && hasPackages(step, workflow, job) && { packages: step }),
    };
  }
  return behind;
}

function hasPackages(step: Step, workflow: Workflow, job: Job): boolean {
  const text = step.run;
  return text !== undefined && runsPackages({ source: workflow.source, workflow, job, step, text });
}

function isOfOthers({ uses }: Step): boolean {
  if (!uses || /^(?:\.|\$|docker:)/.test(uses.value)) return false;
  return !/^(?:actions|github)\//.test(nameOf(uses.value));
}
