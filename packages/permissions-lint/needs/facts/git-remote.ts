import type { CommandKnowledge } from "./command-knowledge.ts";
import { NOTHING } from "./command-knowledge.ts";
import { elsewhere } from "./endpoints.ts";
import type { Fact, TokenWay, WithToken } from "./fact.ts";
import type { Invocation } from "./invocation.ts";
import { operandsOf } from "./options-of.ts";

const OWN_REPOSITORY = /github\.repository|GITHUB_REPOSITORY\b/;

/** A push or fetch by where it goes: `origin`, an address with a credential in it, some other remote. */
export function atItsRemote(knowledge: CommandKnowledge, invocation: Invocation): CommandKnowledge {
  if (knowledge.facts.length === 0) return knowledge;
  const [verb, first, second] = operandsOf("git", invocation.args);
  const remote = verb === "lfs" || verb === "subtree" || verb === "remote" ? second : first;
  const inFolder = invocation.args.some(
    ({ value }) => value === "-C" || value.startsWith("--git-dir"),
  );
  const facts = inFolder ? knowledge.facts.map(elsewhere) : knowledge.facts;
  if (remote === undefined || remote === "origin") return { ...knowledge, facts };
  if (remote.includes("://")) return { ...knowledge, facts: atAddress(facts, remote) };
  // `git@github.com:…` goes by a key, `../mirror` by the disk.
  if (/^[\w.-]{1,99}@|^\.{0,2}\//.test(remote)) return NOTHING;
  return { ...knowledge, facts: facts.map(asPossible) };
}

function atAddress(facts: readonly WithToken<Fact>[], address: string): readonly WithToken<Fact>[] {
  const isGitHub = /github\.com|server_url|GITHUB_SERVER_URL/i.test(address);
  if (!isGitHub && !address.includes("$")) return [];
  if (address.startsWith("ssh://") || address.startsWith("git://")) return [];
  const token: TokenWay = address.includes("@") ? { kind: "text", text: address } : { kind: "git" };
  const own = OWN_REPOSITORY.test(address);
  return facts.map((fact) => ({ ...(own ? fact : elsewhere(fact)), token }));
}

function asPossible<T extends Fact>(fact: T): T {
  return { ...fact, confidence: "possible" };
}
