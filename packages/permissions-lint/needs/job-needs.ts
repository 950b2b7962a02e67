import type { LintContext } from "../context.ts";
import type { JobModel } from "../model/job-model.ts";
import type { JobNeeds } from "./needs.ts";

export type JobBeforeNeeds = Pick<
  JobModel,
  "workflow" | "job" | "held" | "credentials" | "trust"
> & { readonly call: JobModel["call"] };

/** What the job's work asks of its token, with evidence. */
export function jobNeeds(_job: JobBeforeNeeds, _context: LintContext): JobNeeds {
  return { needs: [], impossible: [], sinks: [] };
}
