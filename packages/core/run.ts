import type { Finding, Status } from "./finding.ts";
import type { FileToWrite, NotJudged } from "./gate.ts";
import type { Section } from "./section.ts";
import type { FailOn } from "./severity.ts";
import type { Source } from "./span.ts";
import type { Verdict } from "./verdict.ts";

/** One gate's part of a run. */
export interface GateRun {
  readonly gate: string;
  readonly verdict: Verdict;
  readonly files: number;
  readonly counts: Readonly<Record<Status, number>>;
  readonly notJudged: readonly NotJudged[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly sections: readonly Section[];
  readonly account?: string;
  readonly answer?: string;
  readonly toWrite: readonly FileToWrite[];
}

/** Totals of one PATH. */
export interface PathTotals {
  readonly path: string;
  readonly files: number;
  readonly open: number;
}

/** A whole run as plain data: all that any report may know. */
export interface Run {
  readonly version: string;
  readonly verdict: Verdict;
  readonly failOn: FailOn;
  readonly gates: readonly GateRun[];
  /** Sorted by file, offset, rule; findings without a place come last. */
  readonly findings: readonly Finding[];
  /** Gates that did not run because nothing configures them. */
  readonly notConfigured: readonly string[];
  /** Absent where no gate of the run judges workflows. */
  readonly workflows?: number;
  readonly jobs: number;
  readonly actions: number;
  /** Where the policy came from, in words: `no config`, `.github/sluice.yml`. */
  readonly policy: string;
  readonly network: readonly string[];
  /** Globs with a reason that left files out, and how many. */
  readonly excluded: readonly {
    readonly path: string;
    readonly reason: string;
    readonly files: number;
  }[];
  /** Words behind the gate, PATHs mostly, for the command that says the same again. */
  readonly typed: readonly string[];
  /** Totals, where several PATHs were given. */
  readonly paths: readonly PathTotals[];
  /** Texts of the files that findings point into, for source lines and SARIF snippets. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Things the reader should know that are no findings: an empty repository, unused switches. */
  readonly notes: readonly string[];
}
