import type { FileToWrite, NotJudged, PlacedProblem } from "#core";
import type { FileStatus } from "../listed.ts";

/** How one file stands in the end; a row of the JSON report. */
export interface FileRow {
  /** From the root on, as findings name files. */
  readonly path: string;
  readonly status: FileStatus;
  readonly algorithm?: string;
  /** Lower-case hex. */
  readonly expected?: string;
  readonly actual?: string;
  /** Bytes. */
  readonly size?: number;
}

/** What a check came to. */
export interface Outcome {
  readonly files: readonly FileRow[];
  readonly problems: readonly PlacedProblem[];
  readonly notJudged: readonly NotJudged[];
  /** Further keys of the JSON report: rows under `canonical`, `attestations` and the like. */
  readonly data?: Readonly<Record<string, readonly unknown[]>>;
  readonly answer?: string;
  readonly toWrite?: readonly FileToWrite[];
}

/** What was read of the world for one check, with what judges it: pure and synchronous. */
export type Observed = () => Outcome;

/** A check of which nothing could be judged. */
export function incomplete(...notJudged: readonly NotJudged[]): Observed {
  return () => nothingOf(...notJudged);
}

/** No file and no finding; whatever else is to be said is added. */
export function nothingOf(...notJudged: readonly NotJudged[]): Outcome {
  return { files: [], problems: [], notJudged };
}

export function joinOutcomes(outcomes: readonly Outcome[]): Outcome {
  const answers = outcomes.flatMap(({ answer }) => answer ?? []);
  const data: Record<string, readonly unknown[]> = {};
  for (const [key, rows] of outcomes.flatMap((outcome) => Object.entries(outcome.data ?? {})))
    data[key] = [...(data[key] ?? []), ...rows];
  return {
    files: outcomes.flatMap(({ files }) => files),
    problems: outcomes.flatMap(({ problems }) => problems),
    notJudged: outcomes.flatMap(({ notJudged }) => notJudged),
    data,
    ...(answers.length > 0 && { answer: answers.join("") }),
    toWrite: outcomes.flatMap(({ toWrite }) => toWrite ?? []),
  };
}
