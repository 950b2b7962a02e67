import { type Job, secretsOfJob, type Workflow } from "#workflow";
import type { LintContext } from "../context.ts";
import type { StepCredentials } from "../credentials/credentials.ts";
import type { JobTrust } from "./trust.ts";

export function jobTrust(
  workflow: Workflow,
  job: Job,
  _credentials: readonly StepCredentials[],
  _context: LintContext,
): JobTrust {
  return {
    tier: "writer",
    triggers: [],
    guards: [],
    reachable: true,
    checkouts: [],
    executions: [],
    runner: "unknown",
    secrets: secretsOfJob(workflow, job),
    cache: "none",
  };
}
