import type { Place } from "#core";
import { findPair, type Job, type Workflow } from "#workflow";
import { isCalledHere } from "../blocks/called-here.ts";
import { listed } from "../blocks/shown.ts";
import type { LintContext } from "../context.ts";
import { insertLeastBlocks } from "../fix/insert-blocks.ts";
import type { JobModel } from "../model/job-model.ts";
import { defineLintRule } from "../rule.ts";

export const implicitPermissions = defineLintRule(
  {
    id: "implicit-permissions",
    severity: "medium",
    grading:
      "low where `default-token: restricted` is configured, or where the file is only ever called and its caller decides",
    summary: "Every job must say what its token may do.",
    stops:
      "Without `permissions:` a setting outside the file decides, and where it is the old default a hijacked step may push commits, publish packages and approve pull requests.",
    headline: "rights depend on a repository setting",
    unit: ["file", "files"],
    messages: {
      setting:
        "{jobs} no `permissions:`, so a setting of the repository decides what the token may do, up to write on everything; declare the least",
      restricted:
        "{jobs} no `permissions:` and what the token may do hangs on a setting (`default-token: restricted` says that it reads contents and packages); declare the least",
      caller:
        "{jobs} no `permissions:` in this called workflow and so all rights that its caller holds; declare the least",
    },
    cwe: [276, 732],
  },
  {
    onWorkflow(workflow, context) {
      // A block that GitHub rejects is invalid-permissions' business.
      if (workflow.permissions || workflow.jobs.every(({ permissions }) => permissions))
        return undefined;
      const open = workflow.jobs.filter(({ permissions }) => !permissions);
      const models = open.map((job) => context.modelOf(workflow, job));
      const live = models.filter(({ trust }) => trust.reachable);
      if (live.length === 0) return undefined;
      // The jobs that call it are judged for what they hand on (call-overgrant).
      if (isOnlyCalled(workflow) && isCalledHere(workflow.source.path, context)) return undefined;
      const fix = insertLeastBlocks(models);
      return {
        ...depends(workflow, context),
        at: placeOf(workflow, open),
        data: { jobs: subject(live) },
        ...(fix && { fix }),
      };
    },
  },
);

function isOnlyCalled({ triggers }: Workflow): boolean {
  return triggers.every(({ event }) => event.value === "workflow_call");
}

function depends(workflow: Workflow, { options }: LintContext) {
  if (isOnlyCalled(workflow)) return { message: "caller", severity: "low" } as const;
  const isRestricted = options["default-token"] === "restricted";
  return isRestricted
    ? ({ message: "restricted", severity: "low" } as const)
    : ({ message: "setting", severity: "medium" } as const);
}

function subject(models: readonly JobModel[]): string {
  const names = listed(models.map(({ job }) => job.id.value));
  return models.length === 1 ? `one job (${names}) has` : `${models.length} jobs (${names}) have`;
}

/** `jobs` where none has a block; else the first job that lacks one. */
function placeOf({ jobs, root }: Workflow, open: readonly Job[]): Place {
  const pair = findPair(root, "jobs");
  const [first] = open;
  if (first && (open.length < jobs.length || !pair)) return first.id;
  return pair?.key ?? root;
}
