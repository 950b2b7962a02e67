import type { Fix, Source, TextEdit } from "#core";
import { findExpressions, parseExpression, subPlace, type Text } from "#workflow";

/** Takes the braces off, so that the whole text is the expression; where that is one, and YAML stays YAML. */
export function withoutBraces(text: Text, source: Source): Fix | undefined {
  const { value, style, alias } = text;
  const expressions = findExpressions(value);
  const plain = expressions.reduceRight(
    (rest, { from, to, body }) => rest.slice(0, from) + body + rest.slice(to),
    value,
  );
  if (alias || !parseExpression(plain)) return undefined;
  if (style === "plain" && !isPlainScalar(plain.trim())) return undefined;
  const edits: TextEdit[] = [];
  for (const { from, to, body, bodyFrom } of expressions) {
    const lead = body.length - body.trimStart().length;
    const tail = body.length - body.trimEnd().length;
    for (const [start, end] of [
      [from, bodyFrom + lead],
      [to - 2 - tail, to],
    ] as const) {
      const { span } = subPlace(text, source, start, end);
      if (source.text.slice(span.start, span.end) !== value.slice(start, end)) return undefined;
      edits.push({ span, newText: "" });
    }
  }
  return {
    title: "take the braces off the condition",
    safety: "unsafe",
    edits,
    changes: ["jobs.*.if", "jobs.*.steps.*.if", "runs.steps.*.if"],
  };
}

function isPlainScalar(text: string): boolean {
  return !/^[!&*?|>%@`'"#{[\],-]|: | #|\n/.test(text);
}
