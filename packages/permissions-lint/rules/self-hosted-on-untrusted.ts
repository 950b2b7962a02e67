import type { Severity } from "#core";
import type { LintContext } from "../context.ts";
import type { JobModel } from "../model/job-model.ts";
import { defineLintRule } from "../rule.ts";
import { holdsOff } from "../trust/condition/guards-of.ts";
import { labelsOf } from "../trust/runner.ts";

export const selfHostedOnUntrusted = defineLintRule(
  {
    id: "self-hosted-on-untrusted",
    severity: "medium",
    grading:
      "high where a stranger's code is fetched onto the runner of a public repository, medium where the labels are of a service that mostly gives new machines or strangers only set the job off, low behind a condition or in a private repository",
    summary: "A self-hosted runner should take no jobs that strangers can set off.",
    stops:
      "A pull request leaves something behind on a machine that later runs trusted jobs, and reaches its network.",
    headline: "strangers' jobs on one's own machines",
    unit: ["job", "jobs"],
    subject: "job",
    messages: {
      code: "`{trigger}` brings a stranger's code onto a self-hosted runner (`{label}`); use a hosted runner, or list it under `isolated-runners` if it is thrown away after each job",
      reached:
        "strangers set off this job on a self-hosted runner (`{label}`) by `{trigger}`; use a hosted runner, or list it under `isolated-runners` if it is thrown away after each job",
      guarded:
        "only a condition keeps strangers of `{trigger}` from a self-hosted runner (`{label}`), and under `pull_request` the workflow that holds it is theirs; limit the runner group to workflows that need it",
    },
    cwe: [829, 653],
  },
  {
    onJob(job, { workflow }, context) {
      if (!job.runsOn) return;
      const model = context.modelOf(workflow, job);
      const { trust } = model;
      if (trust.runner !== "self-hosted" || isIsolated(model, context)) return;
      const strangers = trust.triggers.filter(({ tier }) => tier === "fork" || tier === "attacker");
      const [first] = strangers;
      if (!first) return;
      const open = strangers.filter(({ guards }) => !holdsOff(guards));
      const label = labelsOf(job)
        .map(({ value }) => value)
        .join(", ");
      const at = job.runsOn.labels[0] ?? job.runsOn.group ?? job.id;
      const isPublic = context.options.visibility === "public";
      const [trigger] = open;
      if (!trigger)
        return { message: "guarded", severity: "low", at, data: { trigger: first.event, label } };
      const fetched = trust.checkouts.flatMap(({ untrustedOn }) => untrustedOn);
      const fetching = fetched.find(({ guards }) => !holdsOff(guards));
      const data = { trigger: fetching?.event ?? trigger.event, label };
      const grade = (severity: Severity): Severity => (isPublic ? severity : "low");
      const worst = labelsOf(job).some(({ value }) => POOL.test(value)) ? "medium" : "high";
      if (fetching) return { message: "code", severity: grade(worst), at, data };
      return { message: "reached", severity: grade("medium"), at, data };
    },
  },
);

/** Services whose machines are mostly new for each job; whether these are is the config's to say. */
const POOL = /^1ES\.|ephemeral|^runs-on=|actuated|^cirun|spot/i;

/** Any of its labels, or its group, is one that the config lists. */
function isIsolated({ job }: JobModel, { options }: LintContext): boolean {
  const isolated = options["isolated-runners"]?.map((name) => name.toLowerCase());
  if (!isolated) return false;
  const names = [...labelsOf(job), ...(job.runsOn?.group ? [job.runsOn.group] : [])];
  return names.some(({ value }) => isolated.includes(value.toLowerCase()));
}
