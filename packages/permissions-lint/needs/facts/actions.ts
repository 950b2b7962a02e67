import type { Fact, ImpossibleFact, WithToken } from "./fact.ts";
import type { Setting } from "./setting.ts";

/** What the table says of an action, for one setting. */
export interface ActionKnowledge {
  readonly facts: readonly WithToken<Fact>[];
  readonly impossible: readonly WithToken<ImpossibleFact>[];
  /** Inputs that take a token; `default`: absent, it is `github.token`. */
  readonly tokenInputs: readonly { readonly name: string; readonly default: boolean }[];
  /** Environment variables that it reads a token from. */
  readonly tokenEnv: readonly string[];
  readonly usesToken: "yes" | "no" | "unknown";
  readonly runs: "node" | "docker" | "composite" | "unknown";
}

/** `name`: `owner/repo[/path]` in lower case, without ref; `undefined` for an action nobody has looked at. */
export function actionFacts(_name: string, _setting: Setting): ActionKnowledge | undefined {
  return undefined;
}
