import type { Source } from "#core";
import { findExpressions, parseExpression, subPlace, type Text } from "#workflow";
import { defineLintRule } from "../rule.ts";
import { disguiseOf } from "../taint/disguise.ts";
import { perSource } from "../taint/source-guard.ts";
import { textsOfJob, textsOfStep, textsOfWorkflow } from "../taint/texts.ts";

export const obfuscatedExpression = defineLintRule(
  {
    id: "obfuscated-expression",
    severity: "low",
    grading: "low where it hides what it reads, info where it is only a longer way to write it",
    summary: "An expression must say plainly what it reads.",
    stops:
      "An expression that builds its parts hides from reviewers and from searches which secret or which text it takes.",
    headline: "hides what it reads",
    unit: ["expression", "expressions"],
    messages: {
      constant: "`{part}` always gives the same value; write the value",
      index: "`{part}` reads a context by an index; write it with a dot, so that a search finds it",
      roundTrip: "`{part}` undoes itself; write the inner value",
    },
    cwe: [506],
  },
  {
    onWorkflow: (workflow) => judge(() => textsOfWorkflow(workflow), workflow.source),
    onJob: (job, { source }) => judge(() => textsOfJob(job), source),
    onStep: (step, { source }) => judge(() => textsOfStep(step), source),
  },
);

// Plain expressions have neither an index nor one of these functions.
const SUSPECT = /\[\s*'|\b(?:format|join|fromjson|tojson)\s*\(/i;

const mentions = perSource((text) => SUSPECT.test(text));

function judge(texts: () => readonly Text[], source: Source) {
  if (!mentions(source)) return undefined;
  return texts().flatMap((text) => {
    if (!text.value.includes("${{") || !SUSPECT.test(text.value)) return [];
    return findExpressions(text.value).flatMap(({ body, bodyFrom }) => {
      if (!SUSPECT.test(body)) return [];
      const tree = parseExpression(body);
      const disguise = tree && disguiseOf(tree, body);
      if (!disguise) return [];
      const { kind, from, to } = disguise;
      return [
        {
          message: kind,
          severity: kind === "index" ? ("info" as const) : ("low" as const),
          at: subPlace(text, source, bodyFrom + from, bodyFrom + to),
          data: { part: body.slice(from, Math.min(to, from + 80)) },
        },
      ];
    });
  });
}
