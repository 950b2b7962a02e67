import { findExpressions, hasExpression } from "#workflow";
import { envText, type ValueScope } from "./value-scope.ts";

const MAX_DEPTH = 4;
/** Long values put in many times over would fill memory. */
const LONGEST = 2_000;
const NAMED = /^\s{0,99}(env|inputs|matrix)\.([\w-]{1,200})\s{0,99}$/i;

/** The text with `env.X`, an action's own `inputs.X` and a single `matrix.X` put in where they are literals. */
export function resolveText(text: string, scope: ValueScope): string {
  return resolve(text, scope, 0);
}

function resolve(text: string, scope: ValueScope, depth: number): string {
  if (!hasExpression(text) || depth > MAX_DEPTH) return text;
  let result = "";
  let from = 0;
  for (const expression of findExpressions(text)) {
    const value = literalOf(expression.body, scope, depth);
    if (value === undefined) continue;
    result += text.slice(from, expression.from) + value;
    from = expression.to;
    if (result.length > LONGEST) return text;
  }
  return from === 0 ? text : result + text.slice(from);
}

function literalOf(body: string, scope: ValueScope, depth: number): string | undefined {
  const [, context, name] = NAMED.exec(body) ?? [];
  if (context === undefined || name === undefined) return undefined;
  const found = lookUp(context.toLowerCase(), name, scope);
  if (found === undefined || found.length > LONGEST) return undefined;
  const value = resolve(found, scope, depth + 1);
  return value.length > LONGEST || hasExpression(value) ? undefined : value;
}

function lookUp(context: string, name: string, scope: ValueScope): string | undefined {
  if (context === "env") return envText(scope, name)?.value;
  if (context === "inputs") return scope.inputs?.get(name.toLowerCase())?.text;
  const { strategy } = scope.job;
  const values = strategy?.matrix.get(name);
  if (!values || values === "dynamic" || strategy?.dynamic || values.length !== 1) return undefined;
  return values[0]?.value;
}
