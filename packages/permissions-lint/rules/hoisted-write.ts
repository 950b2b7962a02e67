import {
  type BlockWrite,
  type Holder,
  jobsOf,
  perWrite,
  tiersOf,
  verb,
  type WriteBlock,
} from "../blocks/block-writes.ts";
import { citeBest, evidenceText } from "../blocks/cited.ts";
import { gradeSurplus, powerOf } from "../blocks/power.ts";
import { pushDown } from "../fix/push-down.ts";
import { defineLintRule } from "../rule.ts";

export const hoistedWrite = defineLintRule(
  {
    id: "hoisted-write",
    severity: "medium",
    grading:
      "low for scopes of little worth (`issues`, `discussions` …) unless strangers start the job; else medium",
    summary: "A write that only some jobs need must not be granted to the whole workflow.",
    stops:
      "A hijacked step in a job that only builds or tests holds the rights of the job that publishes.",
    headline: "granted to all jobs for some",
    unit: ["write", "writes"],
    groupBy: "scope",
    subject: "spare",
    messages: {
      hoisted:
        "every job without a block of its own holds `{scope}: write`; {needing} {need} it ({evidence}), {spare} {lack}, and whoever hijacks a step there can {power}; move it into {needing}",
    },
    cwe: [250, 272],
  },
  perWrite(judgeWrite),
);

function judgeWrite(write: BlockWrite, { workflow }: WriteBlock) {
  const { scope, at, holders, verdict } = write;
  if (verdict !== "hoisted") return undefined;
  const { source } = workflow;
  const spare = holders.filter(isSpare);
  const needing = holders.filter(({ verdict: { verdict: own } }) => own === "ok");
  const needs = needing.flatMap(({ verdict: { need } }) => need ?? []);
  const [first] = needs;
  const data = {
    scope,
    needing: jobsOf(needing),
    spare: jobsOf(spare),
    need: verb(needing, "needs", "need"),
    lack: verb(spare, "does not", "do not"),
    evidence: first ? evidenceText(first, source) : "its work writes",
    power: powerOf(scope),
  };
  const severity = gradeSurplus(scope, tiersOf(spare));
  const related = citeBest(needs, source);
  const fix = pushDown(write, workflow);
  return { message: "hoisted", at, severity, data, related, ...(fix && { fix }) } as const;
}

function isSpare({ verdict: { verdict } }: Holder): boolean {
  return verdict === "unused" || verdict === "excess";
}
