import { once } from "#core";
import type { Job, Workflow } from "#workflow";
import { callContract } from "../calls/call-contract.ts";
import type { LintContext } from "../context.ts";
import { jobCredentials } from "../credentials/job-credentials.ts";
import { jobNeeds } from "../needs/job-needs.ts";
import { jobTrust } from "../trust/job-trust.ts";
import { heldRights } from "./held.ts";
import type { JobModel } from "./job-model.ts";
import { judgeScopes } from "./judge-scopes.ts";

/** The effective model of one job; pure. Each part is made when a rule first asks for it, once a run. */
export function buildModel(workflow: Workflow, job: Job, context: LintContext): JobModel {
  const held = heldRights(workflow, job, context.options["default-token"]);
  const call = callContract(workflow, job, held, context);
  const credentials = once(() => jobCredentials(workflow, job, context));
  const trust = once(() => jobTrust(workflow, job, credentials, context));
  const needs = once(() => jobNeeds(model, context));
  const judged = once(() => judgeScopes(model, context.options));
  const model: JobModel = {
    workflow,
    job,
    held,
    ...(call && { call }),
    get credentials() {
      return credentials();
    },
    get trust() {
      return trust();
    },
    get needs() {
      return needs();
    },
    get scopes() {
      return judged().scopes;
    },
    get verdict() {
      return judged().verdict;
    },
  };
  return model;
}
