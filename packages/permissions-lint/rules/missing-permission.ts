import { hasTrigger } from "#workflow";
import { citeAll, evidenceText } from "../blocks/cited.ts";
import { placeOfGrant } from "../blocks/grant-place.ts";
import { shown } from "../blocks/shown.ts";
import { wrongScopes } from "../blocks/surplus.ts";
import type { LintContext } from "../context.ts";
import type { JobModel, ScopeVerdict } from "../model/job-model.ts";
import type { Need } from "../needs/needs.ts";
import { defineLintRule } from "../rule.ts";

export const missingPermission = defineLintRule(
  {
    id: "missing-permission",
    severity: "medium",
    grading: "medium where the need is certain, info where it is likely",
    summary: "A job must hold the rights that its own calls need.",
    stops:
      "A release, a comment or a report fails with a 403 halfway, and the hurried repair grants far too much.",
    headline: "will answer `Resource not accessible by integration`",
    unit: ["right", "rights"],
    groupBy: "scope",
    subject: "job",
    messages: {
      missing:
        '{evidence} {why}, which takes `{scope}: {access}` ({basis}); {job} holds `{scope}: {held}`, so GitHub answers "Resource not accessible by integration"',
      likely:
        '{evidence} probably {why}, which takes `{scope}: {access}` ({basis}); {job} holds `{scope}: {held}` and would get "Resource not accessible by integration"',
    },
    cwe: [280],
  },
  {
    onJob(job, { workflow }, context) {
      const model = context.modelOf(workflow, job);
      const lacking = model.scopes.filter(isLacking);
      if (lacking.length === 0 || !isDecided(model)) return undefined;
      const told = new Set([
        ...wrongScopes(model).map(({ needed }) => needed.scope),
        ...(model.call?.under ?? []).map(({ scope }) => scope),
      ]);
      // wrong-scope and call-undergrant speak of those.
      return lacking.flatMap((verdict) => {
        if (!verdict.need || told.has(verdict.scope)) return [];
        if (isOpenToAll(verdict.need, context)) return [];
        return [describe(verdict, verdict.need, model)];
      });
    },
  },
);

function isLacking({ verdict }: ScopeVerdict): boolean {
  return verdict === "missing" || verdict === "probably-missing";
}

/** A called workflow without a block has what its caller gives, and that is not known here. */
function isDecided({ held, workflow, trust }: JobModel): boolean {
  if (!trust.reachable || held.from === "unknown") return false;
  return held.from !== "default" || !hasTrigger(workflow, "workflow_call");
}

function isOpenToAll({ publicAnyway }: Need, { options }: LintContext): boolean {
  return publicAnyway && options.visibility === "public";
}

function describe({ scope, held, verdict }: ScopeVerdict, need: Need, model: JobModel) {
  const { job, workflow } = model;
  const [best] = need.evidence;
  const isCertain = verdict === "missing" && need.confidence === "certain";
  const data = {
    scope,
    held,
    job: shown(job.id.value),
    access: need.access,
    evidence: evidenceText(need, workflow.source),
    why: best?.why ?? "needs it",
    basis: best?.basis ?? "GitHub docs",
  };
  return {
    message: isCertain ? "missing" : "likely",
    at: placeOfGrant(model),
    severity: isCertain ? "medium" : "info",
    data,
    related: citeAll(need.evidence, workflow.source),
  } as const;
}
