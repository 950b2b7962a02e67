import { lookalikeOf } from "../known-actions.ts";
import { definePinRule } from "../rule.ts";

export const lookalikeAction = definePinRule(
  {
    id: "lookalike-action",
    severity: "high",
    summary: "An action whose owner is one slip away from a widely used one is a look-alike.",
    stops: "Whoever registers the misspelled owner runs code in every workflow with that slip.",
    headline: "one slip away from a widely used action",
    unit: ["use", "uses"],
    subject: "uses",
    messages: {
      lookalike:
        "{repo} is not {known}, and differs from it by one slip; mend the name, or check who owns it",
    },
    cwe: [1357],
  },
  {
    onUse({ uses, text }, { facts }) {
      if (uses.kind !== "repository" || uses.owner.toLowerCase() === facts.owner) return;
      const known = lookalikeOf(uses.owner, uses.repo);
      if (known === undefined) return;
      const repo = `${uses.owner}/${uses.repo}`;
      const data = { repo, ref: uses.ref, uses: `${repo}@${uses.ref}`, known };
      return { message: "lookalike", at: text, data };
    },
  },
);
