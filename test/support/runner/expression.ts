import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** Contexts that an expression may name, as plain values. */
export type Contexts = Readonly<Record<string, unknown>>;

/** Replaces every `${{ }}` of a text by its value, with GitHub's own evaluator. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{((?:[^}]|\}(?!\}))*)\}\}/g, (_, expression: string) =>
    evaluate(expression.trim(), contexts),
  );
}

function evaluate(expression: string, contexts: Contexts): string {
  const { tokens } = new Lexer(expression).lex();
  const names = Object.keys(contexts);
  const tree = new Parser(tokens, names, []).parse();
  const pairs = names.map((key) => ({ key, value: toData(contexts[key]) }));
  return new Evaluator(tree, new data.Dictionary(...pairs)).evaluate().coerceString();
}

function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value ?? {}), data.reviver);
}
