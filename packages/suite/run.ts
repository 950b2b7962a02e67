import type { GateRun, Host, Run, Verdict } from "#core";
import { verdictOf } from "#core";
import { mergeExclusions } from "./exclude.ts";
import type { GatePart } from "./gate-part.ts";
import { findGates, GATES, type GateEntry } from "./gates.ts";
import { plainWord } from "./plan.ts";
import type { RunRequest } from "./request.ts";
import { openHere, openRoots } from "./roots.ts";
import { type RootRun, runRoot } from "./run-root.ts";
import { stricter } from "./settings.ts";
import { compareFindings } from "./sort.ts";
import { VERSION } from "./version.ts";

/**
 * The one flow: discover → parse → facts → rules → waive → compare → verdict. Throws UsageError
 * where the caller can mend it; whatever the files hold ends in a finding or in `notJudged`.
 */
export async function runGates(request: RunRequest, host: Host): Promise<Run> {
  const entries = request.gates.length > 0 ? findGates(request.gates) : GATES;
  const roots = request.planned ? [openHere(host)] : openRoots(request.paths, host);
  const parts: RootRun[] = [];
  for (const root of roots) {
    const prefix = roots.length > 1 || request.prefixed ? root.prefix : "";
    parts.push(await runRoot(root, prefix, entries, request, host));
  }
  return merge(parts, entries, request);
}

function merge(parts: readonly RootRun[], entries: readonly GateEntry[], request: RunRequest): Run {
  const gateRuns = entries.flatMap(({ name }) => {
    const runs = parts.flatMap((part) => part.gates.filter(({ gate }) => gate === name));
    return runs.length > 0 ? [mergeGate(name, runs)] : [];
  });
  const findings = parts.flatMap((part) => part.findings).sort(compareFindings);
  const ran = new Set(gateRuns.map(({ gate }) => gate));
  const sum = (count: (part: RootRun) => number) =>
    parts.reduce((total, part) => total + count(part), 0);
  return {
    version: VERSION,
    verdict: worstVerdict(gateRuns),
    failOn: parts.map((part) => part.failOn).reduce(stricter),
    gates: gateRuns,
    findings,
    notConfigured: entries.map(({ name }) => name).filter((name) => !ran.has(name)),
    ...(parts.some((part) => part.workflows !== undefined) && {
      workflows: sum((part) => part.workflows ?? 0),
    }),
    jobs: sum((part) => part.jobs),
    actions: sum((part) => part.actions),
    policy: [...new Set(parts.map((part) => part.policy))].join(", "),
    network: request.network?.layers ?? [],
    excluded: mergeExclusions(parts.flatMap((part) => part.excluded)),
    typed: request.planned?.typed ?? request.paths.map(plainWord),
    paths: parts.length > 1 ? parts.map(totalsOf) : [],
    sources: new Map(parts.flatMap((part) => [...part.sources])),
    notes: [...new Set(parts.flatMap((part) => part.notes))],
  };
}

function mergeGate(gate: string, parts: readonly GatePart[]): GateRun {
  const verdicts = parts.map(({ findings, notJudged, failOn }) =>
    verdictOf(findings, notJudged, failOn),
  );
  const findings = parts.flatMap((part) => part.findings);
  const count = (status: string) => findings.filter((finding) => finding.status === status).length;
  return {
    gate,
    verdict: worstOf(verdicts),
    files: parts.reduce((total, part) => total + part.files, 0),
    counts: { open: count("open"), waived: count("waived"), existing: count("existing") },
    notJudged: parts.flatMap((part) => part.notJudged),
    data: joinData(parts.map((part) => part.data)),
    sections: parts.flatMap((part) => part.sections),
    ...joinTexts("account", "; ", parts),
    ...joinTexts("answer", "", parts),
    toWrite: parts.flatMap((part) => part.toWrite),
  };
}

/** Lists of several PATHs are one list; of anything else the last one stands. */
function joinData(parts: readonly GatePart["data"][]): GatePart["data"] {
  const joined: Record<string, unknown> = {};
  for (const [key, value] of parts.flatMap((part) => Object.entries(part))) {
    const known = joined[key];
    joined[key] = Array.isArray(known) && Array.isArray(value) ? [...known, ...value] : value;
  }
  return joined;
}

function joinTexts(
  key: "account" | "answer",
  between: string,
  parts: readonly GatePart[],
): Pick<GateRun, "account" | "answer"> {
  const texts = parts.flatMap((part) => part[key] ?? []);
  return texts.length > 0 ? { [key]: texts.join(between) } : {};
}

function totalsOf(part: RootRun): Run["paths"][number] {
  const open = part.findings.filter(({ status }) => status === "open").length;
  return {
    path: part.path,
    files: part.gates.reduce((most, { files }) => Math.max(most, files), 0),
    open,
  };
}

function worstVerdict(gates: readonly GateRun[]): Verdict {
  return worstOf(gates.map(({ verdict }) => verdict));
}

function worstOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("fail")) return "fail";
  return verdicts.includes("incomplete") ? "incomplete" : "pass";
}
