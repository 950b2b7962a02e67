import {
  createSource,
  type Finding,
  type GateRun,
  locate,
  type NotJudged,
  type RuleMeta,
  type Run,
  type Source,
  verdictOf,
} from "#core";

export function makeRule(parts: Partial<RuleMeta> = {}): RuleMeta {
  return {
    id: "unpinned-uses",
    severity: "high",
    summary: "An action reference must be a full commit SHA.",
    stops: "Whoever takes over the action's repository moves its tag and runs code in this job.",
    headline: "third party: its owner can move it",
    unit: ["use", "uses"],
    subject: "uses",
    messages: { movable: "`{repo}@{ref}` can move; pin it to a full commit SHA" },
    cwe: [829],
    ...parts,
  };
}

export function makeSource(path = ".github/workflows/ci.yml", text = WORKFLOW): Source {
  return createSource(path, text);
}

const WORKFLOW = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/login-action@v3
`;

/** `at` is the flagged text in `source`; without a source the finding has no place. */
export interface FindingParts extends Partial<Finding> {
  readonly source?: Source;
  readonly at?: string | { readonly start: number; readonly end: number };
}

export function makeFinding({ source, at = "", ...parts }: FindingParts = {}): Finding {
  const rule = parts.rule ?? makeRule();
  const span = typeof at === "string" ? spanOf(source, at) : at;
  return {
    gate: "pin-check",
    rule,
    message: "`docker/login-action@v3` can move; pin it to a full commit SHA",
    data: { repo: "docker/login-action", ref: "v3", uses: "docker/login-action@v3" },
    severity: rule.severity,
    anchor: { job: "build", step: "docker/login-action@v3", stepIndex: [0] },
    related: [],
    fingerprint: "0123456789abcdef0123456789abcdef",
    status: "open",
    ...(source && { location: locate(source, { span }) }),
    ...(source && !rule.sensitive && { text: source.text.slice(span.start, span.end) }),
    ...parts,
  };
}

function spanOf(source: Source | undefined, text: string) {
  const start = Math.max(0, source?.text.indexOf(text) ?? 0);
  return { start, end: start + text.length };
}

export interface RunParts extends Partial<Omit<Run, "sources">> {
  readonly sources?: readonly Source[];
  readonly notJudged?: readonly NotJudged[];
  readonly gate?: Partial<GateRun>;
}

/** One gate's run over `findings`; counts and verdict follow from them. */
export function makeRun({
  sources = [],
  gate: gateParts,
  notJudged: missed = [],
  ...parts
}: RunParts = {}): Run {
  const findings = parts.findings ?? [];
  const failOn = parts.failOn ?? "medium";
  const notJudged = [...missed, ...(gateParts?.notJudged ?? [])];
  const verdict = parts.verdict ?? verdictOf(findings, notJudged, failOn);
  const countOf = (status: Finding["status"]) =>
    findings.filter((finding) => finding.status === status).length;
  const gate: GateRun = {
    gate: "pin-check",
    verdict,
    files: sources.length,
    counts: { open: countOf("open"), waived: countOf("waived"), existing: countOf("existing") },
    data: {},
    sections: [],
    toWrite: [],
    ...gateParts,
    notJudged,
  };
  return {
    version: "0.1.0",
    verdict,
    failOn,
    gates: [gate],
    findings,
    notConfigured: [],
    workflows: sources.length,
    jobs: sources.length,
    actions: 0,
    policy: "no config",
    network: [],
    excluded: [],
    paths: [],
    typed: [],
    notes: [],
    ...parts,
    sources: new Map(sources.map((source) => [source.path, source])),
  };
}
