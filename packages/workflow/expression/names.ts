import { findExpressions, hasExpression } from "./expression.ts";
import { type Token, tokenize } from "./tokens.ts";

/** `github.event.issue.title` as segments; `*` stands for a filter or a computed index. */
export interface ContextPath {
  /** The first, a context's name, is lower case; GitHub ignores the case of all of them. */
  readonly segments: readonly string[];
  readonly from: number;
  readonly to: number;
}

export interface FunctionCall {
  /** Lower case: `tojson`. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What an expression names. */
export interface ExpressionNames {
  readonly paths: readonly ContextPath[];
  readonly calls: readonly FunctionCall[];
}

/** Contexts and functions named in all expressions of a text; offsets count in that text. */
export function namesInText(text: string): ExpressionNames {
  const names = noNames();
  for (const { body, bodyFrom } of findExpressions(text)) collectNames(body, bodyFrom, names);
  return names;
}

/** The same for `if:`, whose text is an expression even without braces. */
export function namesInCondition(text: string): ExpressionNames {
  if (hasExpression(text)) return namesInText(text);
  const names = noNames();
  collectNames(text, 0, names);
  return names;
}

interface OpenPath {
  readonly segments: string[];
  readonly from: number;
  to: number;
}

interface Names {
  readonly paths: OpenPath[];
  readonly calls: FunctionCall[];
}

function noNames(): Names {
  return { paths: [], calls: [] };
}

const LITERALS = new Set(["true", "false", "null", "nan", "infinity"]);

/** Follows `.name`, `.*` and `[…]` behind each context; what is inside brackets is collected on its own. */
function collectNames(body: string, offset: number, names: Names): void {
  const tokens = tokenize(body);
  const outer: (OpenPath | undefined)[] = [];
  const opened: number[] = [];
  let path: OpenPath | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const previous = tokens[i - 1]?.kind;
    switch (token.kind) {
      case "name":
        if (previous === ".") extend(path, token.text, offset + token.to);
        else path = startPath(token, tokens[i + 1], offset, names);
        break;
      case "*":
        if (previous === ".") extend(path, "*", offset + token.to);
        break;
      case ".":
        break;
      case "[":
        outer.push(path);
        opened.push(i);
        path = undefined;
        break;
      case "]":
        path = outer.pop();
        extend(path, indexSegment(tokens, opened.pop() ?? i, i), offset + token.to);
        break;
      default:
        path = undefined;
    }
  }
}

function startPath(
  token: Token,
  next: Token | undefined,
  offset: number,
  names: Names,
): OpenPath | undefined {
  const name = token.text.toLowerCase();
  const from = offset + token.from;
  const to = offset + token.to;
  if (next?.kind === "(") {
    names.calls.push({ name, from, to });
    return undefined;
  }
  if (LITERALS.has(name)) return undefined;
  const path = { segments: [name], from, to };
  names.paths.push(path);
  return path;
}

function extend(path: OpenPath | undefined, segment: string, to: number): void {
  if (!path) return;
  path.segments.push(segment);
  path.to = to;
}

/** `['name']` and `[0]` say which; anything else is computed. */
function indexSegment(tokens: readonly Token[], open: number, close: number): string {
  const only = tokens[open + 1];
  if (close !== open + 2 || !only) return "*";
  return only.kind === "string" || only.kind === "number" ? only.text : "*";
}
