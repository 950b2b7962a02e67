import { allSteps, type Step } from "#workflow";
import type { LintContext } from "../../context.ts";
import type { JobModel } from "../../model/job-model.ts";
import { nameOf } from "../reach/gate-steps.ts";
import { gitUseOf } from "./git-use.ts";
import { isUpload } from "./uploads.ts";

/** What stands behind a step of the job, nearest first. */
export interface Later {
  readonly pushing?: Step;
  /** May need the credential, or needs it to fetch. */
  readonly using?: Step;
  readonly ofOthers?: Step;
  readonly uploads: readonly Step[];
}

export const NOTHING: Later = { uploads: [] };
const MOST_UPLOADS = 10;

/** From the last step to the first, so that a job of many checkouts is read once. */
export function stepsBehind(
  { workflow, job }: JobModel,
  context: LintContext,
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
      ...(isOfOthers(step) && { ofOthers: step }),
    };
  }
  return behind;
}

function isOfOthers({ uses }: Step): boolean {
  if (!uses || /^(?:\.|\$|docker:)/.test(uses.value)) return false;
  return !/^(?:actions|github)\//.test(nameOf(uses.value));
}
