import type { Visibility } from "../../options.ts";

/** What the condition of a fact may ask about the step it is to hold for. */
export interface Setting {
  /** Value of `with.<name>` as written, expressions and all; `undefined`: absent. */
  input(name: string): string | undefined;
  /** Value of the environment variable as written in step, job or workflow; `undefined`: absent. */
  env(name: string): string | undefined;
  /** Events that can reach the job. */
  readonly events: readonly string[];
  readonly visibility: Visibility;
  /** Version of the action, where it is known: `v4`, `4.1.0`. */
  readonly version?: string;
}
