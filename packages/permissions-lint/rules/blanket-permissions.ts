import type { Severity } from "#core";
import type { Job, Permissions, Workflow } from "#workflow";
import { listed } from "../blocks/shown.ts";
import type { LintContext } from "../context.ts";
import { replaceBlanket } from "../fix/replace-blanket.ts";
import type { JobModel } from "../model/job-model.ts";
import { defineLintRule } from "../rule.ts";
import { openTo } from "../trust/exposure.ts";

export const blanketPermissions = defineLintRule(
  {
    id: "blanket-permissions",
    severity: "medium",
    grading:
      "`write-all`: high where a stranger's event starts a job that holds it, low where no job does, else medium; `read-all`: low",
    summary: "A job must name the rights that it needs instead of taking all of them.",
    stops:
      "With `write-all` a hijacked step pushes commits, publishes packages, approves its own pull request and logs in to your cloud.",
    headline: "grants every scope there is",
    unit: ["block", "blocks"],
    groupBy: "grant",
    subject: "jobs",
    messages: {
      write:
        "`write-all` gives {jobs} every right there is, `id-token: write` and `attestations: write` too{trigger}; name what it needs",
      read: "`read-all` lets {jobs} read everything, alerts about unfixed vulnerabilities too; name what it reads",
    },
    cwe: [250, 732],
  },
  {
    onWorkflow: (workflow, context) => judge(workflow.permissions, workflow, undefined, context),
    onJob: (job, { workflow }, context) => judge(job.permissions, workflow, job, context),
  },
);

function judge(
  permissions: Permissions | undefined,
  workflow: Workflow,
  job: Job | undefined,
  context: LintContext,
) {
  const grant = permissions?.kind;
  if (!permissions || (grant !== "write-all" && grant !== "read-all")) return undefined;
  const jobs = job ? [job] : workflow.jobs.filter((each) => !each.permissions);
  // The templates of scorecard and others put `read-all` above jobs that all have their own blocks.
  if (grant === "read-all" && jobs.length === 0) return undefined;
  const models = jobs.map((each) => context.modelOf(workflow, each));
  const names = jobs.length > 0 ? listed(jobs.map(({ id }) => id.value)) : "the next new job";
  const fix = replaceBlanket(workflow, job, models);
  const at = permissions.place;
  const fixed = fix ? { fix } : {};
  if (grant === "read-all")
    return {
      message: "read",
      at,
      severity: "low",
      data: { jobs: names, grant },
      ...fixed,
    } as const;
  const worst = worstTrigger(models);
  const data = {
    jobs: names,
    grant,
    trigger: worst ? `, and \`${worst}\` lets strangers start it` : "",
  };
  return { message: "write", at, severity: gradeOf(models, worst), data, ...fixed } as const;
}

function gradeOf(models: readonly JobModel[], worst: string | undefined): Severity {
  if (!models.some(({ trust }) => trust.reachable)) return "low";
  return worst === undefined ? "medium" : "high";
}

/** The event by which a stranger starts one of the jobs, past all conditions. */
function worstTrigger(models: readonly JobModel[]): string | undefined {
  const [open] = models.flatMap(({ trust }) => openTo(trust.triggers));
  return open?.trigger.event.value;
}
