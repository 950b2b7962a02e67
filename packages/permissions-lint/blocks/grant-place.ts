import type { Place } from "#core";
import type { ScopeName } from "#workflow";
import type { JobModel } from "../model/job-model.ts";
import { writtenBlock } from "./entries.ts";

/** The `permissions` key that decides; where there is none, the job's name. */
export function placeOfGrant({ held, workflow, job }: JobModel): Place {
  const block = held.from === "default" ? undefined : (writtenBlock(job) ?? writtenBlock(workflow));
  return block ? block.key : job.id;
}

export function placeOfScope(scope: ScopeName, model: JobModel): Place {
  const entry = model.held.block?.scopes.find((each) => each.scope.value === scope);
  return entry?.scope ?? placeOfGrant(model);
}
