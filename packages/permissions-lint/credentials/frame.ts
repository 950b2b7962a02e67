import type { Step } from "#workflow";
import type { LintContext } from "../context.ts";
import type { StepCredentials } from "./credentials.ts";
import type { JobState } from "./job-state.ts";
import type { ValueScope } from "./value-scope.ts";

/** A list of steps: a job's, or a composite action's with what it is given. */
export interface Frame {
  readonly scope: ValueScope;
  /** Composite actions around it. */
  readonly depth: number;
  readonly state: JobState;
  readonly context: LintContext;
}

export type Walk = (steps: readonly Step[], frame: Frame) => readonly StepCredentials[];
