import type { Source } from "#core";
import type { Job, Text, Workflow } from "#workflow";
import { trailingComment } from "#yaml";
import { type BlockWrite, blockWrites, jobsOf } from "../blocks/block-writes.ts";
import { citeAll } from "../blocks/cited.ts";
import { listed } from "../blocks/shown.ts";
import type { LintContext } from "../context.ts";
import { canUse } from "../model/can-use.ts";
import type { Sink } from "../needs/needs.ts";
import { defineLintRule } from "../rule.ts";

export const unverifiedWrite = defineLintRule(
  {
    id: "unverified-write",
    severity: "info",
    summary: "A write that only something out of sight could use should say why it is there.",
    stops:
      "Nobody dares to remove a right whose use nobody can see, so it outlives its reason and serves a thief.",
    headline: "nothing in sight uses it",
    unit: ["job", "jobs"],
    subject: "jobs",
    messages: {
      unverified:
        "nothing in sight of {jobs} needs {rights}, only {sinks} could; say why in a comment behind it, or name the action's needs under `actions:` in sluice.yml",
    },
    cwe: [250, 272],
  },
  {
    onWorkflow: (workflow, context) => judgeBlock(workflow, undefined, context),
    onJob: (job, { workflow }, context) => judgeBlock(workflow, job, context),
  },
);

function judgeBlock(workflow: Workflow, job: Job | undefined, context: LintContext) {
  const { source } = workflow;
  const open = blockWrites(workflow, job, context).filter(
    ({ at, scope, verdict }) =>
      // wrong-scope says that this one serves nobody any more.
      verdict === "unverified" && scope !== "repository-projects" && !hasReason(at, source),
  );
  const [first] = open;
  if (!first) return undefined;
  const sinks = sinksOf(open);
  const data = {
    jobs: jobsOf(first.holders),
    rights: listed(open.map(({ scope }) => `${scope}: write`)),
    sinks: listed([...new Set(sinks.map(({ evidence }) => evidence.text))]),
  };
  const related = citeAll(
    sinks.map(({ evidence }) => evidence),
    source,
  );
  return { message: "unverified", at: first.at, data, related } as const;
}

/** Words behind the level, for people: `# needed by release.sh`. */
function hasReason(at: Text, { text, lines }: Source): boolean {
  const { end } = lines.lineSpan(at.span.start);
  const from = text.indexOf("write", at.span.end);
  if (from < 0 || from >= end) return false;
  const comment = trailingComment(text, from + "write".length)?.text ?? "";
  return /[A-Za-z]{3}/.test(comment) && !comment.startsWith("sluice:");
}

function sinksOf(writes: readonly BlockWrite[]): readonly Sink[] {
  const models = writes.flatMap(({ holders }) => holders.map(({ model }) => model));
  const scopes = writes.map(({ scope }) => scope);
  return [...new Set(models)]
    .flatMap(({ needs }) => needs.sinks)
    .filter((sink) => scopes.some((scope) => canUse(sink, scope)));
}
