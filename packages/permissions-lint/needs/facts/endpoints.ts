import { findEndpoint, findMethod } from "./endpoint-table.ts";
import type { Fact, ImpossibleFact } from "./fact.ts";
import type { Row } from "./row.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** What a REST call asks: a right, more than the token may, or nothing but a token (`free`). */
export type EndpointFact =
  | { readonly kind: "fact"; readonly fact: Fact }
  | { readonly kind: "impossible"; readonly impossible: ImpossibleFact }
  | { readonly kind: "free" };

/** `path` as written, with or without leading slash, host or query; `undefined`: no such endpoint is known. */
export function endpointFact(verb: string, path: string): EndpointFact | undefined {
  const method = verb.toUpperCase() === "HEAD" ? "GET" : verb.toUpperCase();
  const segments = segmentsOf(path);
  const asks = findEndpoint(method, segments) ?? findEndpoint(method, withOneRepository(segments));
  return asks && toFact(asks, isNamed(segments));
}

/** `method` as in `github.rest.<method>`: `issues.createComment`. */
export function octokitFact(method: string): EndpointFact | undefined {
  const asks = findMethod(method);
  return asks && toFact(asks, false);
}

// `repos/$REPO/issues`: one variable may hold owner and name.
function withOneRepository(segments: readonly Segment[]): readonly Segment[] {
  const [first, second, ...rest] = segments;
  if (first?.text !== "repos" || !second?.dynamic) return [];
  return [first, second, { text: "{repo}", dynamic: true }, ...rest];
}

/** A repository that is written out may be any other one. */
function isNamed([first, owner, name]: readonly Segment[]): boolean {
  return first?.text === "repos" && owner?.dynamic === false && name?.dynamic === false;
}

function toFact(asks: Row["asks"], named: boolean): EndpointFact {
  switch (asks.kind) {
    case "none":
      return { kind: "free" };
    case "impossible":
      return asks;
    case "fact":
      return { kind: "fact", fact: named ? elsewhere(asks.fact) : asks.fact };
  }
}

/**
 * The same work where the repository may be another one: whoever reads there needs no right here, and
 * GITHUB_TOKEN cannot write there at all, so a write is for this one or another token's.
 */
export function elsewhere<T extends Fact>(fact: T): T {
  if (fact.access === "read") return { ...fact, confidence: "possible" };
  return fact.confidence === "certain" ? { ...fact, confidence: "likely" } : fact;
}
