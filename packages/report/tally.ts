import {
  blocks,
  compareSeverity,
  type FailOn,
  type Finding,
  type NotJudged,
  type Run,
  reaches,
  SEVERITIES,
} from "#core";

/** A run's findings by what a reader does with them. */
export interface Tally {
  /** At or above the threshold, and neither waived nor known: what the run is about. Worst first. */
  readonly main: readonly Finding[];
  /** Open and milder than the threshold. */
  readonly below: readonly Finding[];
  readonly existing: readonly Finding[];
  readonly waived: readonly Finding[];
  readonly notJudged: readonly GateNotJudged[];
}

export interface GateNotJudged extends NotJudged {
  readonly gate?: string;
}

/** What counts as worth showing; `never` fails nothing, but still shows what would fail by default. */
export function threshold(failOn: FailOn): Exclude<FailOn, "never"> {
  return failOn === "never" ? "medium" : failOn;
}

export function tallyOf(run: Run): Tally {
  const main: Finding[] = [];
  const below: Finding[] = [];
  const existing: Finding[] = [];
  const waived: Finding[] = [];
  for (const finding of run.findings) {
    if (blocks(finding, run.failOn)) main.push(finding);
    else if (finding.status === "waived") waived.push(finding);
    else if (finding.status === "existing") existing.push(finding);
    else if (reaches(finding.severity, threshold(run.failOn))) main.push(finding);
    else below.push(finding);
  }
  return {
    main: worstFirst(main),
    below: worstFirst(below),
    existing,
    waived,
    notJudged: all(run),
  };
}

/** Keeps the run's order among equals. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => compareSeverity(a.severity, b.severity));
}

/** `4 critical, 148 high`; empty for none. */
export function severityCounts(findings: readonly Finding[]): string {
  return SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`)
    .join(", ");
}

export const FILES = ["file", "files"] as const;

export function count(number: number, [one, many]: readonly [one: string, many: string]): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What keeps several gates from judging, a broken config say, is said once. */
function all(run: Run): readonly GateNotJudged[] {
  const entries = new Map<string, GateNotJudged>();
  for (const { gate, notJudged } of run.gates) {
    for (const entry of notJudged) {
      const { file, at, reason } = entry;
      const key = [file, at?.line, at?.column, reason].join("\0");
      if (!entries.has(key)) entries.set(key, { ...entry, gate });
    }
  }
  return [...entries.values()];
}
