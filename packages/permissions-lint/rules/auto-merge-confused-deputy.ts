import type { Related } from "#core";
import { allSteps } from "#workflow";
import type { JobModel } from "../model/job-model.ts";
import { defineLintRule } from "../rule.ts";
import { openTo, rightsOf, triggerPlace } from "../trust/exposure.ts";
import { type Merge, mergeOf } from "../trust/merges.ts";
import { arrivalsAt } from "../trust/reach/arrivals-at.ts";
import type { TriggerTier } from "../trust/trust.ts";

export const autoMergeConfusedDeputy = defineLintRule(
  {
    id: "auto-merge-confused-deputy",
    severity: "high",
    grading:
      "high where a stranger's pull request is approved or merged, medium where the merge waits for the rules of the branch",
    summary: "A job that approves or merges must know by something sound whose pull request it is.",
    stops:
      "A stranger steers a bot that has rights into approving and merging a pull request of their own.",
    headline: "bots that merge for strangers",
    unit: ["step", "steps"],
    messages: {
      open: "`{what}` acts on whatever pull request sets it off by `{trigger}`, and nothing asks who wrote it; ask for `github.event.pull_request.user.login` or the author's association",
      spoofed:
        "`{what}` acts on whatever pull request passes a condition that its author can meet by `{trigger}`; ask for `github.event.pull_request.user.login` in place of who acted last",
    },
    cwe: [441, 863],
  },
  {
    *onJob(job, { workflow }, context) {
      if (!workflow.triggers.some(({ event }) => MAY_BE_OPEN.has(event.value))) return;
      for (const step of allSteps(job.steps)) {
        const merge = mergeOf(step, workflow, job);
        if (!merge) continue;
        const model = context.modelOf(workflow, job);
        const [trigger] = openTo(arrivalsAt<TriggerTier>(step, job, model.trust.triggers));
        if (trigger && mayMerge(model)) yield problemOf(merge, trigger);
      }
    },
  },
);

const MAY_BE_OPEN: ReadonlySet<string> = new Set([
  "pull_request_target",
  "issue_comment",
  "workflow_run",
  "workflow_call",
  "issues",
]);

/** Without a write right and without another token GitHub refuses it. */
function mayMerge(model: JobModel): boolean {
  const { writes, secrets } = rightsOf(model);
  return (
    secrets === "all" ||
    secrets.length > 0 ||
    writes.some((scope) => scope === "contents" || scope === "pull-requests")
  );
}

function problemOf({ what, place, waits }: Merge, trigger: TriggerTier) {
  const severity = waits ? "medium" : "high";
  const data = { what, trigger: trigger.event };
  const guards: readonly Related[] = trigger.guards.map((guard) => ({
    place: guard.place,
    message: "a condition that a stranger can meet",
  }));
  const related = [triggerPlace(trigger), ...guards];
  const message = trigger.guards.some(({ spoofable }) => spoofable) ? "spoofed" : "open";
  return { message, severity, at: place, data, related } as const;
}
