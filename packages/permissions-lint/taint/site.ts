import type { Scope } from "#workflow";
import type { LintContext } from "../context.ts";
import type { Taint } from "./taint.ts";

/**
 * Where an expression stands. What `env` means there follows from `sees`: a step's scripts and inputs see
 * the step's own, its `env:` and `if:` the job's, a job's keys none (GitHub docs, context availability).
 */
export interface Site extends Scope {
  readonly context: LintContext;
  readonly sees: "step" | "job" | "nothing";
  /** What a value of a context carries here; handed along because contexts refer to each other. */
  readonly resolve: (segments: readonly string[], site: Site) => readonly Taint[];
}

export function siteIn(
  scope: Scope,
  { context, resolve }: Pick<Site, "context" | "resolve">,
  sees: Site["sees"],
): Site {
  const { source, workflow, action, job, step } = scope;
  return {
    source,
    context,
    resolve,
    sees,
    ...(workflow && { workflow }),
    ...(action && { action }),
    ...(job && { job }),
    ...(step && { step }),
  };
}
