import { allSteps } from "#workflow";
import { defineLintRule } from "../rule.ts";
import { isCheckoutAction } from "../trust/checkouts/action-checkout.ts";
import { inputOf } from "../trust/checkouts/inputs.ts";
import { openTo, rightsOf } from "../trust/exposure.ts";

export const unsafePrCheckout = defineLintRule(
  {
    id: "unsafe-pr-checkout",
    severity: "medium",
    grading:
      "medium where strangers can set the job off and it holds a write right or a secret, low where it holds none or a condition keeps them out, info where the flag switches nothing off",
    summary: "actions/checkout should go on refusing the code of forks in privileged runs.",
    stops: "The refusal that ends a run before a fork's code gets into it is switched off.",
    headline: "the refusal of forks' code switched off",
    unit: ["checkout", "checkouts"],
    messages: {
      allowed:
        "lets actions/checkout fetch a fork's code under `{trigger}`, in a job with {rights} in reach; drop the flag, or check out in a job without rights",
      bounded:
        "lets actions/checkout fetch a fork's code under `{trigger}`; {reason}, so it is only the refusal that is lost",
      idle: "switches off a refusal that acts only under `pull_request_target` and `workflow_run`, and this job runs under neither; drop the flag",
    },
    cwe: [829, 693],
  },
  {
    *onJob(job, { workflow }, context) {
      for (const step of allSteps(job.steps)) {
        if (!isCheckoutAction(step)) continue;
        const at = inputOf(step, "allow-unsafe-pr-checkout");
        if (at?.value.trim().toLowerCase() !== "true") continue;
        const model = context.modelOf(workflow, job);
        const guarded = model.trust.triggers.filter(({ event }) => REFUSED.has(event));
        const [trigger] = guarded;
        if (!trigger) {
          // What a caller's event is cannot be told here.
          const isCalled = model.trust.triggers.some(({ tier }) => tier === "caller");
          if (model.trust.reachable && !isCalled) yield { message: "idle", severity: "info", at };
          continue;
        }
        const rights = rightsOf(model);
        const [open] = openTo(guarded);
        if (open && rights.any) {
          const data = { trigger: open.event, rights: rights.text };
          yield { message: "allowed", at, data };
          continue;
        }
        const reason = rights.any
          ? "a condition keeps strangers out"
          : "the job holds no write right and no secret";
        yield { message: "bounded", severity: "low", at, data: { trigger: trigger.event, reason } };
      }
    },
  },
);

const REFUSED: ReadonlySet<string> = new Set(["pull_request_target", "workflow_run"]);
