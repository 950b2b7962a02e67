import type { Program } from "#workflow";
import { type CommandKnowledge, NOTHING } from "./command-knowledge.ts";
import { type CommandRow, commandRows, isKnownProgram } from "./command-table.ts";
import { evaluate, lowered, type Subject } from "./evaluate.ts";
import type { Fact, ImpossibleFact, TokenWay, WithToken } from "./fact.ts";
import { apiKnowledge, inItsRepository } from "./gh.ts";
import { atItsRemote } from "./git-remote.ts";
import { givenToken } from "./given-token.ts";
import { httpKnowledge, oidcFact } from "./http.ts";
import { isClient } from "./http-request.ts";
import { isInert } from "./inert.ts";
import { type Invocation, invocationOf } from "./invocation.ts";
import { operandsOf, optionsOf } from "./options-of.ts";
import type { Setting } from "./setting.ts";

export type { CommandKnowledge } from "./command-knowledge.ts";
export { isInert } from "./inert.ts";

/**
 * What a command asks of the token it uses. Nothing of any kind: it is known to ask for nothing. `opaque`:
 * whoever holds a token in reach of it cannot say what it is used for.
 */
export function commandFacts(program: Program, setting: Setting): CommandKnowledge {
  const invocation = invocationOf(program);
  const known = knowledgeOf(program, invocation, setting);
  const oidc = oidcFact(invocation, isClient(invocation.name));
  return oidc ? { ...known, facts: [...known.facts, oidc] } : known;
}

function knowledgeOf(program: Program, invocation: Invocation, setting: Setting): CommandKnowledge {
  const { name, args } = invocation;
  if (isClient(name)) return httpKnowledge(invocation);
  if (!isKnownProgram(name)) return unknown(program);
  if (asksForHelp(args.at(-1)?.value)) return NOTHING;
  const operands = operandsOf(name, args);
  const ghRepo = name === "gh" ? ghRepository(invocation, setting) : undefined;
  if (name === "gh" && operands[0] === "api") return apiKnowledge(invocation, ghRepo);
  const fitting = commandRows(name, operands);
  if (fitting.length === 0) return unknown(program);
  const asked = fromRows(fitting, invocation, setting);
  const knowledge: CommandKnowledge = RUNS_OWN_CODE.has(name)
    ? { ...asked, opaque: "script" }
    : asked;
  if (name === "git") return atItsRemote(knowledge, invocation);
  if (name !== "gh") return knowledge;
  return inItsRepository(knowledge, invocation, ghRepo);
}

function unknown(program: Program): CommandKnowledge {
  return isInert(program) ? NOTHING : { ...NOTHING, opaque: "script" };
}

function ghRepository({ environment }: Invocation, setting: Setting): string | undefined {
  return environment.get("GH_REPO")?.value ?? setting.env("GH_REPO");
}

// Build files, Dangerfiles and prompts may do whatever their token may.
const RUNS_OWN_CODE: ReadonlySet<string> = new Set(
  "claude codex copilot danger danger-js danger-kotlin danger-swift gemini gradle mvn sbt".split(
    " ",
  ),
);

function asksForHelp(last: string | undefined): boolean {
  return last === "--help" || last === "--version";
}

function fromRows(
  rows: readonly CommandRow[],
  invocation: Invocation,
  setting: Setting,
): CommandKnowledge {
  const option = optionsOf(invocation.args);
  const subject = subjectOf(invocation, option, setting);
  const facts: WithToken<Fact>[] = [];
  const impossible: WithToken<ImpossibleFact>[] = [];
  let free = false;
  for (const { asks, condition, flags, token } of rows) {
    const truth = evaluate(condition, subject);
    if (truth === "no") continue;
    if (asks.kind === "none") {
      free ||= truth === "yes";
      continue;
    }
    const way = wayOf({ flags, token }, option, invocation);
    if (asks.kind === "fact") {
      const { fact } = asks;
      facts.push({ ...fact, confidence: lowered(fact.confidence, truth), token: way });
    } else {
      const { confidence } = asks.impossible;
      impossible.push({ ...asks.impossible, confidence: lowered(confidence, truth), token: way });
    }
  }
  return { facts, impossible, ...(free && { free }) };
}

/** A token that the command itself is given comes before what its environment holds. */
function wayOf(
  { flags, token }: Pick<CommandRow, "flags" | "token">,
  option: (name: string) => string | undefined,
  { environment }: Invocation,
): TokenWay {
  for (const flag of flags) {
    const text = option(flag);
    if (text !== undefined && text !== "true") return { kind: "text", text };
  }
  return givenToken(token, environment);
}

function subjectOf(
  { args, environment }: Invocation,
  option: (name: string) => string | undefined,
  setting: Setting,
): Subject {
  return {
    value(of, name) {
      if (of === "flag") return option(name);
      return of === "env" ? (environment.get(name)?.value ?? setting.env(name)) : undefined;
    },
    events: setting.events,
    visibility: setting.visibility,
    words: args.map(({ value }) => value),
  };
}
