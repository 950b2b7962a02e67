import type { PermissionsLintOptions } from "../options.ts";
import type { JobModel } from "./job-model.ts";

/** Held against needed, scope by scope (design/permissions-lint.md, section 4.1, stage 6). */
export function judgeScopes(
  _job: Pick<JobModel, "held" | "needs"> & { readonly call: JobModel["call"] },
  _options: PermissionsLintOptions,
): Pick<JobModel, "scopes" | "verdict"> {
  return { scopes: [], verdict: "exact" };
}
