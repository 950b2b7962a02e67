import {
  type BlockWrite,
  jobsOf,
  perWrite,
  tiersOf,
  verb,
  type WriteBlock,
} from "../blocks/block-writes.ts";
import { citeBest, evidenceText } from "../blocks/cited.ts";
import { gradeSurplus, powerOf } from "../blocks/power.ts";
import { narrowing } from "../fix/scope-fixes.ts";
import { defineLintRule } from "../rule.ts";

export const excessWrite = defineLintRule(
  {
    id: "excess-write",
    severity: "medium",
    grading:
      "low for scopes of little worth (`issues`, `discussions` …) unless strangers start the job; else medium",
    summary: "A job that only reads must not hold a write.",
    stops:
      "One hijacked action or dependency has every right of its job, so a write where reading is enough is a gift to it.",
    headline: "reading is enough",
    unit: ["write", "writes"],
    groupBy: "scope",
    subject: "jobs",
    messages: {
      excess:
        "{jobs} only {reads} here: {evidence}; whoever hijacks a step can {power}; write `{scope}: read`",
    },
    cwe: [250, 272],
  },
  perWrite(judgeWrite),
);

function judgeWrite(write: BlockWrite, { holder, workflow }: WriteBlock) {
  const { scope, at, holders, verdict } = write;
  if (verdict !== "excess") return undefined;
  const { source } = workflow;
  const needs = holders.flatMap(({ verdict: { need } }) => need ?? []);
  const [first] = needs;
  const data = {
    scope,
    jobs: jobsOf(holders),
    reads: verb(holders, "reads", "read"),
    evidence: first ? evidenceText(first, source) : "nothing in it writes",
    power: powerOf(scope),
  };
  const severity = gradeSurplus(scope, tiersOf(holders));
  const related = citeBest(needs, source);
  const fix = narrowing(write, holder, workflow);
  return { message: "excess", at, severity, data, related, ...fix } as const;
}
