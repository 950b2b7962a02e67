import type { Fact, ImpossibleFact } from "./fact.ts";

export interface GraphqlFacts {
  readonly facts: readonly Fact[];
  readonly impossible: readonly ImpossibleFact[];
  /** Every operation of the text is one the table knows. */
  readonly understood: boolean;
}

export function graphqlFacts(_text: string): GraphqlFacts {
  return { facts: [], impossible: [], understood: false };
}
