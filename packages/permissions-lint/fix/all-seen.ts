import { allSteps, type Step } from "#workflow";
import type { JobModel } from "../model/job-model.ts";

/**
 * Whether nothing of a job's work is out of sight, so that to take a right away is safe: no sinks, no call,
 * and no actions but GitHub's own and local ones. Of others the tables say what their documentation
 * says, which is good for a finding, and a person should look before a right is gone.
 */
export function isAllSeen({ job, needs }: JobModel): boolean {
  return needs.sinks.length === 0 && !job.uses && allSteps(job.steps).every(isReadable);
}

/** GitHub's own and local ones. */
const READABLE = /^(?:\.\/|\$\/|(?:actions|github)\/)/i;

export function isReadable({ uses }: Step): boolean {
  return !uses || READABLE.test(uses.value.trim());
}
