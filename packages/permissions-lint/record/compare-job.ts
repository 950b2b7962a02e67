import type { Drift, DriftClass } from "./drift.ts";
import type { HeldLevel, RecordedCall, RecordedJob } from "./record.ts";

export interface JobAt {
  readonly workflow: string;
  readonly job: string;
}

/** The drifts of one job from what was recorded of it. */
export function compareJob(recorded: RecordedJob, now: RecordedJob, at: JobAt): readonly Drift[] {
  const drifts: Drift[] = [];
  const add = (kind: DriftClass, what: readonly string[]) => {
    if (what.length > 0) drifts.push({ class: kind, ...at, what });
  };
  add("block-removed", isExplicit(recorded) && now.from === "default" ? ["default"] : []);
  if (drifts.length === 0 && now.from !== "unknown") {
    add("widened", beyond(now.granted, recorded.granted));
    add("narrowed", narrower(recorded, now));
  }
  add("environment-removed", environmentLost(recorded, now));
  const known = new Set(recorded.unverified);
  const sinks = now.unverified.filter((sink) => !known.has(sink));
  add("sink-added", sinks);
  // What a new script took over is out of sight, not gone.
  if (sinks.length === 0) add("evidence-lost", evidenceLost(recorded, now));
  add("callee-changed", calleeChanged(recorded.calls, now.calls));
  add("reason-missing", reasonMissing(recorded, now));
  return drifts;
}

type Rights = ReadonlyMap<string, HeldLevel>;

/** `scope: level` for what `rights` allow and `others` do not. */
export function beyond(rights: Rights, others: Rights): readonly string[] {
  return [...rights]
    .filter(([scope, level]) => {
      const other = others.get(scope);
      return other === undefined || (level === "write" && other === "read");
    })
    .map(([scope, level]) => `${scope}: ${level}`);
}

function narrower(recorded: RecordedJob, now: RecordedJob): readonly string[] {
  const rights = beyond(recorded.granted, now.granted);
  const isGuarded = recorded.environment === undefined && now.environment !== undefined;
  return isGuarded ? [...rights, `environment ${now.environment}`] : rights;
}

function isExplicit({ from }: RecordedJob): boolean {
  return from === "job" || from === "workflow";
}

// Another environment has other rules, or none: GitHub creates the one that is missing, without any.
function environmentLost(recorded: RecordedJob, now: RecordedJob): readonly string[] {
  const before = recorded.environment;
  return before === undefined || before === now.environment ? [] : [before];
}

function evidenceLost(recorded: RecordedJob, now: RecordedJob): readonly string[] {
  return [...recorded.evidence]
    .filter(
      ([scope, confidence]) =>
        confidence === "certain" &&
        recorded.granted.get(scope) === "write" &&
        now.granted.get(scope) === "write" &&
        !now.evidence.has(scope),
    )
    .map(([scope]) => `${scope}: write`);
}

function calleeChanged(
  recorded: RecordedCall | undefined,
  now: RecordedCall | undefined,
): readonly string[] {
  if (!now) return [];
  if (!recorded || recorded.uses !== now.uses) return [now.uses];
  return beyond(now.required, recorded.required);
}

function reasonMissing(recorded: RecordedJob, now: RecordedJob): readonly string[] {
  if (recorded.calls || !isExplicit(recorded)) return [];
  return [...recorded.granted]
    .filter(([scope, level]) => level === "write" && now.granted.get(scope) === "write")
    .filter(([scope]) => (recorded.reasons.get(scope) ?? "").trim() === "")
    .map(([scope]) => `${scope}: write`);
}
