import type { Severity } from "#core";
import type { Trigger, Workflow } from "#workflow";
import type { LintContext } from "../context.ts";
import type { JobModel } from "../model/job-model.ts";
import { defineLintRule } from "../rule.ts";
import { openTo, type Rights, rightsOf } from "../trust/exposure.ts";
import type { Checkout, TriggerTier } from "../trust/trust.ts";

export const dangerousTrigger = defineLintRule(
  {
    id: "dangerous-trigger",
    severity: "info",
    grading:
      "medium where a job with rights unpacks files of a stranger's run over its workspace, low where it unpacks them elsewhere, info where it only reads the event",
    summary:
      "A trigger that hands rights to strangers' events should be used where nothing else does.",
    stops: "A fork's pull request reaches jobs that run with a write token and secrets.",
    headline: "triggers that run with rights for anybody",
    unit: ["trigger", "triggers"],
    groupBy: "trigger",
    messages: {
      artifact:
        "anybody's pull request leads here, and the job `{job}` unpacks what that run made {where}, with {rights} in reach; unpack it into a folder of its own and treat it as text",
      event:
        "`{job}` holds {rights} while anybody can set it off; it fetches no code of theirs, and must not start to",
    },
    cwe: [829],
  },
  {
    *onWorkflow(workflow, context) {
      for (const trigger of workflow.triggers) {
        if (!PRIVILEGED.has(trigger.event.value)) continue;
        const problem = worstOf(trigger, workflow, context);
        if (problem) yield problem;
      }
    },
  },
);

const PRIVILEGED: ReadonlySet<string> = new Set(["pull_request_target", "workflow_run"]);

/** One problem a trigger: the job for which it matters most. */
function worstOf(trigger: Trigger, workflow: Workflow, context: LintContext) {
  let first: { readonly job: string; readonly rights: Rights } | undefined;
  for (const job of workflow.jobs) {
    const model = context.modelOf(workflow, job);
    const [open] = openTo(model.trust.triggers.filter((arrival) => isThis(arrival, trigger)));
    const rights = open && rightsOf(model);
    if (!rights?.any) continue;
    const artifact = artifactOf(model, trigger);
    if (artifact) return artifactProblem(model, artifact, rights, trigger);
    // untrusted-checkout speaks of what is fetched.
    if (model.trust.checkouts.some(({ untrustedOn }) => untrustedOn.length > 0)) continue;
    // A condition stands there already; whether it holds is for other rules.
    if (open?.guards.length) continue;
    first ??= { job: job.id.value, rights };
  }
  if (!first || trigger.event.value !== "pull_request_target") return undefined;
  const data = { trigger: trigger.event.value, job: first.job, rights: first.rights.text };
  return { message: "event", at: trigger.event, data } as const;
}

function isThis({ trigger, through }: TriggerTier, own: Trigger): boolean {
  return trigger === own && through.length === 0;
}

/** One that code of the job was found to run is untrusted-checkout's. */
function artifactOf({ trust }: JobModel, trigger: Trigger): Checkout | undefined {
  if (!trust.checkouts.some(({ how }) => how === "download")) return undefined;
  const run = new Set(trust.executions.map(({ checkout }) => checkout));
  return trust.checkouts.find(
    (checkout) =>
      checkout.how === "download" &&
      openTo(checkout.untrustedOn).some((arrival) => isThis(arrival, trigger)) &&
      !run.has(checkout),
  );
}

function artifactProblem(
  { job, trust }: JobModel,
  { path, place }: Checkout,
  rights: Rights,
  { event }: Trigger,
) {
  // Over a checkout any file may be replaced by one of the artifact's.
  const isOver = path === "" && trust.checkouts.some(({ how }) => how !== "download");
  const severity: Severity = isOver ? "medium" : "low";
  const where = isOver
    ? "over the files that it checked out"
    : path === ""
      ? "into its workspace"
      : `into \`${path}\``;
  const data = { trigger: event.value, job: job.id.value, where, rights: rights.text };
  const related = [{ place, message: "unpacked here" }];
  return { message: "artifact", severity, at: event, data, related } as const;
}
