import { isScope, type ScopeName } from "#workflow";
import type { Confidence } from "../needs.ts";
import { type Condition, parseCondition } from "./condition.ts";
import type { Fact, ImpossibleFact } from "./fact.ts";

/** One row of a table, without what its table says in other ways (whose row it is, the token's way). */
export interface Row {
  readonly condition: Condition;
  /** `none`: looked at, and it asks for nothing. */
  readonly asks:
    | { readonly kind: "fact"; readonly fact: Fact }
    | { readonly kind: "impossible"; readonly impossible: ImpossibleFact }
    | { readonly kind: "none" };
}

export interface RowText {
  readonly condition: string;
  /** `contents`, `issues|pull-requests`, `impossible:Projects v2`, `none`. */
  readonly scope: string;
  readonly access: string;
  readonly confidence: string;
  readonly why: string;
  readonly basis: string;
}

/**
 * Reads that any token may make while the repository is public (GitHub docs, REST: "can be used without …
 * permissions if only public resources are requested"). Code scanning, Dependabot alerts, Pages and models
 * always ask for their right.
 */
const PUBLIC_READS: ReadonlySet<ScopeName> = new Set<ScopeName>([
  "actions",
  "attestations",
  "checks",
  "contents",
  "deployments",
  "discussions",
  "issues",
  "packages",
  "pull-requests",
  "repository-projects",
  "statuses",
]);

export function publicAnyway(scope: ScopeName, access: "read" | "write"): boolean {
  return access === "read" && PUBLIC_READS.has(scope);
}

/** `undefined` for a row that is not well formed. */
export function parseRow(text: RowText): Row | undefined {
  const condition = parseCondition(text.condition);
  const confidence = parseConfidence(text.confidence);
  if (!condition || !confidence) return undefined;
  const { scope, access, why, basis } = text;
  if (scope === "none") return { condition, asks: { kind: "none" } };
  if (scope.startsWith("impossible:")) {
    const impossible = { what: scope.slice("impossible:".length), confidence, why, basis };
    return { condition, asks: { kind: "impossible", impossible } };
  }
  const [first, ...alternatives] = scope.split("|");
  if (!first || !isScope(first) || !alternatives.every(isScope)) return undefined;
  if (access !== "read" && access !== "write") return undefined;
  const isPublic = publicAnyway(first, access);
  const fact: Fact = {
    scope: first,
    access,
    confidence,
    alternatives,
    publicAnyway: isPublic,
    why,
    basis,
  };
  return { condition, asks: { kind: "fact", fact } };
}

/** A row that always holds, of a table that knows no conditions. */
export function unconditional(text: Omit<RowText, "condition">): Row["asks"] {
  return parseRow({ ...text, condition: "" })?.asks ?? { kind: "none" };
}

function parseConfidence(text: string): Confidence | undefined {
  return text === "certain" || text === "likely" || text === "possible" ? text : undefined;
}
