import type { ScopeName } from "#workflow";
import type { Credential } from "../credentials/credentials.ts";
import { mayBeOwn } from "../credentials/own.ts";
import type { Sink } from "./needs.ts";
import { lazyEvidence, type Seen, type Work } from "./work.ts";

export interface Opaque {
  readonly kind: Sink["kind"];
  readonly see: () => Seen;
  readonly why: string;
}

const BASIS = "nothing here says what it does with the token";

/** Records something unread that runs with these credentials at hand. */
export function addSink(
  work: Work,
  opaque: Opaque,
  given: { readonly token: Credential; readonly git: Credential },
): void {
  const { kind, see, why } = opaque;
  const evidence = lazyEvidence(work, see, { why, basis: BASIS });
  const { token, git } = given;
  const { registries, spilled } = work.reach;
  if (mayBeOwn(token) || (spilled && mayBeOwn(spilled))) {
    const reach = token.kind === "github-token" ? "certain" : "possible";
    work.draft.sinks.push({ kind, reach, evidence });
  } else {
    work.draft.sinks.push({
      kind,
      reach: "possible",
      evidence,
      scopes: withoutToken(git, registries),
    });
  }
}

// `ACTIONS_ID_TOKEN_REQUEST_URL` is open to every step of a job that holds `id-token: write`.
const ONLY_OIDC: readonly ScopeName[] = ["id-token"];
const OIDC_AND_PUSH: readonly ScopeName[] = ["contents", "id-token"];

/** What a checkout and log-ins at registries leave serves whatever runs after them. */
function withoutToken(
  git: Credential,
  registries: ReadonlyMap<string, Credential>,
): readonly ScopeName[] {
  const scopes = mayBeOwn(git) ? OIDC_AND_PUSH : ONLY_OIDC;
  return isLoggedIn(registries) ? [...scopes, "packages"] : scopes;
}

function isLoggedIn(registries: ReadonlyMap<string, Credential>): boolean {
  for (const [host, credential] of registries)
    if (isOfGithub(host) && mayBeOwn(credential)) return true;
  return false;
}

/** A registry of GitHub Packages; `*`: a log-in whose host nobody can tell. */
export function isOfGithub(host: string): boolean {
  return host === "ghcr.io" || host.endsWith("pkg.github.com") || host === "*";
}

/** The most that any of a step's credentials gives away. */
export function strongest(credentials: Iterable<Credential>): Credential {
  let found: Credential = { kind: "none" };
  for (const credential of credentials) {
    if (credential.kind === "github-token") return credential;
    if (mayBeOwn(credential)) found = credential;
  }
  return found;
}
