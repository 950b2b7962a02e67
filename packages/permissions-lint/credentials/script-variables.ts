import { addEntry } from "./bounds.ts";
import { credentialIn } from "./classify.ts";
import type { Credential } from "./credentials.ts";
import { credentialInShell } from "./shell-value.ts";
import type { ValueScope } from "./value-scope.ts";

const ASSIGNMENT = /(?:^|[\s;&|({])(?:\$env:)?([A-Za-z_]\w{0,99})\s?=\s?([^\r\n]{0,500})/g;

/** The step's variables, and those that its script sets: `export GH_TOKEN="${{ secrets.PAT }}"`. */
export function scriptVariables(
  script: string,
  env: ReadonlyMap<string, Credential>,
  scope: ValueScope,
): ReadonlyMap<string, Credential> {
  const isNamed = credentialIn(script, scope).kind !== "none";
  if (!isNamed && !(env.size > 0 && passesOn(script, env))) return env;
  const variables = new Map(env);
  for (const [, name = "", value = ""] of script.matchAll(ASSIGNMENT)) {
    const credential = credentialInShell(value, { scope, variables });
    if (credential.kind !== "none") addEntry(variables, name, credential);
  }
  return variables;
}

/** `REMOTE="https://x:$TOKEN@github.com/…"`: a variable that holds a credential stands behind an assignment. */
function passesOn(script: string, env: ReadonlyMap<string, Credential>): boolean {
  if (!script.includes("=")) return false;
  for (const name of env.keys()) if (script.includes(name) && /[$%]/.test(script)) return true;
  return false;
}
