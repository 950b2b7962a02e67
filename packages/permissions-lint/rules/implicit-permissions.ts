import type { Place } from "#core";
import { findPair, type Job, type Workflow } from "#workflow";
import { listed } from "../blocks/shown.ts";
import { insertLeastBlocks } from "../fix/insert-blocks.ts";
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
        "{count} of this file ({jobs}) without `permissions:`, so a setting of the repository decides what the token may do, up to write on everything; declare the least",
      caller:
        "{count} of this called workflow ({jobs}) without `permissions:`, so each holds all that the caller holds; declare the least",
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
      const isCalled = workflow.triggers.every(({ event }) => event.value === "workflow_call");
      const isLow = isCalled || context.options["default-token"] === "restricted";
      const fix = insertLeastBlocks(models);
      return {
        message: isCalled ? "caller" : "setting",
        at: placeOf(workflow, open),
        severity: isLow ? "low" : "medium",
        data: {
          count: live.length === 1 ? "one job" : `${live.length} jobs`,
          jobs: listed(live.map(({ job }) => job.id.value)),
        },
        ...(fix && { fix }),
      };
    },
  },
);

/** `jobs` where none has a block; else the first job that lacks one. */
function placeOf({ jobs, root }: Workflow, open: readonly Job[]): Place {
  const pair = findPair(root, "jobs");
  const [first] = open;
  if (first && (open.length < jobs.length || !pair)) return first.id;
  return pair?.key ?? root;
}
