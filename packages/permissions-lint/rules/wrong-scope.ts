import type { Job, Workflow } from "#workflow";
import { citeAll, evidenceText } from "../blocks/cited.ts";
import { placeOfScope } from "../blocks/grant-place.ts";
import { shown } from "../blocks/shown.ts";
import { type WrongScope, wrongScopes } from "../blocks/surplus.ts";
import { removeScope } from "../fix/edit-block.ts";
import { ALL_BLOCKS } from "../fix/insert-blocks.ts";
import type { JobModel } from "../model/job-model.ts";
import { defineLintRule } from "../rule.ts";

export const wrongScope = defineLintRule(
  {
    id: "wrong-scope",
    severity: "medium",
    grading: "medium where a call will be refused, low for a scope that is obsolete",
    summary: "A job must hold the scope that its calls need, not one that sounds like it.",
    stops:
      "The call is refused and the right that was granted instead serves nobody but whoever hijacks a step.",
    headline: "another scope is needed",
    unit: ["scope", "scopes"],
    groupBy: "scope",
    messages: {
      mistaken:
        '{evidence} takes `{needed}: {access}` ({basis}), not `{scope}`, which nothing in {job} uses: GitHub answers "Resource not accessible by integration"; replace it',
      obsolete:
        "`repository-projects` was for classic projects, which are gone, and opens nothing today; remove it (Projects need the token of a GitHub App)",
    },
    cwe: [280, 272],
  },
  {
    onWorkflow: (workflow) => findObsolete(workflow, workflow),
    onJob(job, { workflow }, context) {
      const model = context.modelOf(workflow, job);
      const obsolete = findObsolete(job, workflow);
      const mistaken = wrongScopes(model).map((wrong) => describe(wrong, model));
      return obsolete ? [...mistaken, obsolete] : mistaken;
    },
  },
);

function findObsolete(holder: Workflow | Job, { source }: Workflow) {
  const { permissions } = holder;
  if (permissions?.kind !== "mapping") return undefined;
  const entry = permissions.scopes.find(({ scope }) => scope.value === "repository-projects");
  if (!entry || entry.level.value === "none") return undefined;
  const data = { scope: "repository-projects" };
  const edit = removeScope(holder, "repository-projects", source);
  const fix =
    edit &&
    ({
      title: "remove `repository-projects`",
      safety: "safe",
      edits: [edit],
      changes: ALL_BLOCKS,
    } as const);
  return {
    message: "obsolete",
    at: entry.scope,
    severity: "low",
    data,
    ...(fix && { fix }),
  } as const;
}

function describe({ held, needed }: WrongScope, model: JobModel) {
  const { source } = model.workflow;
  const { need } = needed;
  const data = {
    scope: held.scope,
    needed: needed.scope,
    access: need.access,
    job: shown(model.job.id.value),
    evidence: evidenceText(need, source),
    basis: need.evidence[0]?.basis ?? "GitHub docs",
  };
  const related = citeAll(need.evidence, source);
  return { message: "mistaken", at: placeOfScope(held.scope, model), data, related } as const;
}
