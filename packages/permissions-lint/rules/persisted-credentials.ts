import type { Related, Severity } from "#core";
import { allSteps, type ScopeName, type Step, scopeFacts } from "#workflow";
import type { LintContext } from "../context.ts";
import { levelOf, writesOf } from "../model/held.ts";
import type { JobModel } from "../model/job-model.ts";
import { defineLintRule } from "../rule.ts";
import { isCheckoutAction } from "../trust/checkouts/action-checkout.ts";
import { inputOf } from "../trust/checkouts/inputs.ts";
import { keepNoCredential } from "../trust/persisted/keep-none.ts";
import { type Later, NOTHING, stepsBehind } from "../trust/persisted/later.ts";
import { uploadsToken } from "../trust/persisted/uploads.ts";
import { nameOf } from "../trust/reach/gate-steps.ts";
import type { Checkout } from "../trust/trust.ts";

export const persistedCredentials = defineLintRule(
  {
    id: "persisted-credentials",
    severity: "low",
    grading:
      "medium where packages, or for a stored token actions of others, run behind the checkout and the token may write, or where an artifact takes it along; low otherwise",
    summary: "A checkout should leave no credential behind that no later step uses.",
    stops:
      "Any later step, action or artifact takes the token that the checkout left in git's configuration.",
    headline: "a token left for later steps",
    unit: ["checkout", "checkouts"],
    messages: {
      unused:
        "leaves {token} in git's configuration for every later step, and none needs it; set `persist-credentials: false`",
      perhaps:
        "leaves {token} in git's configuration for every later step; if {step} does not need it, set `persist-credentials: false`",
      exposed:
        "leaves {token} in git's configuration, where {step}, code of others, can take it, and the token may write; set `persist-credentials: false`",
      uploaded:
        "leaves {token} in `.git/config`, and {step} uploads that folder as an artifact; set `persist-credentials: false`",
    },
    cwe: [522, 538],
  },
  {
    *onJob(job, { workflow }, context) {
      // A cheap look first.
      if (!allSteps(job.steps).some(mayPersist)) return;
      const model = context.modelOf(workflow, job);
      if (!model.trust.reachable) return;
      const kept = model.trust.checkouts.filter(({ persists }) => persists);
      const behind = stepsBehind(
        model,
        context,
        kept.some((one) => mayWrite(one, model)),
      );
      for (const checkout of model.trust.checkouts) {
        if (checkout.how !== "action" || !checkout.persists) continue;
        const problem = judge(checkout, { model, behind, context });
        if (problem) yield problem;
      }
    },
  },
);

function mayPersist(step: Step): boolean {
  if (!isCheckoutAction(step)) return false;
  return inputOf(step, "persist-credentials")?.value.trim() !== "false";
}

interface Judged {
  readonly model: JobModel;
  readonly behind: ReadonlyMap<Step, Later>;
  readonly context: LintContext;
}

function judge(checkout: Checkout, { model, behind, context }: Judged) {
  const { step } = checkout;
  const later = behind.get(step) ?? NOTHING;
  const use = needOf(later, checkout, model, context);
  if (use === "pushes") return undefined;
  const at = step.uses ?? step.place;
  const token = checkout.credential.kind === "github-token" ? "the job's token" : "its token";
  const upload = later.uploads.find((candidate) => uploadsToken(candidate, checkout));
  // A step that may need the credential is a reason for it to be there.
  const threat = !use && mayWrite(checkout, model) ? takerOf(later, checkout) : undefined;
  const severity: Severity = upload || threat ? "medium" : "low";
  const fix =
    use || inputOf(step, "persist-credentials")
      ? undefined
      : keepNoCredential(step, model.workflow.source);
  const rest = { at, severity, ...(fix && { fix }) };
  const named = upload ?? threat ?? use;
  if (!named) return { message: "unused", data: { token }, ...rest } as const;
  const message = upload ? "uploaded" : threat ? "exposed" : "perhaps";
  const related: readonly Related[] = [{ place: named.place, message: "the step behind it" }];
  return { message, data: { token, step: nameStep(named) }, related, ...rest } as const;
}

/** The step that may need the credential; `pushes` where one surely does. */
function needOf(
  { pushing, using }: Later,
  { credential }: Checkout,
  { held }: JobModel,
  { options }: LintContext,
): Step | "pushes" | undefined {
  const canPush = credential.kind !== "github-token" || levelOf(held, "contents") === "write";
  if (canPush && pushing) return "pushes";
  // With a token that only reads what anybody may read nothing needs it.
  return options.visibility === "public" && !canPush ? undefined : using;
}

/** Whoever gains by it: every action has the job's own token already, whatever is kept. */
function takerOf({ packages, action }: Later, { credential }: Checkout): Step | undefined {
  return credential.kind === "github-token" ? packages : (action ?? packages);
}

/** Of a token that the repository's settings decide on, implicit-permissions speaks. */
function mayWrite({ credential }: Checkout, { held }: JobModel): boolean {
  if (credential.kind !== "github-token") return credential.kind !== "none";
  return held.from !== "default" && writesOf(held).some(isWorthTaking);
}

/** The identity token is asked for by another credential than the one that git keeps. */
function isWorthTaking(scope: ScopeName): boolean {
  return scope !== "id-token" && scopeFacts(scope).weight > 1;
}

function nameStep({ uses, name, run }: Step): string {
  const text = uses
    ? nameOf(uses.value)
    : (name?.value ?? run?.value.trimStart().split("\n", 1)[0]);
  return `\`${(text ?? "a step").slice(0, 60)}\``;
}
