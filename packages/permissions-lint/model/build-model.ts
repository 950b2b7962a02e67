import type { Job, Workflow } from "#workflow";
import { callContract } from "../calls/call-contract.ts";
import type { LintContext } from "../context.ts";
import { jobCredentials } from "../credentials/job-credentials.ts";
import { jobNeeds } from "../needs/job-needs.ts";
import { heldRights } from "../scopes/held.ts";
import { jobTrust } from "../trust/job-trust.ts";
import type { JobModel } from "./job-model.ts";
import { judgeScopes } from "./judge-scopes.ts";

/** The effective model of one job; pure, and built once a run. */
export function buildModel(workflow: Workflow, job: Job, context: LintContext): JobModel {
  const held = heldRights(workflow, job, context.options["default-token"]);
  const credentials = jobCredentials(workflow, job, context);
  const call = callContract(workflow, job, held, context);
  const trust = jobTrust(workflow, job, credentials, context);
  const needs = jobNeeds({ workflow, job, held, credentials, call, trust }, context);
  const { scopes, verdict } = judgeScopes({ held, needs, call }, context.options);
  return {
    workflow,
    job,
    held,
    credentials,
    needs,
    scopes,
    verdict,
    trust,
    ...(call && { call }),
  };
}
