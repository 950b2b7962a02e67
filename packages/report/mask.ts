import { type Finding, mergeSpans, type Run, type Source, type Span, secretSpans } from "#core";
import { groupBy } from "./group-by.ts";

/** The parts of `span` in `source` that no report may print. */
export type Masks = (source: Source, span: Span) => readonly Span[];

/**
 * Masked is what has the shape of a credential, and what a sensitive rule flagged: the next
 * finding on the same line must not print the secret that the first one kept to itself.
 */
export function createMasks(run: Run): Masks {
  const sensitive = groupBy(
    run.findings.filter((finding) => finding.rule.sensitive && finding.location),
    (finding) => finding.location?.file ?? "",
  );
  return (source, span) => {
    const shaped = secretSpans(source.text.slice(span.start, span.end)).map((found) => ({
      start: found.start + span.start,
      end: found.end + span.start,
    }));
    const flagged = (sensitive.get(source.path) ?? []).flatMap((finding) => overlap(finding, span));
    return mergeSpans([...shaped, ...flagged]);
  };
}

/** The text of `span`, each masked part shown as `***`. */
export function maskedSlice(source: Source, span: Span, masks: Masks): string {
  let result = "";
  let from = span.start;
  for (const hidden of masks(source, span)) {
    result += `${source.text.slice(from, hidden.start)}***`;
    from = hidden.end;
  }
  return result + source.text.slice(from, span.end);
}

function overlap({ location }: Finding, span: Span): readonly Span[] {
  if (!location) return [];
  const start = Math.max(location.span.start, span.start);
  const end = Math.min(location.span.end, span.end);
  return start < end ? [{ start, end }] : [];
}
