import type { LintContext } from "../context.ts";
import { writesOf } from "../model/held.ts";
import type { JobModel } from "../model/job-model.ts";
import { buildRecord } from "./build-record.ts";
import { compareRecord } from "./compare.ts";
import type { Drift } from "./drift.ts";
import { type ReadRecord, readRecord } from "./read-record.ts";

const read = new WeakMap<LintContext, ReadRecord>();
const compared = new WeakMap<LintContext, readonly Drift[]>();
const grouped = new WeakMap<LintContext, ReadonlyMap<string, readonly Drift[]>>();

/** The reviewed record of the repository; `undefined` where there is none. */
export function recordOf(context: LintContext): ReadRecord | undefined {
  const { record } = context.facts;
  if (record === undefined) return undefined;
  const known = read.get(context) ?? readRecord(record);
  read.set(context, known);
  return known;
}

/** Every drift from a record that can be read; none where there is no record. */
export function driftsOf(context: LintContext): readonly Drift[] {
  const recorded = recordOf(context);
  if (!recorded?.ok) return [];
  const known = compared.get(context) ?? compareWithFiles(recorded.record, context);
  compared.set(context, known);
  return known;
}

/** The drifts of a workflow, or of one of its jobs. */
export function driftsAt(
  context: LintContext,
  workflow: string,
  job: string | undefined,
): readonly Drift[] {
  if (driftsOf(context).length === 0) return [];
  const known = grouped.get(context) ?? groupByPlace(driftsOf(context));
  grouped.set(context, known);
  return known.get(keyOf({ workflow, job })) ?? [];
}

function groupByPlace(drifts: readonly Drift[]): ReadonlyMap<string, readonly Drift[]> {
  const groups = new Map<string, Drift[]>();
  for (const drift of drifts) {
    const key = keyOf(drift);
    const group = groups.get(key);
    if (group) group.push(drift);
    else groups.set(key, [drift]);
  }
  return groups;
}

function keyOf({
  workflow,
  job,
}: {
  readonly workflow: string;
  readonly job?: string | undefined;
}) {
  return job === undefined ? workflow : `${workflow}\0${job}`;
}

function compareWithFiles(
  recorded: Extract<ReadRecord, { ok: true }>["record"],
  context: LintContext,
): readonly Drift[] {
  const { inputs } = context;
  const files = new Set(inputs.files);
  const readable = new Set(inputs.workflows.map(({ source }) => source.path));
  return compareRecord(recorded, {
    record: buildRecord(context, recorded),
    untrustedEvents: (path, job) => untrustedEvents(context, path, job),
    isUnread: (path) => files.has(path) && !readable.has(path),
    isPartial: inputs.kind !== "repository",
  });
}

function untrustedEvents(context: LintContext, path: string, job?: string): readonly string[] {
  const workflow = context.workflowAt(path);
  if (!workflow) return [];
  const models = workflow.jobs
    .filter(({ id }) => job === undefined || id.value === job)
    .map((each) => context.modelOf(workflow, each));
  return [...new Set(models.flatMap(strangersEvents))];
}

// A caller's events are its own workflow's, and compared there.
function strangersEvents({ held, trust }: JobModel): readonly string[] {
  if (!trust.reachable || writesOf(held).length === 0) return [];
  return trust.triggers
    .filter(({ tier, through }) => through.length === 0 && (tier === "attacker" || tier === "fork"))
    .map(({ trigger }) => trigger.event.value);
}
