import { type Inputs, type Job, scriptsOf, usesOf, type Workflow } from "#workflow";
import type { LintContext, PermissionsFacts } from "./context.ts";
import { buildModel } from "./model/build-model.ts";
import type { JobModel } from "./model/job-model.ts";
import type { PermissionsLintOptions } from "./options.ts";

export function createContext(
  inputs: Inputs,
  options: PermissionsLintOptions,
  facts: PermissionsFacts,
): LintContext {
  const { workflows, actions } = inputs;
  const workflowsByPath = new Map(workflows.map((workflow) => [workflow.source.path, workflow]));
  const actionsByFolder = new Map(actions.map((action) => [folderOf(action.source.path), action]));
  // An alias may put one mapping under two names, so the job's model alone is not the key.
  const built = new Map<Workflow, Map<Job, JobModel>>();
  const context: LintContext = {
    inputs,
    options,
    facts,
    uses: usesOf(inputs),
    scripts: scriptsOf(inputs),
    models: () =>
      workflows.flatMap((workflow) => workflow.jobs.map((job) => context.modelOf(workflow, job))),
    modelOf(workflow, job) {
      const ofWorkflow = built.get(workflow) ?? new Map<Job, JobModel>();
      built.set(workflow, ofWorkflow);
      const known = ofWorkflow.get(job);
      if (known) return known;
      const model = buildModel(workflow, job, context);
      ofWorkflow.set(job, model);
      return model;
    },
    workflowAt: (path) => workflowsByPath.get(path),
    actionAt: (folder) => actionsByFolder.get(folder),
  };
  return context;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
