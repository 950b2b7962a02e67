import {
  type Anchor,
  type AppliedWaiver,
  EXIT_CODES,
  type Finding,
  type Fix,
  type GateRun,
  type Location,
  type NotJudged,
  type Position,
  type RelatedLocation,
  type Run,
} from "#core";
import { cleanRun } from "./clean-run.ts";
import { jsonText } from "./json-text.ts";

/** The report for programs: stable keys, absent where unknown, never `null` (schemas/report.schema.json). */
export function renderJson(run: Run): string {
  return jsonText(reportOf(cleanRun(run)));
}

function reportOf(run: Run) {
  return {
    version: 1,
    tool: { name: "sluice", version: run.version },
    verdict: run.verdict,
    exitCode: EXIT_CODES[run.verdict],
    failOn: run.failOn,
    policy: run.policy,
    network: run.network,
    ...(run.workflows !== undefined && { workflows: run.workflows }),
    jobs: run.jobs,
    actions: run.actions,
    gates: run.gates.map(gateOf),
    findings: run.findings.map(findingOf),
    notConfigured: run.notConfigured,
    excluded: run.excluded.map(({ path, reason, files }) => ({ path, reason, files })),
    paths: run.paths.map(({ path, files, open }) => ({ path, files, open })),
    notes: run.notes,
  };
}

function gateOf({ gate, verdict, files, counts, notJudged, data }: GateRun) {
  return {
    gate,
    verdict,
    files,
    counts: { open: counts.open, waived: counts.waived, existing: counts.existing },
    notJudged: notJudged.map(notJudgedOf),
    data,
  };
}

function notJudgedOf({ file, at, reason }: NotJudged) {
  return {
    ...(file !== undefined && { file }),
    ...(at && { start: positionOf(at) }),
    reason,
  };
}

function findingOf(finding: Finding) {
  const { location, text, fix, fingerprint, waiver } = finding;
  return {
    gate: finding.gate,
    rule: finding.rule.id,
    severity: finding.severity,
    status: finding.status,
    message: finding.message,
    ...(location && placeOf(location)),
    ...(location && text !== undefined && { text }),
    ...(location?.alias && { alias: positionOf(location.alias) }),
    ...anchorOf(finding.anchor),
    data: sorted(finding.data),
    related: finding.related.map(relatedOf),
    ...(fix && { fix: fixOf(fix) }),
    ...(fingerprint !== undefined && { fingerprint }),
    ...(waiver && { waiver: waiverOf(waiver) }),
  };
}

function placeOf({ file, span, start, end }: Location) {
  return {
    file,
    start: { offset: span.start, ...positionOf(start) },
    end: { offset: span.end, ...positionOf(end) },
  };
}

function positionOf({ line, column }: Position) {
  return { line, column };
}

function anchorOf({ commit, job, step, stepIndex }: Anchor) {
  return {
    ...(commit !== undefined && { commit }),
    ...(job !== undefined && { job }),
    ...(step !== undefined && { step }),
    ...(stepIndex && { stepIndex }),
  };
}

function relatedOf(related: RelatedLocation) {
  return {
    ...placeOf(related),
    ...(related.alias && { alias: positionOf(related.alias) }),
    message: related.message,
  };
}

function fixOf({ title, safety, edits }: Fix) {
  return {
    title,
    safety,
    edits: edits.map(({ span, newText }) => ({ start: span.start, end: span.end, newText })),
  };
}

function waiverOf({ kind, id, reason, owner, expires }: AppliedWaiver) {
  return {
    kind,
    id,
    reason,
    ...(owner !== undefined && { owner }),
    ...(expires !== undefined && { expires }),
  };
}

// Rules may fill their data in any order; equal findings are equal bytes. A slot that is empty in the
// message is not applicable, and absent here.
function sorted(data: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const given = Object.entries(data).filter(([, value]) => value !== "");
  return Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1)));
}
