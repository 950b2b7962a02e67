import { findExpressions, hasExpression } from "./expression.ts";
import { type ExpressionTree, parseExpression } from "./tree.ts";

/**
 * The text of an `if:`, an expression even without braces; `undefined` where GitHub would refuse it. Text
 * around the braces makes the whole a string that is never empty, so it is always true: a line break
 * behind them is enough (actions/runner, `TemplateReader.ParseScalar`, joins the parts by `format`).
 */
export function parseCondition(text: string): ExpressionTree | undefined {
  if (!hasExpression(text)) return parseExpression(text);
  const [only, ...more] = findExpressions(text);
  if (!only) return undefined;
  if (more.length === 0 && only.from === 0 && only.to === text.length)
    return parseExpression(only.body);
  return { kind: "literal", value: text };
}
