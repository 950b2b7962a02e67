import { allSteps, type Job, type Workflow } from "#workflow";
import type { LintContext } from "../context.ts";
import { levelOf } from "../model/held.ts";
import { nameOfTarget } from "../publish/publication.ts";
import { publicationsOf } from "../publish/publications.ts";
import { defineLintRule } from "../rule.ts";

export const missingEnvironment = defineLintRule(
  {
    id: "missing-environment",
    severity: "medium",
    grading:
      "low where the job publishes nothing that can be seen and only holds `id-token: write`",
    summary: "A job that publishes or deploys must run in an environment.",
    stops:
      "A commit that slipped in goes straight to a registry: without an environment there is no approval, no branch rule and no wait before it.",
    headline: "published without a gate",
    unit: ["job", "jobs"],
    groupBy: "target",
    subject: "job",
    strictOnly: true,
    messages: {
      publishes:
        "`{job}` publishes to {target} (`{text}`) without an `environment:`: no one approves it, and no rule says which branch it may come from",
      identity:
        "`{job}` holds `id-token: write` without an `environment:`: whatever trusts this workflow's identity cannot ask for an approved run",
    },
    cwe: [862],
  },
  {
    onJob(job, { workflow }, context) {
      // A job that calls a workflow can name none; the called jobs are judged in their own file.
      if (job.environment || job.uses) return undefined;
      const [publication] = publicationsOf(workflow, job, context);
      if (!publication && !mayBeIdentity(workflow, job, context)) return undefined;
      if (!context.modelOf(workflow, job).trust.reachable) return undefined;
      const data = { job: job.id.value };
      if (!publication) return { message: "identity", data, at: job.id, severity: "low" };
      const { target, text, place, source } = publication;
      return {
        message: "publishes",
        data: { ...data, target: nameOfTarget(target), text },
        at: job.id,
        related: [{ place, message: "publishes here", in: source }],
      };
    },
  },
);

// They show the identity to a service that keeps results, or sign what stays here: nothing goes out by it.
const REPORTING =
  /^(?:ossf\/scorecard-action|codecov\/codecov-action|actions\/attest[\w-]*|coverallsapp\/github-action|google\/osv-scanner-action)[@/]/i;

/** Only where a block names it: `write-all` and missing blocks have rules of their own. */
function mayBeIdentity(workflow: Workflow, job: Job, context: LintContext): boolean {
  const { held } = context.modelOf(workflow, job);
  if (held.block?.kind !== "mapping" || levelOf(held, "id-token") !== "write") return false;
  return !allSteps(job.steps).some(({ uses }) => uses && REPORTING.test(uses.value));
}
