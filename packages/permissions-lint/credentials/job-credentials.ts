import type { Job, Workflow } from "#workflow";
import type { LintContext } from "../context.ts";
import type { StepCredentials } from "./credentials.ts";

/** What each step of the job can reach, in the order of steps, `parallel:` ones after their holder. */
export function jobCredentials(
  _workflow: Workflow,
  _job: Job,
  _context: LintContext,
): readonly StepCredentials[] {
  return [];
}
