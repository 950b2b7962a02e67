import { type KnownAction, knownAction } from "./action-table.ts";
import { evaluate, lowered, type Subject } from "./evaluate.ts";
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
  /**
   * `yes`: the table says what for. `no`: it takes none, or asks for no right with it. `unknown`: it takes
   * one, and nobody has looked what for.
   */
  readonly usesToken: "yes" | "no" | "unknown";
  readonly runs: "node" | "docker" | "composite" | "unknown";
}

/** `name`: `owner/repo[/path]` in lower case, without ref; `undefined` for an action nobody has looked at. */
export function actionFacts(name: string, setting: Setting): ActionKnowledge | undefined {
  const action = knownAction(name);
  if (!action) return undefined;
  const constant = constants.get(action);
  if (constant) return constant;
  const knowledge = knowledgeOf(action, setting);
  if (action.rows.every(({ condition }) => condition.length === 0))
    constants.set(action, knowledge);
  return knowledge;
}

// Most steps use actions of which no row asks for the setting.
const constants = new Map<KnownAction, ActionKnowledge>();

function knowledgeOf(action: KnownAction, setting: Setting): ActionKnowledge {
  const facts: WithToken<Fact>[] = [];
  const impossible: WithToken<ImpossibleFact>[] = [];
  const subject = subjectOf(action, setting);
  for (const { asks, condition, token } of action.rows) {
    if (asks.kind === "none") continue;
    const truth = evaluate(condition, subject);
    if (truth === "no") continue;
    if (asks.kind === "fact") {
      const { fact } = asks;
      facts.push({ ...fact, confidence: lowered(fact.confidence, truth), token });
    } else {
      const { confidence } = asks.impossible;
      impossible.push({ ...asks.impossible, confidence: lowered(confidence, truth), token });
    }
  }
  const { tokenInputs, tokenEnv, runs } = action;
  return { facts, impossible, tokenInputs, tokenEnv, usesToken: usesToken(action), runs };
}

function usesToken({ rows, tokenInputs, tokenEnv, runs }: KnownAction): "yes" | "no" | "unknown" {
  if (rows.some(({ asks }) => asks.kind !== "none")) return "yes";
  if (rows.length > 0) return "no";
  // A composite action's steps may name `github.token` themselves.
  return tokenInputs.length + tokenEnv.length > 0 || runs === "composite" ? "unknown" : "no";
}

function subjectOf({ defaults }: KnownAction, setting: Setting): Subject {
  return {
    value(of, name) {
      if (of === "env") return setting.env(name);
      return of === "with" ? (setting.input(name) ?? defaults.get(name)) : undefined;
    },
    events: setting.events,
    visibility: setting.visibility,
    version: setting.version,
    words: [],
  };
}
