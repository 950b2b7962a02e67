import { compareSeverity, type Severity } from "#core";
import type { RepositoryUses } from "#workflow";
import type { Checkout } from "../checkout.ts";
import type { PinContext } from "../context.ts";
import { workspacePath } from "../local-path.ts";
import { policyOf } from "../policy.ts";
import { definePinRule } from "../rule.ts";
import { FULL_SHA, gradeMovable, standingOf } from "../standing.ts";
import { checkoutsBehind } from "../workspace.ts";

type Verdict = "movable" | "branch" | "fixed" | "dynamic";

interface Foreign {
  readonly message: Verdict;
  readonly severity: Severity;
  readonly checkout: Checkout;
  readonly repo: string;
}

export const untrustedLocalAction = definePinRule(
  {
    id: "untrusted-local-action",
    severity: "high",
    grading:
      "high for a third party's movable ref, medium for one of the same owner, low for a full commit and for refs that a tier admits, at least medium where a tier is breached, info where an expression names the repository",
    summary: "A `./` action must not come from another repository that a checkout step brought in.",
    stops:
      "Code of another repository runs as if it were one's own, past pins, updates and allow-lists.",
    headline: "code of another repository, seen by no pin",
    unit: ["use", "uses"],
    groupBy: "repo",
    subject: "path",
    messages: {
      movable:
        "`{path}` is code of {repo} checked out at {ref}, which its owner can move; check out a full commit SHA",
      branch:
        "`{path}` is code of {repo} at its default branch, which its owner can move; check out a full commit SHA",
      fixed:
        "`{path}` is code of {repo} at a commit; say `uses: {instead}@{ref}`, so that updates and allow-lists see it",
      dynamic:
        "`{path}` is code of a repository that an expression names, `{repo}`; what runs cannot be told offline",
    },
    cwe: [829],
  },
  {
    onUse(use, context) {
      const [worst] = checkoutsBehind(use, context)
        .flatMap((checkout) => judge(checkout, context) ?? [])
        .sort((a, b) => compareSeverity(a.severity, b.severity));
      if (!worst) return;
      const { message, severity, checkout, repo } = worst;
      const path = use.text.value.trim();
      const data = { path, repo, ref: checkout.ref ?? "", instead: repo + below(checkout, path) };
      const related = [{ place: checkout.place, message: "checked out here" }];
      return { message, severity, at: use.text, data, related };
    },
  },
);

function judge(checkout: Checkout, context: PinContext): Foreign | undefined {
  const { origin, ref } = checkout;
  if (origin.kind === "own") return undefined;
  if (origin.kind === "dynamic")
    return { message: "dynamic", severity: "info", checkout, repo: origin.expression };
  // `$owner` as in the config's tiers.
  const owner = origin.kind === "other" ? origin.owner : (context.facts.owner ?? "$owner");
  const uses = { kind: "repository", owner, repo: origin.repo, path: "", reusable: false } as const;
  const target = { ...uses, ref: ref ?? "" };
  if (standingOf(target, context) === "own-repository") return undefined;
  const isFixed = FULL_SHA.test(target.ref);
  return {
    message: isFixed ? "fixed" : ref === undefined ? "branch" : "movable",
    severity: isFixed ? gradeFixed(target, context) : gradeRef(target, context),
    checkout,
    repo: `${owner}/${origin.repo}`,
  };
}

function gradeFixed(target: RepositoryUses, context: PinContext): Severity {
  const { require, isConfigured } = policyOf(context).rulingFor(target);
  return isConfigured && require === "deny" ? "medium" : "low";
}

function gradeRef(target: RepositoryUses, context: PinContext): Severity {
  const ruling = policyOf(context).rulingFor(target);
  if (ruling.require === "ref") return "low";
  return target.owner === "$owner" ? "medium" : gradeMovable(target, ruling, context);
}

/** What is left of a local path behind the folder of the checkout. */
function below({ folder }: Checkout, path: string): string {
  const rest = (workspacePath(path) ?? "").slice(folder === "" ? 0 : (folder ?? "").length + 1);
  return rest === "" ? "" : `/${rest}`;
}
