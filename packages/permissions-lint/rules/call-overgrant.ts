import {
  type BlockWrite,
  jobsOf,
  perWrite,
  tiersOf,
  type WriteBlock,
} from "../blocks/block-writes.ts";
import { gradeSurplus, powerOf } from "../blocks/power.ts";
import { listed, shown } from "../blocks/shown.ts";
import { surplusKind } from "../blocks/surplus.ts";
import { removal } from "../fix/scope-fixes.ts";
import { defineLintRule } from "../rule.ts";

export const callOvergrant = defineLintRule(
  {
    id: "call-overgrant",
    severity: "medium",
    grading:
      "low for scopes of little worth (`issues`, `discussions` …) unless strangers start the job; else medium",
    summary:
      "A called workflow without `permissions:` must not be handed writes that it does not use.",
    stops:
      "Every job of the called workflow takes all that its caller holds, so a hijacked step there writes where nobody meant it to.",
    headline: "the called workflow takes all of it",
    unit: ["write", "writes"],
    groupBy: "scope",
    subject: "jobs",
    messages: {
      over: "{uses} has no `permissions:`, so each of its jobs holds `{scope}: write` of {jobs} and none uses it; whoever hijacks a step there can {power}; remove it, and give the called jobs blocks",
    },
    cwe: [250, 272],
  },
  perWrite(judgeWrite),
);

function judgeWrite(write: BlockWrite, { holder, workflow }: WriteBlock) {
  const { scope, at, holders, verdict } = write;
  if (verdict !== "unused" || surplusKind(write) !== "callee") return undefined;
  const calls = holders.flatMap(({ model: { call } }) => (call?.takesAll ? [call] : []));
  const uses = listed([...new Set(calls.map((call) => call.uses))]);
  const data = { scope, uses, jobs: jobsOf(holders), power: powerOf(scope) };
  const severity = gradeSurplus(scope, tiersOf(holders));
  const related = calls.slice(0, 3).map((call) => ({
    place: call.at,
    message: `${shown(call.uses)} takes what this job holds`,
  }));
  const fix = removal(write, holder, workflow);
  return { message: "over", at, severity, data, related, ...fix } as const;
}
