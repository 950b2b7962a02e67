import { type Token, tokenize } from "./tokens.ts";

/** An expression as GitHub evaluates it. Offsets count in the text that `parseExpression` was given. */
export type ExpressionTree =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | {
      readonly kind: "path";
      /** The context's name is lower case; `*` stands for a filter or a computed index. */
      readonly segments: readonly string[];
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: "call";
      /** Lower case; "" for a group of which something is taken: `(a || b).c`. */
      readonly name: string;
      readonly args: readonly ExpressionTree[];
      /** What is taken of the result: `fromJSON(x).name` has `["name"]`. */
      readonly segments: readonly string[];
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "not"; readonly of: ExpressionTree }
  | {
      readonly kind: "and" | "or";
      readonly left: ExpressionTree;
      readonly right: ExpressionTree;
    }
  | {
      readonly kind: "comparison";
      readonly operator: string;
      readonly left: ExpressionTree;
      readonly right: ExpressionTree;
    };

// GitHub's own limits: Expressions2 `ExpressionConstants`, MaxDepth and MaxLength.
const MAX_DEPTH = 50;
const MAX_LENGTH = 21_000;

/** The tree of an expression's body; `undefined` where GitHub would refuse it. */
export function parseExpression(body: string): ExpressionTree | undefined {
  if (body.length > MAX_LENGTH) return undefined;
  const reader: Reader = { tokens: tokenize(body), at: 0, depth: 0 };
  const tree = readOr(reader);
  return reader.at === reader.tokens.length ? tree : undefined;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
}

type Read = (reader: Reader) => ExpressionTree | undefined;

const readOr: Read = (reader) => readChain(reader, "or", "|", readAnd);
const readAnd: Read = (reader) => readChain(reader, "and", "&", readEquality);

function readChain(
  reader: Reader,
  kind: "and" | "or",
  char: string,
  read: Read,
): ExpressionTree | undefined {
  let left = read(reader);
  while (left && isOperator(reader, char) && isOperator(reader, char, 1)) {
    reader.at += 2;
    const right = read(reader);
    left = right && { kind, left, right };
  }
  return left;
}

const readEquality: Read = (reader) => readComparisons(reader, readRelation, ["==", "!="]);
const readRelation: Read = (reader) => readComparisons(reader, readNot, ["<=", ">=", "<", ">"]);

function readComparisons(
  reader: Reader,
  read: Read,
  operators: readonly string[],
): ExpressionTree | undefined {
  let left = read(reader);
  while (left) {
    const operator = operators.find((candidate) => standsHere(reader, candidate));
    if (operator === undefined) return left;
    reader.at += operator.length;
    const right = read(reader);
    left = right && { kind: "comparison", operator, left, right };
  }
  return undefined;
}

function standsHere(reader: Reader, operator: string): boolean {
  if (!isOperator(reader, operator.charAt(0))) return false;
  return operator.length === 1 || isOperator(reader, operator.charAt(1), 1);
}

function isOperator({ tokens, at }: Reader, char: string, ahead = 0): boolean {
  const token = tokens[at + ahead];
  return token?.kind === "operator" && token.text === char;
}

function readNot(reader: Reader): ExpressionTree | undefined {
  if (!isOperator(reader, "!")) return readValue(reader);
  reader.at++;
  const of = nested(reader, readNot);
  return of && { kind: "not", of };
}

function nested(reader: Reader, read: Read): ExpressionTree | undefined {
  if (reader.depth >= MAX_DEPTH) return undefined;
  reader.depth++;
  const tree = read(reader);
  reader.depth--;
  return tree;
}

function readValue(reader: Reader): ExpressionTree | undefined {
  const token = reader.tokens[reader.at];
  switch (token?.kind) {
    case "string":
      reader.at++;
      return { kind: "literal", value: token.text };
    case "number":
      reader.at++;
      return { kind: "literal", value: Number(token.text) };
    case "(":
      return readGroup(reader);
    case "name":
      return readName(reader, token);
    default:
      return undefined;
  }
}

function readGroup(reader: Reader): ExpressionTree | undefined {
  const from = reader.tokens[reader.at++]?.from ?? 0;
  const tree = nested(reader, readOr);
  const segments: string[] = [];
  if (!tree || !take(reader, ")") || !readSegments(reader, segments)) return undefined;
  if (segments.length === 0) return tree;
  const to = endOf(reader);
  if (tree.kind === "path") return { ...tree, segments: [...tree.segments, ...segments], from, to };
  return { kind: "call", name: "", args: [tree], segments, from, to };
}

const LITERALS: ReadonlyMap<string, boolean | null | number> = new Map<
  string,
  boolean | null | number
>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["nan", Number.NaN],
  ["infinity", Number.POSITIVE_INFINITY],
]);

function readName(reader: Reader, token: Token): ExpressionTree | undefined {
  reader.at++;
  const name = token.text.toLowerCase();
  if (reader.tokens[reader.at]?.kind === "(") return readCall(reader, name, token.from);
  const literal = LITERALS.get(name);
  if (literal !== undefined) return { kind: "literal", value: literal };
  const segments = [name];
  if (!readSegments(reader, segments)) return undefined;
  return { kind: "path", segments, from: token.from, to: endOf(reader) };
}

function readCall(reader: Reader, name: string, from: number): ExpressionTree | undefined {
  reader.at++;
  const args: ExpressionTree[] = [];
  while (!take(reader, ")")) {
    if (args.length > 0) {
      if (!isOperator(reader, ",")) return undefined;
      reader.at++;
    }
    const arg = nested(reader, readOr);
    if (!arg) return undefined;
    args.push(arg);
  }
  const segments: string[] = [];
  if (!readSegments(reader, segments)) return undefined;
  return { kind: "call", name, args, segments, from, to: endOf(reader) };
}

function endOf({ tokens, at }: Reader): number {
  return tokens[at - 1]?.to ?? 0;
}

function take(reader: Reader, kind: Token["kind"]): boolean {
  if (reader.tokens[reader.at]?.kind !== kind) return false;
  reader.at++;
  return true;
}

/** `.name`, `.*` and `[…]` behind a value; false where they make no sense. */
function readSegments(reader: Reader, into: string[]): boolean {
  for (;;) {
    if (take(reader, ".")) {
      const token = reader.tokens[reader.at++];
      if (token?.kind !== "name" && token?.kind !== "*") return false;
      into.push(token.text);
    } else if (take(reader, "[")) {
      const segment = readIndex(reader);
      if (segment === undefined) return false;
      into.push(segment);
    } else return true;
  }
}

function readIndex(reader: Reader): string | undefined {
  if (take(reader, "*")) return take(reader, "]") ? "*" : undefined;
  const index = nested(reader, readOr);
  if (!index || !take(reader, "]")) return undefined;
  return index.kind === "literal" ? String(index.value) : "*";
}
