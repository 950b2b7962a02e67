import { findExpressions, hasExpression, type Scope, type Text } from "#workflow";
import type { LintContext } from "../context.ts";
import { defineLintRule } from "../rule.ts";
import { withoutBraces } from "../taint/condition-fix.ts";
import { flawOf } from "../taint/condition-flaws.ts";
import { strangersPower } from "../taint/strangers-power.ts";

export const unsoundCondition = defineLintRule(
  {
    id: "unsound-condition",
    severity: "medium",
    grading:
      "high where an outsider can start the job and it holds rights or secrets, medium for other conditions that always hold, low where the flaw only keeps something from running",
    summary: "A condition must be able to hold and to fail.",
    stops:
      "A guard that is always true lets every pull request and every comment through, and nobody sees it, because the job runs as it should.",
    headline: "does not test what it says",
    unit: ["condition", "conditions"],
    messages: {
      always:
        "this `if:` is always true: with {text} beside the braces GitHub makes it a text that is not empty, whatever the expression says{who}; take the braces off",
      substring:
        "`contains` looks for {value} inside the text {list}, so a part such as `{part}` passes too; use `contains(fromJSON('[…]'), …)`, which compares whole names",
      neverRef:
        "`{path}` is always like `{form}`, so it never equals `{literal}`, and this is always {outcome}",
    },
    cwe: [571, 697],
  },
  {
    onJob: (job, scope, context) => (job.if ? judge(job.if, scope, context) : undefined),
    onStep: (step, scope, context) => (step.if ? judge(step.if, scope, context) : undefined),
  },
);

function judge(text: Text, scope: Scope, context: LintContext) {
  if (hasExpression(text.value)) {
    const beside = textBeside(text);
    if (beside !== undefined) return alwaysTrue(text, beside, scope, context);
  }
  const flaw = flawOf(text);
  if (!flaw) return undefined;
  switch (flaw.kind) {
    case "substring": {
      const { value, list, part, severity } = flaw;
      return { message: "substring", at: text, severity, data: { value, list, part } } as const;
    }
    case "ref": {
      const { path, form, literal, outcome } = flaw;
      const severity = outcome === "true" ? "medium" : "low";
      return {
        message: "neverRef",
        at: text,
        severity,
        data: { path, form, literal, outcome },
      } as const;
    }
  }
}

function alwaysTrue(text: Text, beside: string, scope: Scope, context: LintContext) {
  const power = strangersPower(scope, context);
  const fix = withoutBraces(text, scope.source);
  return {
    message: "always",
    at: text,
    severity: power ? "high" : "medium",
    data: {
      text: beside.trim() === "" ? "a blank or a line break" : `\`${beside.trim().slice(0, 40)}\``,
      who: power ? `, so outsiders get through to ${power.words}` : "",
    },
    ...(fix && { fix }),
  } as const;
}

/** What stands outside of braces; `undefined` where one expression is all there is. */
function textBeside({ value }: Text): string | undefined {
  const expressions = findExpressions(value);
  const [only, ...more] = expressions;
  if (!only) return undefined;
  const before = value.slice(0, only.from);
  const after = value.slice(only.to);
  if (before === "" && after === "") return undefined;
  return more.length > 0
    ? value.slice(only.to, more[0]?.from)
    : before.trim() + after.trim() || " ";
}
