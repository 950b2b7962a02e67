import type { Step, TextMap } from "#workflow";
import { addEntry } from "./bounds.ts";
import { credentialOf, NO_CREDENTIAL } from "./classify.ts";
import type { Credential } from "./credentials.ts";
import { type JobState, NO_CREDENTIALS } from "./job-state.ts";
import type { ValueScope } from "./value-scope.ts";

/** Credentials of the scope and those of `levels`, the later over the earlier. */
export function envCredentials(
  levels: readonly TextMap[],
  scope: ValueScope,
): ReadonlyMap<string, Credential> {
  let { env } = scope;
  for (const texts of levels) {
    if (texts.size === 0) continue;
    const outer = env;
    const found = new Map(outer);
    for (const [name, { value }] of texts) {
      const credential = credentialOf(value, { ...scope, env: outer });
      // A literal takes the place of an outer credential.
      if (credential.kind === "none") found.delete(name);
      else addEntry(found, name, credential);
    }
    env = found.size === 0 ? NO_CREDENTIALS : found;
  }
  return env;
}

/** The scope with the step's own `env:` and what earlier steps wrote to `GITHUB_ENV`. */
export function scopeOfStep(step: Step, scope: ValueScope, { written }: JobState): ValueScope {
  if (written.size === 0 && step.env.size === 0) return scope;
  const env = written.size === 0 ? scope.env : withWritten(scope.env, written);
  const around = { ...scope, env };
  if (step.env.size === 0) return around;
  const envTexts = [step.env, ...scope.envTexts];
  return { ...around, env: envCredentials([step.env], around), envTexts };
}

const merged = new WeakMap<
  ReadonlyMap<string, Credential>,
  { readonly env: ReadonlyMap<string, Credential>; readonly both: ReadonlyMap<string, Credential> }
>();

// The same for all steps until the next one writes.
function withWritten(
  env: ReadonlyMap<string, Credential>,
  written: ReadonlyMap<string, Credential>,
): ReadonlyMap<string, Credential> {
  const known = merged.get(written);
  if (known?.env === env) return known.both;
  const both = new Map([...env, ...written]);
  merged.set(written, { env, both });
  return both;
}

/** `gh` reads `GH_TOKEN`, then `GITHUB_TOKEN`, then what `gh auth login` stored. */
export function ghCredential(env: ReadonlyMap<string, Credential>, { gh }: JobState): Credential {
  const found = env.get("GH_TOKEN") ?? env.get("GITHUB_TOKEN") ?? gh;
  return found.kind === "none" ? NO_CREDENTIAL : found;
}
