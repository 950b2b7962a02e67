import type { Related, Source } from "#core";
import type { Evidence, Need } from "../needs/needs.ts";
import { shown } from "./shown.ts";

/** The line that shows why, as a related place. */
function cite({ source, place, text, why }: Evidence, from: Source): Related {
  const message = `${brief(text)} ${why}`;
  return source === from ? { place, message } : { place, message, in: source };
}

/** What stands there, with commits cut short: nobody reads forty digits. */
export function brief(text: string): string {
  return shown(text.replace(/@([0-9a-f]{7})[0-9a-f]{33,57}(?![0-9a-f])/g, "@$1"));
}

/** `gh release create` in line 12: the best evidence of a need, in a sentence. */
export function evidenceText({ evidence: [best] }: Need, from: Source): string {
  if (!best) return "the work of the job";
  const { line } = best.source.lines.position(best.place.span.start);
  const where = best.source === from ? `in line ${line}` : `in ${best.source.path}:${line}`;
  return `${brief(best.text)} ${where}`;
}

/** Lines that a report shows at most for one finding. */
const MOST_CITED = 5;

export function citeAll(evidence: readonly Evidence[], from: Source): readonly Related[] {
  return evidence.slice(0, MOST_CITED).map((each) => cite(each, from));
}

/** The best line of each need. */
export function citeBest(needs: readonly Need[], from: Source): readonly Related[] {
  return citeAll(
    needs.flatMap(({ evidence }) => evidence.slice(0, 1)),
    from,
  );
}
