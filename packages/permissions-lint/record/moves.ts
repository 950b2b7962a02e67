import { canonicalJson } from "./canonical-json.ts";
import type { Present } from "./compare.ts";
import type { PermissionsRecord, RecordedJob, RecordedWorkflow } from "./record.ts";

export interface MovedJob {
  /** `path#job` it is recorded under. */
  readonly name: string;
  readonly recorded: RecordedJob;
}

/** What is recorded under another name and holds the same rights: renaming is no growth. */
export interface Moves {
  /** Path now → path in the record. */
  readonly workflows: ReadonlyMap<string, string>;
  /** Path now → job now → its entry. */
  readonly jobs: ReadonlyMap<string, ReadonlyMap<string, MovedJob>>;
  /** Entries of the record that are accounted for: `path` or `path#job`. */
  readonly taken: ReadonlySet<string>;
}

const NO_MOVES: Moves = { workflows: new Map(), jobs: new Map(), taken: new Set() };

export function findMoves(recorded: PermissionsRecord, present: Present): Moves {
  if (present.isPartial) return NO_MOVES;
  const taken = new Set<string>();
  const workflows = movedWorkflows(recorded, present, taken);
  return { workflows, jobs: movedJobs(recorded, present, workflows, taken), taken };
}

function movedWorkflows(
  recorded: PermissionsRecord,
  { record, isUnread }: Present,
  taken: Set<string>,
): ReadonlyMap<string, string> {
  const gone = new Map<string, string[]>();
  for (const [path, workflow] of recorded.workflows)
    if (!record.workflows.has(path) && !isUnread(path)) pushTo(gone, rightsOfAll(workflow), path);
  const moved = new Map<string, string>();
  for (const [path, workflow] of record.workflows) {
    if (recorded.workflows.has(path) || gone.size === 0) continue;
    const old = gone.get(rightsOfAll(workflow))?.shift();
    if (old === undefined) continue;
    moved.set(path, old);
    taken.add(old);
  }
  return moved;
}

function movedJobs(
  recorded: PermissionsRecord,
  present: Present,
  workflows: ReadonlyMap<string, string>,
  taken: Set<string>,
): Moves["jobs"] {
  const gone = goneJobs(recorded, present, taken);
  const moved = new Map<string, Map<string, MovedJob>>();
  if (gone.size === 0) return moved;
  for (const [path, { jobs }] of present.record.workflows) {
    const before = recorded.workflows.get(workflows.get(path) ?? path);
    for (const [job, now] of jobs) {
      if (before?.jobs.has(job)) continue;
      const source = takeFirst(gone.get(rightsOf(now)), (each) =>
        isSameGround(each, path, job, present),
      );
      if (!source) continue;
      const ofWorkflow = moved.get(path) ?? new Map<string, MovedJob>();
      moved.set(path, ofWorkflow.set(job, source));
      taken.add(source.name);
    }
  }
  return moved;
}

/** A thousand jobs of equal rights may be gone; the first few are enough to choose from. */
const MOST_CANDIDATES = 20;

function takeFirst<T>(list: T[] | undefined, fits: (entry: T) => boolean): T | undefined {
  const at = list?.slice(0, MOST_CANDIDATES).findIndex(fits) ?? -1;
  return at < 0 ? undefined : list?.splice(at, 1)[0];
}

interface GoneJob extends MovedJob {
  readonly path: string;
  readonly events: ReadonlySet<string>;
}

/** Writing jobs of the record that are there no more, by their rights. */
function goneJobs(
  recorded: PermissionsRecord,
  { record, isUnread }: Present,
  taken: ReadonlySet<string>,
) {
  const gone = new Map<string, GoneJob[]>();
  for (const [path, workflow] of recorded.workflows) {
    if (taken.has(path) || isUnread(path)) continue;
    const events = new Set(workflow.events.map((event) => event.split(":", 1)[0] ?? event));
    for (const [job, entry] of workflow.jobs) {
      if (record.workflows.get(path)?.jobs.has(job)) continue;
      pushTo(gone, rightsOf(entry), { name: `${path}#${job}`, path, events, recorded: entry });
    }
  }
  return gone;
}

// Among strangers' events the same rights are worth more than where they were reviewed.
function isSameGround(gone: GoneJob, path: string, job: string, present: Present): boolean {
  if (gone.path === path) return true;
  return present.untrustedEvents(path, job).every((event) => gone.events.has(event));
}

function rightsOf({ granted, from }: RecordedJob): string {
  return canonicalJson({ granted, from: from === "default" ? from : "block" });
}

function rightsOfAll({ jobs }: RecordedWorkflow): string {
  return canonicalJson(new Map([...jobs].map(([id, { granted }]) => [id, granted] as const)));
}

function pushTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
