import { EXIT_CODES, type Run, SEVERITIES, type Severity, type Status } from "#core";

/** Outputs hold verdicts, counts and paths, never content: the runner drops those with a secret. */
export const OUTPUTS = {
  verdict: "`pass`, `fail`, or `incomplete` where something could not be judged.",
  "exit-code": "The verdict as a number: 0, 1 or 2.",
  open: "Number of findings that are neither waived nor known from the base.",
  critical: "Number of open critical findings.",
  high: "Number of open high findings.",
  medium: "Number of open medium findings.",
  low: "Number of open low findings.",
  info: "Number of open info findings.",
  waived: "Number of waived findings.",
  existing: "Number of findings that the base of the pull request has too.",
  "not-judged": "Number of things that could not be judged.",
  json: "Path of the JSON report.",
  sarif: "Path of the SARIF report for code scanning, without waived findings.",
} as const satisfies Readonly<Record<string, string>>;

export type OutputName = keyof typeof OUTPUTS;
export type Outputs = Readonly<Partial<Record<OutputName, string>>>;

export function countOutputs(run: Run): Outputs {
  const ofStatus = (status: Status) =>
    run.findings.filter((finding) => finding.status === status).length;
  const ofSeverity = (severity: Severity) =>
    run.findings.filter((finding) => finding.status === "open" && finding.severity === severity)
      .length;
  const notJudged = run.gates.flatMap((gate) => gate.notJudged);
  const counts = {
    open: ofStatus("open"),
    ...Object.fromEntries(SEVERITIES.map((severity) => [severity, ofSeverity(severity)])),
    waived: ofStatus("waived"),
    existing: ofStatus("existing"),
    "not-judged": notJudged.length,
  };
  return {
    verdict: run.verdict,
    "exit-code": String(EXIT_CODES[run.verdict]),
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
  };
}
