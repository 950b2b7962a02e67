import type { Finding } from "#core";

/** By file, offset, gate and rule; findings without a place come last. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.location?.file ?? "\uffff", b.location?.file ?? "\uffff") ||
    (a.location?.span.start ?? 0) - (b.location?.span.start ?? 0) ||
    compareText(a.rule.id, b.rule.id) ||
    (a.location?.alias?.line ?? 0) - (b.location?.alias?.line ?? 0) ||
    compareText(a.message, b.message)
  );
}

/** Code-unit order, so that no locale of the machine can change a report. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
