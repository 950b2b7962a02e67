import type { Program } from "#workflow";
import type { Fact, ImpossibleFact, WithToken } from "./fact.ts";
import type { Setting } from "./setting.ts";

export interface CommandKnowledge {
  readonly facts: readonly WithToken<Fact>[];
  readonly impossible: readonly WithToken<ImpossibleFact>[];
  /** What of the command is out of sight: a request to a computed address, GraphQL that is not read, a script. */
  readonly opaque?: "request" | "graphql" | "script";
}

/** What a command asks of the token it uses; nothing of either kind: it asks nothing that is known. */
export function commandFacts(_program: Program, _setting: Setting): CommandKnowledge {
  return { facts: [], impossible: [] };
}

/** Whether the program can have no use for a token: `echo`, `mkdir`, `jq`. */
export function isInert(_program: Program): boolean {
  return false;
}
