import type { JobModel } from "../model/job-model.ts";

/** By path and job id, so that moving a job within its file moves no row. */
export function sortedModels(models: readonly JobModel[]): readonly JobModel[] {
  return [...models].sort(
    (a, b) =>
      compareText(a.workflow.source.path, b.workflow.source.path) ||
      compareText(a.job.id.value, b.job.id.value),
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
