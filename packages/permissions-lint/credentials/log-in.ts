import type { Step } from "#workflow";
import { credentialOf, NO_CREDENTIAL } from "./classify.ts";
import type { Credential } from "./credentials.ts";
import { resolveText } from "./resolve-text.ts";
import { inputText, type ValueScope } from "./value-scope.ts";

export interface LogIn {
  readonly host: string;
  readonly credential: Credential;
}

/** Actions that log in at a registry, with the inputs that name the host and hold the password. */
const LOG_INS: ReadonlyMap<string, { readonly host: string; readonly password: string }> = new Map([
  ["docker/login-action", { host: "registry", password: "password" }],
  ["redhat-actions/podman-login", { host: "registry", password: "password" }],
  ["azure/docker-login", { host: "login-server", password: "password" }],
  ["macbre/push-to-ghcr", { host: "", password: "github_token" }],
]);

/** `name`: `owner/repo` in lower case. */
export function logInOf(name: string, step: Step, scope: ValueScope): LogIn | undefined {
  const known = LOG_INS.get(name);
  if (known) {
    const written = known.host === "" ? "ghcr.io" : inputText(step.with, known.host)?.value;
    const password = inputText(step.with, known.password);
    return {
      host: hostOf(resolveText(written ?? "docker.io", scope)),
      credential: password ? credentialOf(password, scope) : NO_CREDENTIAL,
    };
  }
  if (name !== "actions/setup-dotnet") return undefined;
  // It writes the token into nuget.config at once.
  const source = inputText(step.with, "source-url");
  const credential = scope.env.get("NUGET_AUTH_TOKEN");
  return source && credential && { host: hostOf(resolveText(source.value, scope)), credential };
}

/** The host of `registry-url:` of actions/setup-node, whose `.npmrc` reads `NODE_AUTH_TOKEN` later. */
export function npmHostOf(name: string, step: Step, scope: ValueScope): string | undefined {
  if (name !== "actions/setup-node") return undefined;
  const url = inputText(step.with, "registry-url");
  return url && hostOf(resolveText(url.value, scope));
}

/** `https://ghcr.io/owner` is `ghcr.io`. */
export function hostOf(written: string): string {
  const text = written.trim().toLowerCase();
  const scheme = text.indexOf("://");
  const rest = scheme < 0 ? text : text.slice(scheme + 3);
  const slash = rest.indexOf("/");
  return slash < 0 ? rest : rest.slice(0, slash);
}
