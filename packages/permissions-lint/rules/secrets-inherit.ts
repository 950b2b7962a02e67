import { findPair, type RepositoryUses } from "#workflow";
import type { LintContext } from "../context.ts";
import { defineLintRule } from "../rule.ts";

export const secretsInherit = defineLintRule(
  {
    id: "secrets-inherit",
    severity: "medium",
    grading:
      "high for another owner's workflow at a ref that moves, medium at a full commit SHA, low for the same owner, info for the repository's own",
    summary: "A called workflow must be given the secrets it needs, not all of them.",
    stops:
      "Whoever takes over the called workflow reads every secret of the repository, the organization's among them.",
    headline: "hands over every secret",
    unit: ["call", "calls"],
    subject: "uses",
    messages: {
      foreign:
        "`secrets: inherit` hands every secret of this repository to {uses}, which belongs to `{owner}`{moves}; name the ones that it needs",
      own: "`secrets: inherit` hands every secret of this repository to {uses}; name the ones that it needs, so that a change there cannot reach for others",
    },
    cwe: [200, 522],
  },
  {
    onUse(use, context) {
      const { job, position, text, uses } = use;
      if (position !== "job" || job?.secrets !== "inherit") return;
      const at = findPair(job.node, "secrets")?.node ?? text;
      const written = `\`${text.value.trim()}\``;
      if (uses.kind === "local" || uses.kind === "self")
        return { message: "own", at, severity: "info", data: { uses: written } };
      if (uses.kind !== "repository") return;
      const severity = gradeCall(uses, context);
      const moves = isPinned(uses) ? "" : ` and changes with \`${uses.ref}\``;
      const data = { uses: written, owner: uses.owner, moves };
      return { message: "foreign", at, severity, data };
    },
  },
);

function gradeCall(uses: RepositoryUses, { facts }: LintContext) {
  const owner = facts.repository?.split("/", 1)[0];
  if (owner === uses.owner.toLowerCase()) return "low";
  return isPinned(uses) ? "medium" : "high";
}

function isPinned({ ref }: RepositoryUses): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}
