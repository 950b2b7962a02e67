import type { PlacedProblem, RuleMeta, Source, Span } from "#core";
import type { Inputs } from "#workflow";

/** Rules about the files themselves; the first gate of a run that reads workflows reports them. */
export const INVALID_WORKFLOW = {
  id: "invalid-workflow",
  severity: "high",
  summary: "A workflow or action file must be one that GitHub accepts.",
  stops:
    "GitHub runs nothing of a broken file and shows no log, so a gate in it fails open and a red change looks green.",
  headline: "GitHub would not run it, so nothing in it was judged",
  unit: ["fault", "faults"],
  messages: { invalid: "{reason}" },
  cwe: [1286],
} as const satisfies RuleMeta;

export const OVERSIZED_WORKFLOW = {
  id: "oversized-workflow",
  severity: "high",
  summary: "A workflow file must not be larger than 512,000 bytes.",
  stops:
    "GitHub starts no run for a larger file, so whatever it guards passes unguarded and without a log.",
  headline: "GitHub starts no run for it",
  unit: ["file", "files"],
  messages: {
    oversized:
      "the file has {size} bytes and GitHub starts no run above 512000; split the workflow",
  },
  cwe: [1286],
} as const satisfies RuleMeta;

export const INVALID_WAIVER = {
  id: "invalid-waiver",
  severity: "critical",
  summary: "A `# sluice: ignore[rule] reason` comment must name known rules and give a reason.",
  stops: "A waiver nobody can read back hides a risk that nobody has accepted.",
  headline: "waives nothing: mend or remove it",
  unit: ["waiver", "waivers"],
  messages: {
    form: "this waiver is not understood; write `# sluice: ignore[rule-id] the reason`",
    reason: "this waiver gives no reason; write one after the bracket",
    rule: "{complaint}",
  },
  unwaivable: true,
  cwe: [1059],
} as const satisfies RuleMeta;

export const FILE_RULES: readonly RuleMeta[] = [
  INVALID_WORKFLOW,
  OVERSIZED_WORKFLOW,
  INVALID_WAIVER,
];

export function fileProblems(inputs: Inputs): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  for (const { source, faults } of inputs.invalid) {
    for (const { span, message } of faults) {
      problems.push(problem(INVALID_WORKFLOW, source, span, message, { reason: message }));
    }
  }
  for (const { source, size } of inputs.oversized) {
    const message = OVERSIZED_WORKFLOW.messages.oversized.replace("{size}", String(size));
    const span = { start: 0, end: 0 };
    problems.push(problem(OVERSIZED_WORKFLOW, source, span, message, { size: String(size) }));
  }
  return problems;
}

export function problem(
  rule: RuleMeta,
  source: Source,
  span: Span,
  message: string,
  data: Readonly<Record<string, string>>,
): PlacedProblem {
  return {
    rule,
    message,
    data,
    severity: rule.severity,
    anchor: {},
    at: { source, place: { span } },
    related: [],
  };
}
