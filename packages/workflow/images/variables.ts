/** Looks up a variable; `undefined` where it cannot be told offline. */
export type Lookup = (name: string) => string | undefined;

export interface Expanded {
  readonly value: string;
  /** No part of the value is unknown. */
  readonly isKnown: boolean;
}

interface Syntax {
  /** `$$` is a plain `$` (Compose); otherwise a backslash escapes (Dockerfile). */
  readonly doubled: boolean;
}

const MOST_NESTING = 5;
/** Longer values are no image names; the limits keep hostile files linear. */
const LONGEST_VALUE = 4096;
const LONGEST_VARIABLE = 1024;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
/** What an unknown part becomes, so that a caller may match the rest as a glob. */
const UNKNOWN = "*";

/** Expands `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}` and `${NAME:+other}`. */
export function expandVariables(text: string, lookup: Lookup, syntax: Syntax, depth = 0): Expanded {
  if (!text.includes("$")) return { value: text, isKnown: true };
  let value = "";
  let isKnown = true;
  for (let i = 0; i < text.length; ) {
    const variable = isEscaped(text, i, syntax) ? undefined : variableAt(text, i);
    if (!variable) {
      const length = isEscaped(text, i, syntax) ? 2 : 1;
      value += text.charAt(i + length - 1);
      i += length;
      continue;
    }
    const found =
      depth < MOST_NESTING ? resolveVariable(variable, lookup, syntax, depth) : undefined;
    value += found ?? UNKNOWN;
    isKnown &&= found !== undefined;
    i = variable.end;
    if (value.length > LONGEST_VALUE) return { value: UNKNOWN, isKnown: false };
  }
  return { value, isKnown };
}

function isEscaped(text: string, i: number, { doubled }: Syntax): boolean {
  return text.startsWith(doubled ? "$$" : "\\$", i);
}

interface Variable {
  readonly name: string;
  /** `:-`, `-`, `:+`, `+`, `:?`, `?` or another, unknown one; "" for a plain variable. */
  readonly operator: string;
  readonly word: string;
  readonly end: number;
}

function variableAt(text: string, at: number): Variable | undefined {
  if (text[at] !== "$") return undefined;
  const isBraced = text[at + 1] === "{";
  const name = nameAt(text, at + (isBraced ? 2 : 1));
  if (!isBraced)
    return name ? { name, operator: "", word: "", end: at + 1 + name.length } : undefined;
  const close = closingBrace(text, at + 1);
  if (close < 0) return undefined;
  const rest = text.slice(at + 2 + name.length, close);
  const operator = /^:?[-+?]/.exec(rest)?.[0] ?? rest.slice(0, 1);
  return { name, operator, word: rest.slice(operator.length), end: close + 1 };
}

function nameAt(text: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0] ?? "";
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  const last = Math.min(text.length, open + LONGEST_VARIABLE);
  for (let i = open; i < last; i++) {
    if (text[i] === "{") depth++;
    else if (text[i] === "}" && --depth === 0) return i;
  }
  return -1;
}

function resolveVariable(
  { name, operator, word }: Variable,
  lookup: Lookup,
  syntax: Syntax,
  depth: number,
): string | undefined {
  const known = lookup(name);
  switch (operator) {
    case "":
    case "?":
    case ":?":
      return known;
    case "-":
    case ":-": {
      if (known !== undefined && (known !== "" || operator === "-")) return known;
      const fallback = expandVariables(word, lookup, syntax, depth + 1);
      return fallback.isKnown ? fallback.value : undefined;
    }
    default:
      return undefined;
  }
}
