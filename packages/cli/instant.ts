import { show, UsageError } from "#core";

const INSTANT =
  /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** ISO 8601: a date (its first moment, UTC) or a date and time with its zone. */
export function parseInstant(text: string): Date {
  const instant = new Date(text);
  const isReal = INSTANT.test(text) && !Number.isNaN(instant.getTime());
  // JavaScript rolls 2026-02-30 over into March; a date that does not exist is refused.
  const day = text.slice(0, 10);
  if (!isReal || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) {
    throw new UsageError(
      `\`--now\` must be an instant such as 2026-11-21T12:00:00Z; got ${show(text)}`,
    );
  }
  return instant;
}
