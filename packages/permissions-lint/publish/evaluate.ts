import { type ExpressionTree, parseCondition } from "#workflow";

/** What an expression comes to under assumptions: a value, or `undefined` where they do not say. */
export type Value = { readonly value: string | number | boolean | null } | undefined;

/** What is assumed of contexts and status functions. */
export interface Assumptions {
  /** `github.ref` as `["github", "ref"]`; the first segment is lower case. */
  path(segments: readonly string[]): Value;
  /** `success`, `always`, `failure`, `cancelled`. */
  status(name: string): boolean | undefined;
}

/** What `if:` comes to. Without a status function, `success()` is a part of it (GitHub docs, job status check). */
export function evaluateCondition(text: string, assumptions: Assumptions): boolean | undefined {
  return readCondition(text)(assumptions);
}

/** The same for several assumptions; the text is read once. */
export function readCondition(text: string): (assumptions: Assumptions) => boolean | undefined {
  const tree = parseCondition(text);
  if (!tree) return () => undefined;
  const hasStatus = namesStatus(text);
  return (assumptions) => {
    const value = truthOf(evaluate(tree, assumptions));
    if (hasStatus) return value;
    const success = assumptions.status("success");
    if (value === false || success === false) return false;
    return success === undefined ? undefined : value;
  };
}

/** Whether a condition names one of the functions that take the silent `success()` away. */
export function namesStatus(text: string): boolean {
  return /\b(?:always|cancelled|failure|success)\s*\(/i.test(text);
}

export function evaluate(tree: ExpressionTree, assumptions: Assumptions): Value {
  switch (tree.kind) {
    case "literal":
      return { value: tree.value };
    case "path":
      return assumptions.path(tree.segments);
    case "not": {
      const truth = truthOf(evaluate(tree.of, assumptions));
      return truth === undefined ? undefined : { value: !truth };
    }
    case "and":
    case "or":
      return evaluateChain(tree, assumptions);
    case "comparison":
      return compare(tree, assumptions);
    case "call":
      return evaluateCall(tree, assumptions);
  }
}

type Chain = Extract<ExpressionTree, { kind: "and" | "or" }>;

/** Chains lean to the left and may be thousands long, so that way there is no recursion. */
function evaluateChain(chain: Chain, assumptions: Assumptions): Value {
  const operands: ExpressionTree[] = [];
  let left: ExpressionTree = chain;
  while (left.kind === chain.kind) {
    operands.push(left.right);
    left = left.left;
  }
  const decides = chain.kind === "or";
  let last: Value = evaluate(left, assumptions);
  let open = false;
  for (let i = operands.length; i >= 0; i--) {
    const operand = operands[i];
    if (operand) last = evaluate(operand, assumptions);
    const truth = truthOf(last);
    // Behind an undecided operand only the truth of the whole can still be known.
    if (truth === decides) return open ? { value: decides } : last;
    if (truth === undefined) open = true;
  }
  return open ? undefined : last;
}

type Comparison = Extract<ExpressionTree, { kind: "comparison" }>;

function compare({ operator, left, right }: Comparison, assumptions: Assumptions): Value {
  // `a == b == c …`: nobody means it, and it may be thousands long.
  if (left.kind === "comparison") return undefined;
  if (isOwnName(left) || isOwnName(right)) return { value: operator === "==" };
  const a = evaluate(left, assumptions);
  const b = evaluate(right, assumptions);
  if (!a || !b || (operator !== "==" && operator !== "!=")) return undefined;
  return { value: isEqual(a.value, b.value) === (operator === "==") };
}

const OWN_NAMES: ReadonlySet<string> = new Set([
  "github.repository",
  "github.repository_owner",
  "github.event.repository.full_name",
  "github.event.repository.name",
  "github.event.repository.owner.login",
]);

// `github.repository == 'owner/name'` keeps forks out, so it holds where a workflow can do harm.
function isOwnName(tree: ExpressionTree): boolean {
  return tree.kind === "path" && OWN_NAMES.has(tree.segments.join(".").toLowerCase());
}

/** GitHub compares texts without case, and of different kinds as numbers (docs, expressions, operators). */
function isEqual(a: string | number | boolean | null, b: typeof a): boolean {
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase();
  if (a === null && b === null) return true;
  return numberOf(a) === numberOf(b);
}

function numberOf(value: string | number | boolean | null): number {
  return typeof value === "string" && value.trim() === "" ? 0 : Number(value);
}

type Call = Extract<ExpressionTree, { kind: "call" }>;

function evaluateCall({ name, args, segments }: Call, assumptions: Assumptions): Value {
  if (segments.length > 0) return undefined;
  const status = args.length === 0 ? assumptions.status(name) : undefined;
  if (status !== undefined) return { value: status };
  const [text, part] = args.map((arg) => evaluate(arg, assumptions)?.value);
  if (typeof text !== "string" || typeof part !== "string") return undefined;
  const [whole, sought] = [text.toLowerCase(), part.toLowerCase()];
  switch (name) {
    case "startswith":
      return { value: whole.startsWith(sought) };
    case "endswith":
      return { value: whole.endsWith(sought) };
    case "contains":
      return { value: whole.includes(sought) };
    default:
      return undefined;
  }
}

function truthOf(value: Value): boolean | undefined {
  if (!value) return undefined;
  return Boolean(value.value) && !Number.isNaN(value.value);
}
