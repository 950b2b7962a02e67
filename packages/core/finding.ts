import type { Fix } from "./edit.ts";
import type { RuleMeta } from "./rule.ts";
import type { Severity } from "./severity.ts";
import type { Place, Position, Source, Span } from "./span.ts";

export interface Location {
  readonly file: string;
  readonly span: Span;
  readonly start: Position;
  readonly end: Position;
  /** Where the alias stands through which the text was reached. */
  readonly alias?: Position;
}

export interface RelatedLocation extends Location {
  readonly message: string;
}

/** What waivers and fingerprints hold on to; never a line number. */
export interface Anchor {
  readonly job?: string;
  /** The step's `id`, else `name`, else `uses`, else the first line of `run`. */
  readonly step?: string;
  /** Place among the job's steps; a second number counts inside `parallel:`. */
  readonly stepIndex?: readonly number[];
  /** For a finding in history. */
  readonly commit?: string;
}

/** A problem with its rule and its file: what a gate hands to the suite. */
export interface PlacedProblem {
  readonly rule: RuleMeta;
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
  readonly severity: Severity;
  readonly anchor: Anchor;
  /** Absent for findings about history, settings and most scanner rows. */
  readonly at?: { readonly source: Source; readonly place: Place };
  readonly related: readonly {
    readonly source: Source;
    readonly place: Place;
    readonly message: string;
  }[];
  readonly fix?: Fix;
  /** What the job holds that is flagged, in words; asked for only where a report shows it. */
  readonly stakes?: (() => string | undefined) | undefined;
  /** Stands in for the flagged text in the identity: a secret's digest, a settings key. */
  readonly identity?: string;
}

/** How a finding was accepted. */
export interface AppliedWaiver {
  readonly kind: "comment" | "ledger" | "baseline" | "native";
  readonly id: string;
  readonly reason: string;
  readonly owner?: string;
  readonly expires?: string;
}

export type Status = "open" | "waived" | "existing";

/** A problem completed by the suite; plain data from here to every report. */
export interface Finding {
  readonly gate: string;
  readonly rule: RuleMeta;
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
  readonly severity: Severity;
  readonly location?: Location;
  /** The flagged text, `source.slice(span)`; absent for sensitive rules. */
  readonly text?: string;
  readonly anchor: Anchor;
  readonly related: readonly RelatedLocation[];
  readonly fix?: Fix;
  /** 32 hex digits over rule, file, job, step key, text and ordinal (overview.md, Fingerprint). */
  readonly fingerprint?: string;
  readonly status: Status;
  readonly waiver?: AppliedWaiver;
  /** What it can cost here: the rights and secrets of its job; only in annotations. */
  readonly stakes?: string;
}

export function locate(source: Source, place: Place): Location {
  const { lines, path } = source;
  return {
    file: path,
    span: place.span,
    start: lines.position(place.span.start),
    end: lines.position(place.span.end),
    ...(place.alias && { alias: lines.position(place.alias.start) }),
  };
}

/**
 * The text a fingerprint is made of, but for the ordinal that tells equals apart. `\0` cannot occur in
 * any part, so parts never run together.
 */
export function identityText(gate: string, problem: PlacedProblem): string {
  const { rule, at, anchor } = problem;
  const flagged = problem.identity ?? at?.source.text.slice(at.place.span.start, at.place.span.end);
  const parts = [gate, rule.id, at?.source.path, anchor.commit, anchor.job, anchor.step, flagged];
  return parts.map((part) => (part?.includes("\0") ? part.replaceAll("\0", "") : part)).join("\0");
}
