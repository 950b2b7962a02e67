import type { ShellWord } from "#workflow";
import type { TokenWay } from "./fact.ts";

// gh manual, environment: GH_TOKEN comes before GITHUB_TOKEN.
const OF_GH: readonly string[] = ["GH_TOKEN", "GITHUB_TOKEN"];

/** `GH_TOKEN=$PAT gh …`: what stands in front of the command comes before what its step holds. */
export function givenToken(token: TokenWay, environment: ReadonlyMap<string, ShellWord>): TokenWay {
  if (environment.size === 0) return token;
  for (const name of variablesOf(token)) {
    const given = environment.get(name);
    if (given) return { kind: "text", text: given.value };
  }
  return token;
}

function variablesOf(token: TokenWay): readonly string[] {
  if (token.kind === "gh") return OF_GH;
  return token.kind === "env" ? token.names : [];
}
