import { type EndpointFact, endpointFact } from "./endpoints.ts";
import type { Fact, ImpossibleFact, TokenWay, WithToken } from "./fact.ts";
import { graphqlFacts } from "./graphql.ts";

/** What a command asks of the token it uses. */
export interface CommandKnowledge {
  readonly facts: readonly WithToken<Fact>[];
  readonly impossible: readonly WithToken<ImpossibleFact>[];
  /** Looked into, and found to ask for no right. */
  readonly free?: boolean;
  /**
   * What of the command is out of sight: a request to a computed address, GraphQL that is not read, a
   * program or script that nobody has looked into.
   */
  readonly opaque?: "request" | "graphql" | "script";
}

export const NOTHING: CommandKnowledge = { facts: [], impossible: [] };

/** A REST request; one that cannot be told is out of sight, unless it only reads. */
export function restKnowledge(
  verb: string | undefined,
  path: string,
  token: TokenWay,
): CommandKnowledge {
  const found = verb === undefined ? undefined : endpointFact(verb, path);
  if (found) return endpointKnowledge(found, token);
  return verb === "GET" || verb === "HEAD" ? NOTHING : { ...NOTHING, opaque: "request" };
}

function endpointKnowledge(found: EndpointFact, token: TokenWay): CommandKnowledge {
  switch (found.kind) {
    case "free":
      return NOTHING;
    case "fact":
      return { facts: [{ ...found.fact, token }], impossible: [] };
    case "impossible":
      return { facts: [], impossible: [{ ...found.impossible, token }] };
  }
}

/** A GraphQL request by its text. */
export function graphqlKnowledge(text: string, token: TokenWay): CommandKnowledge {
  const { facts, impossible, understood } = graphqlFacts(text);
  return {
    facts: facts.map((fact) => ({ ...fact, token })),
    impossible: impossible.map((fact) => ({ ...fact, token })),
    ...(!understood && { opaque: "graphql" }),
  };
}
