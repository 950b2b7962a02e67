import type { Fact, ImpossibleFact } from "./fact.ts";

/** What a REST call asks: a right, more than the token may, or nothing but a token (`free`). */
export type EndpointFact =
  | { readonly kind: "fact"; readonly fact: Fact }
  | { readonly kind: "impossible"; readonly impossible: ImpossibleFact }
  | { readonly kind: "free" };

/** `path` as written, with or without leading slash, host or query; `undefined`: no such endpoint is known. */
export function endpointFact(_verb: string, _path: string): EndpointFact | undefined {
  return undefined;
}

/** `method` as in `github.rest.<method>`: `issues.createComment`. */
export function octokitFact(_method: string): EndpointFact | undefined {
  return undefined;
}
