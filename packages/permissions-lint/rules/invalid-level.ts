import {
  isEmpty,
  isScope,
  type Job,
  placeOf,
  type ScopeName,
  scopeFacts,
  type Workflow,
} from "#workflow";
import type { Pair } from "#yaml";
import { type Entry, entriesOf, writtenBlock } from "../blocks/entries.ts";
import { shown } from "../blocks/shown.ts";
import { defineLintRule } from "../rule.ts";

export const invalidLevel = defineLintRule(
  {
    id: "invalid-level",
    severity: "high",
    grading:
      "high where no scope takes the value, medium where this scope alone does not (GitHub's parsers have differed there)",
    summary: "A scope may be given only a level that it has.",
    stops:
      "GitHub rejects the whole file for one wrong level, so every check in it silently stops running.",
    headline: "GitHub rejects the whole workflow",
    unit: ["level", "levels"],
    groupBy: "scope",
    messages: {
      word: "{written} is no level, and GitHub runs nothing of a workflow that has one; `{scope}` takes {levels}, in lower case",
      empty: "`{scope}` has no level, and GitHub runs nothing of such a workflow; write {levels}",
      expression:
        "a level cannot be an expression, and GitHub runs nothing of a workflow that has one; write {levels}, and split the job where events need different rights",
      limited: "`{scope}` cannot be {written}, and GitHub rejects the workflow; it takes {levels}",
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
  if (block?.value.node.kind !== "mapping" || block.value.node.pairs.every(isUsual))
    return undefined;
  return entriesOf(block).flatMap((entry) => judgeEntry(entry) ?? []);
}

function isUsual({ key, node }: Pair): boolean {
  const isRight = isScope(key.value) && node.kind === "scalar";
  return isRight && levelsOf(key.value).includes(node.value);
}

function judgeEntry({ scope: key, level }: Entry) {
  const scope = key.value;
  // Of an unknown name GitHub says nothing more either.
  if (!isScope(scope)) return undefined;
  const levels = levelsOf(scope);
  const written = level.node.kind === "scalar" ? level.node.value : undefined;
  if (written !== undefined && levels.includes(written)) return undefined;
  const spelling = written === undefined ? `a ${level.node.kind}` : shown(written);
  const data = { scope, levels: spelled(levels), written: spelling };
  const at = placeOf(level);
  if (isEmpty(level.node) || written === "") return { message: "empty", at: key, data } as const;
  if (written?.includes("${{")) return { message: "expression", at, data } as const;
  if (written === "read" || written === "write")
    return { message: "limited", at, severity: "medium", data } as const;
  return { message: "word", at, data } as const;
}

const ALL_LEVELS: readonly string[] = ["read", "write", "none"];

function levelsOf(scope: ScopeName): readonly string[] {
  const { highest, lowest } = scopeFacts(scope);
  return highest === lowest ? [highest, "none"] : ALL_LEVELS;
}

function spelled(levels: readonly string[]): string {
  const quoted = levels.map((level) => `\`${level}\``);
  return `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
