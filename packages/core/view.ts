import type { NetworkLayer } from "./network.ts";
import type { Verdict } from "./verdict.ts";

/** What was gathered of one PATH; `prefix` goes before its file names where there are several. */
export interface ViewPart<I, O, F> {
  readonly prefix: string;
  readonly inputs: I;
  readonly options: O;
  readonly facts: F;
}

/** What the caller asks of a view. */
export interface ViewRequest {
  readonly format: string;
  /** The one thing that the view is about, if it takes one. */
  readonly subject?: string;
  /** Those of the view's own switches that were given. */
  readonly switches: ReadonlySet<string>;
  /** The text will be kept in a file, where what every edit moves (a line number) is only noise. */
  readonly isKept: boolean;
}

/** A further printable answer of a gate: a sub-command such as `pin-check inventory`. */
export interface View<I, O, F> {
  readonly name: string;
  readonly summary: string;
  /** The first is the one that is meant where none is named. */
  readonly formats: readonly string[];
  /** Placeholder of a word that stands before the PATHs: `FILE#JOB`. Its `FILE` may lead to the repository. */
  readonly subject?: string;
  /** Switches of its own, by flag name. */
  readonly switches?: readonly string[];
  readonly kept?: KeptText<I, O, F>;
  /** The layer without which it has nothing to say. */
  readonly network?: NetworkLayer;
  /** It is a run, with reports and a verdict, in which these rules alone count; with the switch it is printed. */
  readonly audit?: { readonly rules: readonly string[]; readonly unless: string };
  /** Renders what was gathered, one part a PATH; pure. */
  render(request: ViewRequest, parts: readonly ViewPart<I, O, F>[]): string;
}

/** For a view whose text is kept in a file: `--write` brings the file up to date, `--check` judges it. */
export interface KeptText<I, O, F> {
  /** Where it lies below the root; the view then writes where nothing else is asked. Absent: FILE is named. */
  readonly path?: string;
  /** Lines that the text stands between, in a file that holds more; absent in a format: it is the file. */
  readonly marks?: Readonly<Record<string, Marks>>;
  /** Judges what is kept, where more can be said than that it differs; the record is among the facts. */
  compare?(part: ViewPart<I, O, F>): Comparison;
}

export interface Marks {
  readonly start: string;
  readonly end: string;
}

export interface Comparison {
  readonly verdict: Verdict;
  /** Lines for standard output. */
  readonly report: string;
}
