import type { Job, Workflow } from "#workflow";
import type { LintContext } from "../context.ts";
import type { HeldRights } from "../scopes/held.ts";
import type { CallContract } from "./contract.ts";

/** The contract of a job that calls a reusable workflow; `undefined` for any other job. */
export function callContract(
  _workflow: Workflow,
  _job: Job,
  _held: HeldRights,
  _context: LintContext,
): CallContract | undefined {
  return undefined;
}
