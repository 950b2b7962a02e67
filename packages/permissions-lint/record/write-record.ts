import { type Canonical, canonicalJson } from "./canonical-json.ts";
import type { PermissionsRecord, RecordedJob, RecordedWorkflow } from "./record.ts";

/** The record as its file holds it. */
export function recordText({ version, assume, workflows }: PermissionsRecord): string {
  return canonicalJson({
    version,
    assume: { ...assume },
    workflows: mapValues(workflows, workflowText),
  });
}

function workflowText({ events, permissions, jobs }: RecordedWorkflow): Canonical {
  return { events, permissions, jobs: mapValues(jobs, jobText) };
}

function jobText(job: RecordedJob): Canonical {
  const { granted, from, environment, reasons, evidence, calls, unverified } = job;
  return {
    granted,
    from,
    environment,
    reasons: reasons.size > 0 ? reasons : undefined,
    evidence: evidence.size > 0 ? evidence : undefined,
    calls: calls && { uses: calls.uses, required: calls.required },
    unverified: unverified.length > 0 ? unverified : undefined,
  };
}

function mapValues<T>(
  entries: ReadonlyMap<string, T>,
  change: (value: T) => Canonical,
): ReadonlyMap<string, Canonical> {
  return new Map([...entries].map(([key, value]) => [key, change(value)] as const));
}
