import type { Severity, Source, Span } from "#core";

/** What is amiss in an updater's config. */
export type UpdaterFault =
  | { readonly kind: "broken"; readonly reason: string }
  | { readonly kind: "noCooldown"; readonly ecosystem: string }
  | { readonly kind: "shortCooldown"; readonly updates: string; readonly wait: string }
  | { readonly kind: "noReleaseAge" }
  | { readonly kind: "outsideCode"; readonly setting: string };

export interface PlacedFault {
  readonly fault: UpdaterFault;
  readonly span: Span;
  readonly severity: Severity;
}

/** An updater's config, judged. */
export interface UpdaterConfig {
  readonly source: Source;
  readonly faults: readonly PlacedFault[];
  /** Whether it updates actions; `unknown` where a preset from elsewhere decides. */
  readonly actions: "yes" | "no" | "unknown";
  /** Where an entry for actions would stand. */
  readonly entries: Span;
}

/** The beginning of a file, for what has no place of its own. */
export const FILE_START: Span = { start: 0, end: 0 };
