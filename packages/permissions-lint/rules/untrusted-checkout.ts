import type { Related, Severity } from "#core";
import type { LintContext } from "../context.ts";
import type { JobModel } from "../model/job-model.ts";
import { defineLintRule } from "../rule.ts";
import { describeCheckout } from "../trust/checkouts/describe.ts";
import { isRefused, restsOnMovingTag } from "../trust/checkouts/fork-guard.ts";
import { commandOf, runsByCheckout } from "../trust/executions/describe.ts";
import { openTo, type Rights, rightsOf, rightsPlace, triggerPlace } from "../trust/exposure.ts";
import type { Checkout, Execution, TriggerTier } from "../trust/trust.ts";

export const untrustedCheckout = defineLintRule(
  {
    id: "untrusted-checkout",
    severity: "high",
    grading:
      "high where a stranger's code runs with a write right or a secret in reach and nothing is in the way; medium where it is fetched into such a job, runs without rights, or an environment, a private repository, a label, a bot's name or a writer's branch stands between; low where it is only fetched, or a maintainer starts it; info where the checkout refuses forks",
    summary: "A job that strangers can set off must not fetch their code while it holds rights.",
    stops:
      "A pull request from a fork brings its own code into a job with a write token or secrets.",
    headline: "a stranger's code in a job with rights",
    unit: ["checkout", "checkouts"],
    groupBy: "trigger",
    subject: "what",
    messages: {
      executed:
        "anybody can start this by `{trigger}`: it fetches {what}, and `{command}` {why}, with {rights} in reach",
      powerless:
        "anybody can start this by `{trigger}`: it fetches {what}, and `{command}` {why}; the job holds no write right and no secret, so what it does there is bounded",
      fetched:
        "anybody can start this by `{trigger}`: it fetches {what} into a job with {rights} in reach; no step was found that runs it, and any later one may",
      only: "anybody can start this by `{trigger}`: it fetches {what}; no step runs it and the job holds no write right and no secret",
      approved:
        "`{trigger}` fetches {what} into a job with {rights} in reach as soon as a maintainer lets it; what was looked at may have changed by then",
      outlived:
        "`{trigger}` fetches {what} and `{command}` {why}, with {rights} in reach; the label that lets it in stays while new commits are pushed",
      refused:
        "`{trigger}` fetches {what}, which this version of actions/checkout refuses for forks; the job works for branches of this repository alone",
    },
    cwe: [829, 94],
  },
  {
    *onJob(job, { workflow }, context) {
      const model = context.modelOf(workflow, job);
      const { trust } = model;
      if (!trust.triggers.some(({ tier }) => tier === "attacker")) return;
      const rights = rightsOf(model);
      const runs = runsByCheckout(model);
      for (const checkout of trust.checkouts) {
        const exposed = checkout.untrustedOn.filter(({ tier }) => tier === "attacker");
        if (exposed.length === 0) continue;
        const problem = judge({
          model,
          checkout,
          exposed,
          rights,
          context,
          runs: runs.get(checkout) ?? [],
        });
        if (problem) yield problem;
      }
    },
  },
);

interface Exposure {
  readonly model: JobModel;
  readonly checkout: Checkout;
  readonly exposed: readonly TriggerTier[];
  readonly rights: Rights;
  readonly context: LintContext;
  /** The steps that run its code. */
  readonly runs: readonly Execution[];
}

function judge(exposure: Exposure) {
  const { checkout, exposed } = exposure;
  const open = openTo(exposed);
  if (open.length === 0) return judgeGuarded(exposure);
  const unrefused = open.filter((trigger) => !isRefused(checkout, trigger));
  const [firm] = unrefused;
  const [trigger = firm] = open;
  if (!trigger) return undefined;
  const run = exposure.runs.find((candidate) => isOpenBy(candidate, open));
  // A moving tag is all that stands between: a mirror, or the day it is moved back, decides.
  const isFirm = firm !== undefined || (run !== undefined && restsOnMovingTag(checkout));
  if (!isFirm) return refused(exposure, trigger);
  return run ? judgeRun(exposure, firm ?? trigger, run) : judgeFetch(exposure, firm ?? trigger);
}

function isOpenBy(run: Execution, open: readonly TriggerTier[]): boolean {
  return openTo(run.on).some((on) => open.some(({ trigger }) => trigger === on.trigger));
}

function judgeRun(exposure: Exposure, trigger: TriggerTier, run: Execution) {
  const { checkout, rights } = exposure;
  const data = { ...dataOf(exposure, trigger), command: commandOf(run), why: run.why };
  const related = [{ place: run.place, message: run.why }, ...relatedOf(exposure, trigger)];
  const at = checkout.place;
  if (!rights.any) return { message: "powerless", severity: "medium", at, data, related } as const;
  const reached = { ...data, rights: rights.text };
  if (trigger.guards.some(({ kind }) => kind === "label"))
    return { message: "outlived", severity: "medium", at, data: reached, related } as const;
  const isDirect = run.confidence === "certain" && !checkout.byName && !isHeld(exposure, trigger);
  const severity: Severity = isDirect ? "high" : "medium";
  return { message: "executed", severity, at, data: reached, related } as const;
}

/** An environment may ask for approval, a private repository has no strangers, a bot must first be tricked. */
function isHeld({ model, context }: Exposure, { guards }: TriggerTier): boolean {
  if (guards.some(({ kind }) => kind === "actor" || kind === "environment")) return true;
  return model.trust.environment !== undefined || context.options.visibility !== "public";
}

function judgeFetch(exposure: Exposure, trigger: TriggerTier) {
  const { checkout, rights } = exposure;
  const at = checkout.place;
  const related = relatedOf(exposure, trigger);
  const data = dataOf(exposure, trigger);
  // Files of another run are read by the steps behind; dangerous-trigger speaks of them.
  if (checkout.how === "download") return undefined;
  if (!rights.any) return { message: "only", severity: "low", at, data, related } as const;
  const severity: Severity = checkout.byName ? "low" : "medium";
  return {
    message: "fetched",
    severity,
    at,
    data: { ...data, rights: rights.text },
    related,
  } as const;
}

/** A guard that lets only writers through is sound; a maintainer's word is about what was seen. */
function judgeGuarded(exposure: Exposure) {
  const { checkout, exposed, rights } = exposure;
  const approved = exposed.find(
    ({ guards }) =>
      !guards.some(({ kind }) => kind === "same-repository" || kind === "merged") &&
      guards.some(({ kind, spoofable }) => !spoofable && (kind === "label" || kind === "actor")),
  );
  if (!approved || !rights.any || checkout.how === "download") return undefined;
  if (exposure.runs.length === 0) return undefined;
  const data = { ...dataOf(exposure, approved), rights: rights.text };
  const guards: readonly Related[] = approved.guards.map(({ place }) => ({
    place,
    message: "what lets it through",
  }));
  return {
    message: "approved",
    severity: "low",
    at: checkout.place,
    data,
    related: guards,
  } as const;
}

function refused(exposure: Exposure, trigger: TriggerTier) {
  const related = relatedOf(exposure, trigger);
  const data = dataOf(exposure, trigger);
  return {
    message: "refused",
    severity: "info",
    at: exposure.checkout.place,
    data,
    related,
  } as const;
}

function dataOf({ checkout }: Exposure, { event }: TriggerTier) {
  return { trigger: event, what: describeCheckout(checkout) };
}

function relatedOf({ model }: Exposure, trigger: TriggerTier): readonly Related[] {
  return [triggerPlace(trigger), ...rightsPlace(model)];
}
