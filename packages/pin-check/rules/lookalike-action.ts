import { lookalikeOf } from "../known-actions.ts";
import { perReference } from "../per-reference.ts";
import { definePinRule } from "../rule.ts";

const imitatedBy = perReference(({ owner, repo }) => lookalikeOf(owner, repo));

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
      if (uses.kind !== "repository") return;
      const known = imitatedBy(uses);
      if (known === undefined || uses.owner.toLowerCase() === facts.owner) return;
      const repo = `${uses.owner}/${uses.repo}`;
      const data = { repo, ref: uses.ref, uses: `${repo}@${uses.ref}`, known };
      return { message: "lookalike", at: text, data };
    },
  },
);
