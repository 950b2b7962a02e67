import {
  type BlockWrite,
  jobsOf,
  perWrite,
  tiersOf,
  type WriteBlock,
} from "../blocks/block-writes.ts";
import { gradeSurplus, powerOf } from "../blocks/power.ts";
import { surplusKind } from "../blocks/surplus.ts";
import { removal } from "../fix/scope-fixes.ts";
import { defineLintRule } from "../rule.ts";

export const unusedWrite = defineLintRule(
  {
    id: "unused-write",
    severity: "medium",
    grading:
      "low for scopes of little worth (`issues`, `discussions` …) unless strangers start the job, and where no job inherits the block; else medium",
    summary: "A job must not hold a write that nothing in it uses.",
    stops:
      "One hijacked action or dependency has every right of its job, so a write kept for nothing is a gift to it.",
    headline: "held for nothing: remove it",
    unit: ["write", "writes"],
    groupBy: "scope",
    subject: "jobs",
    messages: {
      unused:
        "nothing in {jobs} needs `{scope}: write`, and nothing there could use it unseen; whoever hijacks a step can {power}; remove it",
      idle: "every job has a block of its own, so nobody needs `{scope}: write` here, and the next job without a block gets it; remove it",
    },
    cwe: [250, 272],
  },
  perWrite(judgeWrite),
);

function judgeWrite(write: BlockWrite, { holder, workflow }: WriteBlock) {
  const { scope, at, holders, verdict } = write;
  if (verdict === "idle") {
    const data = { scope, jobs: "" };
    return {
      message: "idle",
      at,
      severity: "low",
      data,
      ...removal(write, holder, workflow),
    } as const;
  }
  if (verdict !== "unused" || surplusKind(write) !== "plain") return undefined;
  const jobs = jobsOf(holders);
  const severity = gradeSurplus(scope, tiersOf(holders));
  const data = { scope, jobs, power: powerOf(scope) };
  return { message: "unused", at, severity, data, ...removal(write, holder, workflow) } as const;
}
