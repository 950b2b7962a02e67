/**
 * How the files differ from the record. Growth fails, because nobody has reviewed it; what may be growth
 * out of sight warns; shrinkage is a note to record it.
 */
export const DRIFT_OUTCOMES = {
  widened: "fail",
  "new-write-job": "fail",
  "new-write-workflow": "fail",
  "block-removed": "fail",
  "event-added-untrusted": "fail",
  "environment-removed": "fail",
  "evidence-lost": "fail",
  "reason-missing": "fail",
  "callee-changed": "warn",
  "sink-added": "warn",
  narrowed: "note",
  "stale-entry": "note",
  moved: "note",
} as const;

export type DriftClass = keyof typeof DRIFT_OUTCOMES;

export interface Drift {
  readonly class: DriftClass;
  readonly workflow: string;
  readonly job?: string;
  /** What grew, shrank or moved: rights, an event, an environment, a script, the old place. */
  readonly what: readonly string[];
}
