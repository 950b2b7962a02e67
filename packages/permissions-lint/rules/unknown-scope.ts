import { nearestWord } from "#core";
import { isScope, type Job, SCOPES, type Text, type Workflow } from "#workflow";
import { entriesOf, type WrittenBlock, writtenBlock } from "../blocks/entries.ts";
import { whyNoScope } from "../blocks/never-grantable.ts";
import { shown } from "../blocks/shown.ts";
import { defineLintRule } from "../rule.ts";

export const unknownScope = defineLintRule(
  {
    id: "unknown-scope",
    severity: "high",
    grading: "high where it is surely a slip, medium where the name may be newer than our list",
    summary: "A `permissions:` block may name only the scopes that GitHub knows.",
    stops:
      "GitHub rejects the whole file for one unknown name, so every check in it silently stops running.",
    headline: "GitHub rejects the whole workflow",
    unit: ["scope", "scopes"],
    groupBy: "scope",
    messages: {
      slip: "there is no scope {scope}, and GitHub runs nothing of a workflow that names one; did you mean `{instead}`? Case counts",
      never:
        "there is no scope {scope}, and GitHub runs nothing of a workflow that names one: {why}",
      unknown:
        "no scope {scope} is known, and GitHub runs nothing of a workflow that names one it does not know",
    },
    cwe: [1286],
  },
  {
    onWorkflow: (workflow) => judgeBlock(workflow),
    onJob: (job) => judgeBlock(job),
  },
);

function judgeBlock(holder: Workflow | Job) {
  const block = holder.permissions?.kind === "mapping" ? writtenBlock(holder) : undefined;
  if (!block || !hasUnknown(block)) return undefined;
  return entriesOf(block).flatMap(({ scope }) => (isScope(scope.value) ? [] : [judgeName(scope)]));
}

// Hardly any block has one, and there are as many blocks as jobs.
function hasUnknown({ value: { node } }: WrittenBlock): boolean {
  return node.kind === "mapping" && node.pairs.some(({ key }) => !isScope(key.value));
}

function judgeName(at: Text) {
  const scope = shown(at.value);
  const why = whyNoScope(at.value);
  if (why) return { message: "never", at, data: { scope, why } } as const;
  const instead = nearestWord(at.value.replaceAll("_", "-"), SCOPES);
  if (instead) return { message: "slip", at, data: { scope, instead } } as const;
  return { message: "unknown", at, severity: "medium", data: { scope } } as const;
}
