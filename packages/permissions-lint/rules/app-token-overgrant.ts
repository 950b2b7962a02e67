import {
  type BlockWrite,
  jobsOf,
  perWrite,
  tiersOf,
  verb,
  type WriteBlock,
} from "../blocks/block-writes.ts";
import { gradeSurplus, powerOf } from "../blocks/power.ts";
import { appTokenOf, surplusKind } from "../blocks/surplus.ts";
import { removal } from "../fix/scope-fixes.ts";
import { defineLintRule } from "../rule.ts";

export const appTokenOvergrant = defineLintRule(
  {
    id: "app-token-overgrant",
    severity: "medium",
    grading:
      "low for scopes of little worth (`issues`, `discussions` …) unless strangers start the job; else medium",
    summary: "A job that works with an App's token must not hold the same rights a second time.",
    stops:
      "The App's token was made to keep rights small and short, and beside it a second token with the same power lies open to every step.",
    headline: "the App's token does the work",
    unit: ["write", "writes"],
    groupBy: "scope",
    subject: "jobs",
    messages: {
      doubled:
        "{jobs} {work} with the token of a GitHub App (line {line}), and nothing uses `{scope}: write` of GITHUB_TOKEN, with which whoever hijacks a step can {power}; remove it",
    },
    cwe: [250, 272],
  },
  perWrite(judgeWrite),
);

function judgeWrite(write: BlockWrite, { holder, workflow }: WriteBlock) {
  const { scope, at, holders, verdict } = write;
  if (verdict !== "unused" || surplusKind(write) !== "app") return undefined;
  const place = holders.flatMap(({ model }) => appTokenOf(model)?.place ?? []).at(0);
  const { line } = workflow.source.lines.position((place ?? at).span.start);
  const work = verb(holders, "works", "work");
  const data = { scope, jobs: jobsOf(holders), work, line: String(line), power: powerOf(scope) };
  const severity = gradeSurplus(scope, tiersOf(holders));
  const related = place ? [{ place, message: "here the App's token is handed over" }] : [];
  const fix = removal(write, holder, workflow);
  return { message: "doubled", at, severity, data, related, ...fix } as const;
}
