import type { CommandKnowledge } from "./command-knowledge.ts";
import { graphqlKnowledge, NOTHING, restKnowledge } from "./command-knowledge.ts";
import { elsewhere } from "./endpoints.ts";
import { isComputed } from "./evaluate.ts";
import { apiCallOf } from "./gh-api.ts";
import { givenToken } from "./given-token.ts";
import type { Invocation } from "./invocation.ts";

/** `gh api …`; `ghRepo` is what `{owner}/{repo}` stands for, if it is not this repository. */
export function apiKnowledge(
  { args, environment }: Invocation,
  ghRepo: string | undefined,
): CommandKnowledge {
  const token = givenToken({ kind: "gh" }, environment);
  const { verb, endpoint, fields, input } = apiCallOf(args);
  if (endpoint === undefined) return NOTHING;
  if (endpoint !== "graphql" && endpoint !== "/graphql") {
    const asked = restKnowledge(verb, endpoint, token);
    return /[{:]repo\b/.test(endpoint) ? inRepository(asked, ghRepo) : asked;
  }
  const query = fields.get("query");
  // `query=@file`, `--input`: the text stands elsewhere.
  if (query === undefined || input || query.startsWith("@"))
    return { ...NOTHING, opaque: "graphql" };
  return graphqlKnowledge(query, token);
}

const OWN_REPOSITORY = /github\.repository|GITHUB_REPOSITORY\b/;

/** `--repo`, `GH_REPO` or an address may point at another repository than this one. */
export function inItsRepository(
  knowledge: CommandKnowledge,
  invocation: Invocation,
  ghRepo: string | undefined,
): CommandKnowledge {
  if (knowledge.facts.length === 0) return knowledge;
  return inRepository(knowledge, targetOf(invocation) ?? ghRepo);
}

function inRepository(knowledge: CommandKnowledge, target: string | undefined): CommandKnowledge {
  if (target === undefined || OWN_REPOSITORY.test(target)) return knowledge;
  return { ...knowledge, facts: knowledge.facts.map(elsewhere) };
}

function targetOf({ args }: Invocation): string | undefined {
  for (const [i, { value }] of args.entries()) {
    if (value === "-R" || value === "--repo") return args[i + 1]?.value;
    if (value.startsWith("--repo=")) return value.slice("--repo=".length);
    if (value.startsWith("-R") && value.length > 2) return value.slice(2);
    if (value.startsWith("https://") && !isComputed(value)) return value;
  }
  return undefined;
}
