import { canonicalJson } from "./canonical-json.ts";
import { compareJob } from "./compare-job.ts";
import type { Drift } from "./drift.ts";
import { findMoves, type Moves } from "./moves.ts";
import type { PermissionsRecord, RecordedJob, RecordedWorkflow } from "./record.ts";

/** The files as they are now. */
export interface Present {
  readonly record: PermissionsRecord;
  /** Events of a workflow that a stranger can start a writing job by. */
  untrustedEvents(workflow: string, job?: string): readonly string[];
  /** Of a recorded workflow that could not be read, nothing is said. */
  isUnread(workflow: string): boolean;
  /** One file alone is judged: what else the record holds is not gone. */
  readonly isPartial: boolean;
}

/** Every drift, sorted by workflow and job. */
export function compareRecord(recorded: PermissionsRecord, present: Present): readonly Drift[] {
  const moves = findMoves(recorded, present);
  const drifts: Drift[] = [];
  for (const [path, now] of present.record.workflows) {
    const before = recorded.workflows.get(moves.workflows.get(path) ?? path);
    const found = before
      ? compareWorkflow({ path, before, now }, present, moves)
      : newWorkflow(path, now, moves);
    for (const drift of found) drifts.push(drift);
  }
  if (!present.isPartial)
    for (const drift of staleEntries(recorded, present, moves)) drifts.push(drift);
  return drifts.sort((a, b) => compareText(keyOf(a), keyOf(b)));
}

interface Pair {
  readonly path: string;
  readonly before: RecordedWorkflow;
  readonly now: RecordedWorkflow;
}

function* compareWorkflow(
  { path, before, now }: Pair,
  present: Present,
  moves: Moves,
): Iterable<Drift> {
  const old = moves.workflows.get(path);
  if (old !== undefined) yield { class: "moved", workflow: path, what: [old] };
  const known = new Set(before.events.map(eventOf));
  const added = present.untrustedEvents(path).filter((event) => !known.has(event));
  if (added.length > 0) yield { class: "event-added-untrusted", workflow: path, what: added };
  for (const [job, held] of now.jobs) {
    const recorded = before.jobs.get(job);
    if (recorded) yield* compareJob(recorded, held, { workflow: path, job });
    else yield* newJob(path, job, held, moves);
  }
}

function* newJob(path: string, job: string, now: RecordedJob, moves: Moves): Iterable<Drift> {
  const source = moves.jobs.get(path)?.get(job);
  if (source) {
    yield { class: "moved", workflow: path, job, what: [source.name] };
    yield* compareJob(source.recorded, now, { workflow: path, job });
    return;
  }
  const writes = writesIn(now);
  if (writes.length > 0) yield { class: "new-write-job", workflow: path, job, what: writes };
}

function* newWorkflow(path: string, now: RecordedWorkflow, moves: Moves): Iterable<Drift> {
  const writers: string[] = [];
  for (const [job, held] of now.jobs) {
    if (moves.jobs.get(path)?.has(job)) yield* newJob(path, job, held, moves);
    else if (writesIn(held).length > 0) writers.push(job);
  }
  if (writers.length > 0) yield { class: "new-write-workflow", workflow: path, what: writers };
}

function* staleEntries(
  recorded: PermissionsRecord,
  { record, isUnread }: Present,
  { taken }: Moves,
): Iterable<Drift> {
  for (const [path, { jobs }] of recorded.workflows) {
    if (isUnread(path) || taken.has(path)) continue;
    const now = record.workflows.get(path);
    if (!now) {
      yield { class: "stale-entry", workflow: path, what: ["workflow"] };
      continue;
    }
    for (const job of jobs.keys()) {
      if (now.jobs.has(job) || taken.has(`${path}#${job}`)) continue;
      yield { class: "stale-entry", workflow: path, job, what: ["job"] };
    }
  }
}

/** `push:tags` is recorded, `push` is the event. */
function eventOf(recorded: string): string {
  return recorded.split(":", 1)[0] ?? recorded;
}

export function writesIn({ granted }: RecordedJob): readonly string[] {
  return [...granted].filter(([, level]) => level === "write").map(([scope]) => `${scope}: write`);
}

function keyOf({ workflow, job = "", class: kind }: Drift): string {
  return canonicalJson([workflow, job, kind]);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
