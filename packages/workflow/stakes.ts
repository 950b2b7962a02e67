import { once } from "#core";
import { effectiveGrants } from "./grants.ts";
import type { Job, Workflow } from "./model.ts";
import { SCOPES, scopeFacts } from "./scopes.ts";
import { type SecretsInReach, secretsOfJob } from "./secrets.ts";

// What is worth most to a thief first; the others are told by their number.
const BY_WORTH = once(() =>
  [...SCOPES].sort((a, b) => scopeFacts(b).weight - scopeFacts(a).weight),
);

const SHOWN = 3;

/** What code that runs in the job could use, in words: `` `packages: write` and the secret NPM_TOKEN ``. */
export function stakesOf(workflow: Workflow, job: Job): string | undefined {
  const grants = effectiveGrants(workflow, job);
  const secrets = secretNames(secretsOfJob(workflow, job));
  const held =
    grants.permissions?.kind === "write-all"
      ? ["`write-all`"]
      : BY_WORTH()
          .filter((scope) => grants.level(scope) === "write")
          .map((scope) => `\`${scope}: write\``);
  const parts = [...listed(held, "more rights"), ...listed(secrets, "more secrets")];
  if (parts.length > 0) return parts.join(", ");
  return grants.from === "unknown" ? "whatever the repository's settings grant" : undefined;
}

function secretNames({ names, all }: SecretsInReach): readonly string[] {
  if (all) return ["every secret of the repository"];
  return [...names].sort().map((name) => `the secret \`${name}\``);
}

function listed(parts: readonly string[], more: string): readonly string[] {
  const left = parts.length - SHOWN;
  return left > 0 ? [...parts.slice(0, SHOWN), `${left} ${more}`] : parts;
}
