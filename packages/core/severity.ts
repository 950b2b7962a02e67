/** From worst to mildest; the order is the meaning. */
export const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `never` reports without failing. */
export type FailOn = Severity | "never";

/** Negative when `a` is worse than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

export function reaches(severity: Severity, failOn: FailOn): boolean {
  return failOn !== "never" && compareSeverity(severity, failOn) <= 0;
}

export function mildest(a: Severity, b: Severity): Severity {
  return compareSeverity(a, b) >= 0 ? a : b;
}

export function worst(a: Severity, b: Severity): Severity {
  return compareSeverity(a, b) <= 0 ? a : b;
}
