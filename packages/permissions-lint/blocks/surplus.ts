import type { Place } from "#core";
import type { ScopeName } from "#workflow";
import type { Credential, StepCredentials } from "../credentials/credentials.ts";
import type { JobModel, ScopeVerdict } from "../model/job-model.ts";
import type { BlockWrite } from "./block-writes.ts";

/** Scopes that people take for one another: held first, needed second. */
const CONFUSED: readonly (readonly [held: ScopeName, needed: ScopeName])[] = [
  ["security-events", "vulnerability-alerts"],
  ["issues", "pull-requests"],
  ["pull-requests", "issues"],
  ["pages", "contents"],
  ["checks", "statuses"],
  ["statuses", "checks"],
  ["discussions", "issues"],
  ["issues", "discussions"],
];

export interface WrongScope {
  readonly held: ScopeVerdict;
  readonly needed: ScopeVerdict & { readonly need: NonNullable<ScopeVerdict["need"]> };
}

/** Where one scope is held for nothing, and the one it is mistaken for is surely missing. */
export function wrongScopes({ scopes, trust }: JobModel): readonly WrongScope[] {
  if (!trust.reachable || !scopes.some(({ verdict }) => verdict === "missing")) return [];
  return CONFUSED.flatMap(([one, other]) => {
    const held = scopes.find(({ scope, verdict }) => scope === one && verdict === "unused");
    const needed = scopes.find(({ scope, verdict }) => scope === other && verdict === "missing");
    const { need } = needed ?? {};
    return held && needed && need ? [{ held, needed: { ...needed, need } }] : [];
  });
}

/** Which rule speaks of a write that nothing uses; one says it better than two. */
export function surplusKind({ scope, holders }: BlockWrite): "wrong" | "app" | "callee" | "plain" {
  const models = holders.map(({ model }) => model);
  if (scope === "repository-projects") return "wrong";
  const isWrong = (model: JobModel) => wrongScopes(model).some(({ held }) => held.scope === scope);
  if (models.length > 0 && models.every(isWrong)) return "wrong";
  if (models.some(({ call }) => call?.takesAll)) return "callee";
  return scope !== "id-token" && models.some((model) => appTokenOf(model)) ? "app" : "plain";
}

/** The first App token that a step of the job is handed. */
export function appTokenOf({ credentials }: JobModel): { readonly place?: Place } | undefined {
  for (const step of credentials) {
    const app = credentialsOf(step).find(({ kind }) => kind === "app");
    if (app) return app;
  }
  return undefined;
}

function credentialsOf({ inputs, env, git, gh }: StepCredentials): readonly Credential[] {
  return [...inputs.values(), ...env.values(), git, gh];
}
