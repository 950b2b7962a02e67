import type { Severity } from "#core";
import { defineLintRule } from "../rule.ts";
import { openTo, rightsOf } from "../trust/exposure.ts";

export const unguardedCheckout = defineLintRule(
  {
    id: "unguarded-checkout",
    severity: "low",
    grading:
      "medium where it fetches what a stranger wrote into a job with a write right or a secret, low where it fetches the repository's own commit",
    summary: "A checkout in a privileged run should be of a release that refuses forks' code.",
    stops:
      "The next change of `ref:` lets a fork's code into a privileged run, and nothing refuses it.",
    headline: "a checkout older than the refusal of forks' code",
    unit: ["checkout", "checkouts"],
    messages: {
      older:
        "this release of actions/checkout does not refuse forks' code under `{trigger}`, as 7.0.0 and the last releases of 2 to 6 do; update it",
      fetching:
        "this release of actions/checkout does not refuse the fork's code that it fetches here under `{trigger}`, as 7.0.0 and the last releases of 2 to 6 do; update it",
    },
    cwe: [693, 1104],
  },
  {
    *onJob(job, { workflow }, context) {
      const model = context.modelOf(workflow, job);
      const { triggers } = model.trust;
      const trigger = openTo(triggers).find(({ event }) => REFUSED.has(event));
      if (!trigger) return;
      const rights = rightsOf(model);
      if (!rights.any) return;
      for (const checkout of model.trust.checkouts) {
        if (checkout.how !== "action" || checkout.guard !== "absent") continue;
        const [open] = openTo(checkout.untrustedOn);
        const fetching = open !== undefined && REFUSED.has(open.event) && !checkout.byName;
        const message = fetching ? "fetching" : "older";
        const severity: Severity = fetching ? "medium" : "low";
        const at = checkout.step.uses ?? checkout.place;
        yield { message, severity, at, data: { trigger: trigger.event } };
      }
    },
  },
);

const REFUSED: ReadonlySet<string> = new Set(["pull_request_target", "workflow_run"]);
