import type { Severity } from "#core";
import {
  type ExpressionTree,
  findExpressions,
  parseExpression,
  parseUses,
  type Scope,
  subPlace,
  type Text,
} from "#workflow";
import { defineLintRule } from "../rule.ts";
import { perSource } from "../taint/source-guard.ts";
import { textsOfJob, textsOfStep, textsOfWorkflow } from "../taint/texts.ts";
import { partsOf } from "../taint/walk-tree.ts";

export const wholeSecretsContext = defineLintRule(
  {
    id: "whole-secrets-context",
    severity: "medium",
    grading:
      "high where another owner's action is given all secrets, medium where the workflow's own steps are, low for a name that is computed",
    summary: "A step must be given the secrets it names, not the whole `secrets` context.",
    stops:
      "One compromised action or dependency in the step reads every secret of the repository and the organization instead of the one it needed.",
    headline: "every secret at once",
    unit: ["expression", "expressions"],
    groupBy: "given",
    messages: {
      whole:
        "`{expression}` gives {given} every secret that this repository can read; name the ones it needs",
      computed:
        "`{expression}` computes the secret's name, so GitHub sends every secret to the runner of this job; name the secrets that may be meant",
    },
    cwe: [200, 522],
  },
  {
    onWorkflow: (workflow) => judge(() => textsOfWorkflow(workflow), { source: workflow.source }),
    onJob: (job, scope) => judge(() => textsOfJob(job), scope),
    onStep: (step, scope) => judge(() => textsOfStep(step), scope),
  },
);

const MENTIONS = /\bsecrets\b\s*(?:[[)},&|]|\.\*)/i;

const mentions = perSource((text) => MENTIONS.test(text));

function judge(texts: () => readonly Text[], scope: Scope) {
  if (!mentions(scope.source)) return undefined;
  return texts().flatMap((text) => {
    if (!text.value.includes("${{") || !MENTIONS.test(text.value)) return [];
    return findExpressions(text.value).flatMap(({ body, from, to }) => {
      const tree = parseExpression(body);
      const kind = tree && kindOf(tree, body);
      if (!kind) return [];
      const { given, severity } = receiver(text, scope);
      return [
        {
          message: kind,
          severity: kind === "computed" ? ("low" as const) : severity,
          at: subPlace(text, scope.source, from, to),
          data: { expression: body.trim().slice(0, 80), given },
        },
      ];
    });
  });
}

function kindOf(tree: ExpressionTree, body: string): "whole" | "computed" | undefined {
  let kind: "whole" | "computed" | undefined;
  for (const part of partsOf(tree)) {
    if (part.kind !== "path" || part.segments[0] !== "secrets") continue;
    if (part.segments.length === 1) return "whole";
    if (part.segments[1] !== "*") continue;
    // `secrets.*` is the list of them all, `secrets[name]` one of them.
    if (/^secrets\s*\.\s*\*/i.test(body.slice(part.from, part.to))) return "whole";
    kind = "computed";
  }
  return kind;
}

function receiver(
  text: Text,
  { step, job }: Scope,
): { readonly given: string; readonly severity: Severity } {
  const uses = step?.uses;
  if (!step) return { given: job?.uses ? "the called workflow" : "every step", severity: "medium" };
  if (!uses || text === step.if) return { given: "this script", severity: "medium" };
  const parsed = parseUses(uses.value, "step");
  const isForeign =
    parsed.kind === "image" ||
    (parsed.kind === "repository" && !/^(?:actions|github)$/i.test(parsed.owner));
  return { given: `\`${uses.value.trim()}\``, severity: isForeign ? "high" : "medium" };
}
