import type { Credential } from "./credentials.ts";
import { outputCredential } from "./outputs.ts";
import { envText, isCalled, type ValueScope } from "./value-scope.ts";

const NONE: Credential = { kind: "none" };
const UNKNOWN: Credential = { kind: "unknown" };

const TOKENISH = /token|(?:^|[-_])pat(?:$|[-_])|passw|credential/i;

/** Whether the name of an output, an input or a variable says that a credential is in it. */
export function looksLikeToken(name: string): boolean {
  return TOKENISH.test(name);
}

/** What `secrets.X`, `github.token`, `env.X`, `steps.x.outputs.y` … hold. */
export function credentialOfPath(segments: readonly string[], scope: ValueScope): Credential {
  const [context, name = "*", , output = ""] = segments;
  switch (context) {
    case "secrets":
      return segments.length === 1 ? { kind: "maybe" } : ofSecret(name, scope);
    case "github":
      return ofGithub(name, segments.at(-1) ?? "");
    case "env":
      return ofEnv(name, scope);
    case "inputs":
      if (scope.inputs) return scope.inputs.get(name.toLowerCase())?.credential ?? NONE;
      return looksLikeToken(name) ? UNKNOWN : NONE;
    case "steps":
      if (!looksLikeToken(output) && !looksLikeToken(name)) return NONE;
      return outputCredential(scope.steps.get(name.toLowerCase()));
    case "needs":
      // The runner drops job outputs that hold a masked value, so this is never a token of ours.
      return looksLikeToken(output || name) ? { kind: "secret" } : NONE;
    default:
      return NONE;
  }
}

function ofGithub(name: string, last: string): Credential {
  // `toJSON(github)` holds the token too.
  if (name === "*") return { kind: "maybe" };
  if (name.toLowerCase() === "token") return { kind: "github-token" };
  return name === "event" && looksLikeToken(last) ? UNKNOWN : NONE;
}

function ofEnv(name: string, scope: ValueScope): Credential {
  const known = scope.env.get(name);
  if (known) return known;
  return !envText(scope, name) && looksLikeToken(name) ? UNKNOWN : NONE;
}

/** Names under which a caller is asked for a token of GitHub rather than for one of a registry. */
const GITHUB_SECRET =
  /^(?:gh|github|repo|git|actions?|bot|ci|release|push|workflow)?[-_]?(?:access|auth|api)?[-_]?(?:token|pat)$/i;

function ofSecret(name: string, { workflow }: ValueScope): Credential {
  if (name === "*") return UNKNOWN;
  const secret = name.toUpperCase();
  if (secret === "GITHUB_TOKEN") return { kind: "github-token" };
  // A caller may hand its own token over under such a name.
  return { kind: isCalled(workflow) && GITHUB_SECRET.test(secret) ? "maybe" : "secret", secret };
}
