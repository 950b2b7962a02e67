import { type Scope, type Step, subPlace } from "#workflow";
import type { LintContext } from "../context.ts";
import { defineLintRule } from "../rule.ts";
import { type Code, codeOf } from "../taint/code-sinks.ts";
import { taintedExpressions } from "../taint/flow.ts";
import { offsetsInStrings } from "../taint/js-strings.ts";
import { moveToEnv } from "../taint/move-to-env.ts";
import { rereadsOf } from "../taint/reread.ts";
import { siteAt } from "../taint/site-at.ts";
import { mayHoldOthersText } from "../taint/source-guard.ts";
import type { TaintedExpression } from "../taint/taint.ts";
import { worstThreat } from "../taint/threat.ts";
import { hopsOf, threatWords } from "../taint/threat-words.ts";

export const templateInjection = defineLintRule(
  {
    id: "template-injection",
    severity: "high",
    grading:
      "high where anybody can start the job and it holds write rights, secrets or a self-hosted runner; medium where it holds none, or where a maintainer has to act first or has merged the commit; low on `pull_request`, whose token only reads, and for inputs of a dispatch; info for a caller's inputs",
    summary: "Text that somebody else wrote must not become part of a script.",
    stops:
      "GitHub pastes the value of an expression into the script before a shell reads it, so a title like `$(curl …)` runs as a command.",
    headline: "others' text is pasted into code",
    unit: ["expression", "expressions"],
    groupBy: "origin",
    subject: "name",
    messages: {
      outsider:
        "{name}{carries}, {what}, is pasted into {code} as code; {who} (`on: {event}`) runs commands with {power}",
      helped:
        "{name}{carries}, {what}, is pasted into {code} as code; once a maintainer lets `on: {event}` through, its author runs commands with {power}",
      merged:
        "{name}{carries}, {what} of a commit's author, is pasted into {code} as code; once the commit is merged it runs commands (`on: {event}`) with {power}",
      fork: "{name}{carries}, {what}, is pasted into {code} as code; on `{event}` a fork's token only reads and it has no secrets, so the flaw waits for another trigger",
      writer:
        "{name}{carries} is pasted into {code} as code; whoever may fire `{event}` can run commands with {power} beside what the script says",
      caller:
        "{name}{carries} is pasted into {code} as code; whatever a caller passes on from outside runs as a command with {power}",
      reread:
        "`{what}` reads {name} as code once more, and it carries {origin}; {who} (`on: {event}`) runs commands with {power}: hand it over as an argument",
    },
    cwe: [94, 78],
  },
  {
    onStep(step, scope, context) {
      if (!mayHoldOthersText(scope)) return;
      const codes = codeOf(step);
      return [...judgePasted(codes, scope, context), ...judgeReread(step, scope, context)];
    },
  },
);

function judgePasted(codes: readonly Code[], scope: Scope, context: LintContext) {
  if (!codes.some(({ text }) => text.value.includes("${{"))) return [];
  return codes.flatMap((code) => judge(code, scope, context));
}

/** Without `${{ }}`, but a shell reads the value as code all the same. */
function judgeReread({ run }: Step, scope: Scope, context: LintContext) {
  if (!run) return [];
  return rereadsOf(run, scope, context).flatMap(({ command, what, taints }) => {
    const threat = worstThreat(taints, scope, context);
    if (threat?.by !== "outsider") return [];
    const { origin } = threat.taint;
    const words = threatWords(threat, threat.taint.via.at(-1)?.name ?? origin.name);
    const at = subPlace(run, scope.source, command.from, command.to);
    const { severity } = threat;
    const related = hopsOf(threat.taint);
    return [{ message: "reread" as const, severity, at, data: { ...words, what }, related }];
  });
}

function judge(code: Code, scope: Scope, context: LintContext) {
  const { text, what } = code;
  const seen = new Set<string>();
  return withoutLiterals(code, taintedExpressions(text, siteAt(scope, context))).flatMap(
    (tainted) => {
      // Said once a script: what mends one mends all.
      if (seen.has(tainted.name)) return [];
      const threat = worstThreat(tainted.taints, scope, context);
      if (!threat) return [];
      seen.add(tainted.name);
      const { from, to } = tainted.expression;
      const fix = moveToEnv(code, tainted, scope);
      const words = threatWords(threat, tainted.name);
      return [
        {
          message: threat.by,
          severity: threat.severity,
          at: subPlace(text, scope.source, from, to),
          data: { ...words, code: what },
          related: hopsOf(threat.taint),
          ...(fix && { fix }),
        },
      ];
    },
  );
}

/** `const title = ${{ toJSON(…) }}` is a literal of JavaScript, and safe outside quotes. */
function withoutLiterals(
  { text, language }: Code,
  tainted: readonly TaintedExpression[],
): readonly TaintedExpression[] {
  if (language !== "javascript" || !tainted.some(({ json }) => json)) return tainted;
  const quoted = offsetsInStrings(
    text.value,
    tainted.map(({ expression }) => expression.from),
  );
  return tainted.filter(({ json, expression }) => !json || quoted.has(expression.from));
}
