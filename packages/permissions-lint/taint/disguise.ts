import type { ExpressionTree } from "#workflow";
import { partsOf } from "./walk-tree.ts";

export interface Disguise {
  readonly kind: "constant" | "index" | "roundTrip";
  readonly from: number;
  readonly to: number;
}

/** The first part of an expression that says in a roundabout way what it reads. */
export function disguiseOf(tree: ExpressionTree, body: string): Disguise | undefined {
  for (const part of partsOf(tree)) {
    if (part.kind !== "call" && part.kind !== "path") continue;
    const kind = part.kind === "call" ? disguiseOfCall(part) : disguiseOfPath(part, body);
    if (kind) return { kind, from: part.from, to: part.to };
  }
  return undefined;
}

type Call = Extract<ExpressionTree, { kind: "call" }>;

function disguiseOfCall(call: Call): Disguise["kind"] | undefined {
  const { name, args } = call;
  const [first] = args;
  if (first?.kind === "call" && first.segments.length === 0) {
    if (name === "fromjson" && first.name === "tojson") return "roundTrip";
    if (name === "tojson" && first.name === "fromjson") return "roundTrip";
  }
  if (name !== "format" && name !== "join") return undefined;
  return args.length > 0 && args.every(isConstant) && !isBraces(first) ? "constant" : undefined;
}

function isConstant(tree: ExpressionTree): boolean {
  return partsOf(tree).every((part) => part.kind !== "path");
}

// `format('{{0}}')` is a way to write a brace.
function isBraces(tree: ExpressionTree | undefined): boolean {
  return tree?.kind === "literal" && /\{\{|\}\}/.test(String(tree.value));
}

const NAME = /^[a-z_][\w-]*$/i;

/** `github['sha']`, where `github.sha` says the same; names with a dot or a blank need the index. */
function disguiseOfPath(
  { segments, from, to }: Extract<ExpressionTree, { kind: "path" }>,
  body: string,
): Disguise["kind"] | undefined {
  if (segments[0] !== "github") return undefined;
  const written = body.slice(from, to);
  const index = /\[\s*'([^']{1,60})'\s*\]/.exec(written)?.[1];
  return index !== undefined && NAME.test(index) ? "index" : undefined;
}
