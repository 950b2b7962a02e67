import { hasSecrets, type Scope } from "#workflow";
import type { LintContext } from "../context.ts";
import { writesOf } from "../model/held.ts";
import type { Reach } from "./reach.ts";

/** What code in a job can get hold of. Any step can: the token of a job lies in its runner's memory. */
export interface Power {
  readonly strong: boolean;
  /** "`contents: write` and the secret `NPM_TOKEN`". */
  readonly words: string;
}

const NO_POWER: Power = { strong: false, words: "no right to write and no secret" };

export function powerOf(scope: Scope, reach: Reach | undefined, context: LintContext): Power {
  const { workflow, job } = scope.workflow && scope.job ? scope : (reach?.holder ?? {});
  if (!workflow || !job) return { strong: true, words: "whatever its caller holds" };
  const { held, trust } = context.modelOf(workflow, job);
  const writes = writesOf(held);
  const parts: string[] = [];
  if (held.from === "default" && writes.length > 0) parts.push("the default token's write rights");
  else if (writes.length > 0) parts.push(listed(writes.map((scope) => `\`${scope}: write\``)));
  if (hasSecrets(trust.secrets)) parts.push(secretsIn(trust.secrets));
  if (trust.runner === "self-hosted") parts.push("a self-hosted runner");
  if (parts.length === 0) return NO_POWER;
  return { strong: true, words: parts.join(" and ") };
}

function secretsIn({ names, all }: { names: ReadonlySet<string>; all: boolean }): string {
  if (all) return "every secret of the repository";
  const shown = [...names].map((name) => `\`${name}\``);
  return `${names.size === 1 ? "the secret" : "the secrets"} ${listed(shown)}`;
}

const SHOWN = 3;

function listed(words: readonly string[]): string {
  const more = words.length - SHOWN;
  return more > 0 ? `${words.slice(0, SHOWN).join(", ")} and ${more} more` : words.join(", ");
}
