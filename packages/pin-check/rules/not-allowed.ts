import { describeUses } from "../describe-uses.ts";
import { policyOf } from "../policy.ts";
import { definePinRule } from "../rule.ts";
import { standingOf } from "../standing.ts";

export const notAllowed = definePinRule(
  {
    id: "not-allowed",
    severity: "medium",
    grading: "high where a tier denies it by name, medium where no tier admits it",
    summary: "An action or a reusable workflow must come from an owner that the policy admits.",
    stops: "A contributor brings in code of an owner whom nobody here has decided to trust.",
    headline: "no tier admits it",
    unit: ["use", "uses"],
    groupBy: "tier",
    subject: "uses",
    messages: {
      denied: "{repo} is denied by tier `{tier}`{reason}; remove it or replace it",
      unlisted:
        "{repo} is named by no tier, and the default is `deny`; remove it, or give it a tier in sluice.yml",
      starred:
        "{repo} is named by no tier, and `*` admits nobody under `default: deny`; remove it, or give it a tier of its own in sluice.yml",
    },
    cwe: [829],
  },
  {
    onUse(use, context) {
      const { uses, text } = use;
      if (uses.kind !== "repository") return;
      const { require, tier, reason } = policyOf(context).rulingFor(uses);
      if (require !== "deny") return;
      const data = { ...describeUses(uses), tier, reason: reason ? ` (${reason})` : "" };
      if (tier !== "default") return { message: "denied", at: text, severity: "high", data };
      // A repository need not admit itself; GitHub's own setting always allows local code too.
      if (standingOf(uses, context) === "own-repository") return;
      const star = context.options.tiers?.get("*");
      return star && star.require !== "deny"
        ? { message: "starred", at: text, data }
        : { message: "unlisted", at: text, data };
    },
  },
);
