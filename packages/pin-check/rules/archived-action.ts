import { ARCHIVED_ACTIONS } from "../data/archived.ts";
import { perReference } from "../per-reference.ts";
import { definePinRule } from "../rule.ts";

const archived = new Map(ARCHIVED_ACTIONS.map((action) => [action.repo, action]));
const archivedOf = perReference(({ owner, repo }) =>
  archived.get(`${owner}/${repo}`.toLowerCase()),
);

export const archivedAction = definePinRule(
  {
    id: "archived-action",
    severity: "medium",
    summary: "An action whose repository is archived gets no more fixes.",
    stops: "A weakness found in the action, or in a package that it bundles, stays open for ever.",
    headline: "no one mends it any more",
    unit: ["use", "uses"],
    subject: "uses",
    messages: {
      archived: "{repo} is archived, so no one mends it any more; use {instead}",
      archivedSince: "{repo} has been archived since {since}, so no one mends it; use {instead}",
    },
    cwe: [1104],
  },
  {
    onUse({ uses, text }) {
      if (uses.kind !== "repository") return;
      const known = archivedOf(uses);
      if (!known) return;
      const { since, instead } = known;
      const repo = `${uses.owner}/${uses.repo}`;
      const data = { repo, ref: uses.ref, uses: `${repo}@${uses.ref}`, instead };
      if (since === undefined) return { message: "archived", at: text, data };
      return { message: "archivedSince", at: text, data: { ...data, since } };
    },
  },
);
