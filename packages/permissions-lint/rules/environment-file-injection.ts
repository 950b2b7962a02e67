import { mildest, type Severity } from "#core";
import { parseScript, type Scope, subPlace } from "#workflow";
import type { LintContext } from "../context.ts";
import { defineLintRule } from "../rule.ts";
import { fileWrites, type Print } from "../taint/file-commands.ts";
import { powerOf } from "../taint/power.ts";
import { reachesOf } from "../taint/reach.ts";
import { siteAt } from "../taint/site-at.ts";
import { mayHoldOthersText } from "../taint/source-guard.ts";
import { isStrangers } from "../taint/strangers-power.ts";
import { worstThreat } from "../taint/threat.ts";
import { hopsOf, threatWords } from "../taint/threat-words.ts";
import { filesRead, isBelow, untrustedTrees } from "../taint/untrusted-files.ts";
import { type Write, writesOf } from "../taint/writes.ts";

export const environmentFileInjection = defineLintRule(
  {
    id: "environment-file-injection",
    severity: "high",
    grading:
      "by who can start the job and what it holds, as template-injection; one step milder for `$GITHUB_OUTPUT`",
    summary: "Text that somebody else wrote must not set variables, PATH or outputs of a job.",
    stops:
      "A second line in a comment adds `LD_PRELOAD=…` or `BASH_ENV=…` to the environment, and the next step runs it.",
    headline: "others' text sets variables",
    unit: ["write", "writes"],
    groupBy: "origin",
    messages: {
      value:
        "{origin} is free text of many lines, and {how} in it sets any variable for the steps behind; {who} (`on: {event}`) runs code with {power}: write it between random delimiters",
      name: "{origin} is written to `$GITHUB_ENV` without a name before it, so its text chooses the variable; {who} (`on: {event}`) runs code with {power}",
      path: "{origin} is written to `$GITHUB_PATH`, so its text chooses where programs come from; {who} (`on: {event}`) runs code with {power}",
      output:
        "{origin} is free text of many lines, and {how} in it sets other outputs of this step; {who} (`on: {event}`) chooses them: write it between random delimiters",
      file: "`{file}` comes from {what}, and its lines go to `$GITHUB_{target}`; whoever wrote it (`on: {event}`) sets variables for the steps behind, with {power}",
    },
    cwe: [77, 454],
  },
  {
    *onStep(step, scope, context) {
      if (!step.run || !/GITHUB_(?:ENV|OUTPUT|PATH)/.test(step.run.value)) return;
      // Who may write to the repository needs no detour; a look at the script is dear.
      if (reachesOf(scope, context).every(({ firing }) => firing === "insider")) return;
      if (mayHoldOthersText(scope)) {
        for (const write of writesOf(siteAt(scope, context))) {
          const found = judgeWrite(write, scope, context);
          if (found) yield found;
        }
      }
      yield* judgeFiles(scope, context);
    },
  },
);

function judgeWrite(write: Write, scope: Scope, context: LintContext) {
  const { file, name, taints, place, delimiter, pasted } = write;
  // template-injection has said it.
  if (taints.length === 0 || pasted || delimiter === "random") return undefined;
  const isNamed = file !== "path" && name !== undefined;
  // Of files that are read `judgeFiles` speaks.
  const free = taints.filter(
    ({ origin }) => origin.part !== "file" && (!isNamed || origin.freedom === "text"),
  );
  const threat = worstThreat(free, scope, context);
  if (!threat || threat.by === "writer" || threat.by === "caller") return undefined;
  const words = threatWords(threat, threat.taint.origin.name);
  const how = delimiter === "fixed" ? "a line with the delimiter" : "a second line";
  const related = hopsOf(threat.taint);
  const at = place;
  const { severity } = threat;
  if (file === "path") return { message: "path", at, severity, data: words, related } as const;
  if (file === "env" && !isNamed)
    return { message: "name", at, severity, data: words, related } as const;
  const data = { ...words, how };
  if (file === "env") return { message: "value", at, severity, data, related } as const;
  return { message: "output", at, severity: milder(severity), data, related } as const;
}

function milder(severity: Severity): Severity {
  return mildest(severity === "high" ? "medium" : "low", severity);
}

function judgeFiles(scope: Scope, context: LintContext) {
  const { workflow, job, step, source } = scope;
  const text = step?.run;
  if (!workflow || !job || !text) return [];
  const reach = reachesOf(scope, context).find(isStrangers);
  if (!reach) return [];
  const writes = parseScript({ ...scope, text }).lists.flatMap(({ commands }) =>
    fileWrites(commands, text.value).filter(({ file }) => file !== "output"),
  );
  const files = writes.flatMap(({ file, prints }) =>
    prints.flatMap((print) =>
      filesIn(print).map((name) => ({ target: file.toUpperCase(), name, print })),
    ),
  );
  if (files.length === 0) return [];
  const trees = untrustedTrees(workflow, job, context);
  const { strong, words: power } = powerOf(scope, reach, context);
  return files.flatMap(({ target, name, print }) => {
    const tree = trees.find((candidate) => isBelow(name, candidate));
    if (!tree) return [];
    const { command } = print;
    return [
      {
        message: "file" as const,
        at: subPlace(text, source, command.from, command.to),
        severity: strong ? ("high" as const) : ("medium" as const),
        data: { file: name.slice(0, 80), what: tree.what, target, event: reach.event, power },
        related: [{ place: tree.step.uses ?? tree.step.place, message: "it is fetched here" }],
      },
    ];
  });
}

function filesIn({ command, words }: Print): readonly string[] {
  const inside = words.flatMap(({ substitutions }) =>
    substitutions.flatMap((one) => filesRead(one.commands)),
  );
  return [...filesRead([command]), ...inside];
}
