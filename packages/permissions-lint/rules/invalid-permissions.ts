import {
  allSteps,
  findPair,
  isEmpty,
  type Job,
  keyOf,
  placeOf,
  type Step,
  type Workflow,
} from "#workflow";
import { type WrittenBlock, writtenBlock } from "../blocks/entries.ts";
import { shown } from "../blocks/shown.ts";
import { defineLintRule } from "../rule.ts";

export const invalidPermissions = defineLintRule(
  {
    id: "invalid-permissions",
    severity: "high",
    summary: "`permissions:` must be a mapping of scopes, `read-all`, `write-all` or `{}`.",
    stops:
      "GitHub rejects the whole file for a malformed block, so every check in it silently stops running.",
    headline: "GitHub rejects the whole workflow",
    unit: ["block", "blocks"],
    messages: {
      empty:
        "`permissions:` without a value is not `none`: GitHub runs nothing of this workflow; write {instead}",
      word: "{written} is no value of `permissions:`, and GitHub runs nothing of this workflow; write {instead}",
      list: "`permissions:` is a list, and GitHub runs nothing of this workflow; write one `scope: level` a line",
      expression:
        "`permissions:` cannot be an expression, and GitHub runs nothing of this workflow; write the scopes, and split the job where events need different rights",
      step: "a step has no `permissions:` of its own, and GitHub runs nothing of this workflow; give the job a block, or move the step to a job with one",
    },
    cwe: [1286],
  },
  {
    onWorkflow: (workflow) => judgeBlock(workflow),
    onJob(job) {
      const block = judgeBlock(job);
      const inSteps = allSteps(job.steps).some(hasOwn) ? judgeSteps(job) : [];
      return block ? [block, ...inSteps] : inSteps;
    },
  },
);

function hasOwn({ node }: Step): boolean {
  return findPair(node, "permissions") !== undefined;
}

function judgeSteps({ steps }: Job) {
  return allSteps(steps).flatMap(({ node, place: { alias } }) => {
    const pair = findPair(node, "permissions");
    return pair ? [{ message: "step", at: keyOf(pair, alias) } as const] : [];
  });
}

const NOTHING = "`permissions: {}` to grant nothing";

function judgeBlock(holder: Workflow | Job) {
  if (holder.permissions?.kind !== "invalid") return undefined;
  const block = writtenBlock(holder);
  return block && judgeValue(block);
}

function judgeValue({ key, value }: WrittenBlock) {
  const at = placeOf(value);
  const { node } = value;
  if (node.kind !== "scalar") return { message: "list", at } as const;
  if (isEmpty(node) || node.value === "")
    return { message: "empty", at: key, data: { instead: NOTHING } } as const;
  if (node.value.includes("${{")) return { message: "expression", at } as const;
  const data = { written: shown(node.value), instead: insteadOf(node.value) };
  return { message: "word", at, data } as const;
}

function insteadOf(word: string): string {
  switch (word.trim().toLowerCase()) {
    case "read-all":
    case "read":
      return "`read-all`, or better the scopes that are needed";
    case "write-all":
    case "write":
      return "the scopes that are needed, one `scope: level` a line";
    default:
      return NOTHING;
  }
}
