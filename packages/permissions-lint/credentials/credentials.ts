import type { Place } from "#core";
import type { Step } from "#workflow";
import type { ValueScope } from "./value-scope.ts";

/**
 * Whose credential it is. `github-token`: the job's own; `app`: an installation token made in the job;
 * `secret`: a personal token, deploy key or password by the secret's name; `maybe`: one or the other
 * (`secrets.PAT || github.token`); `unknown`: an expression that says nothing; `none`.
 */
export type CredentialKind = "github-token" | "app" | "secret" | "maybe" | "unknown" | "none";

export interface Credential {
  readonly kind: CredentialKind;
  /** Where it is handed over; absent where an action takes it by default. */
  readonly place?: Place;
  /** Upper-case name of the secret, if it is one. */
  readonly secret?: string;
}

/** What one step can reach. */
export interface StepCredentials {
  readonly step: Step;
  /** By environment variable: `GH_TOKEN`, `NODE_AUTH_TOKEN` …, all three levels of `env`. */
  readonly env: ReadonlyMap<string, Credential>;
  /** By input, defaults of known actions included. */
  readonly inputs: ReadonlyMap<string, Credential>;
  /** What `git push` to this repository would use here. */
  readonly git: Credential;
  /** By host, lower case: the log-in that `docker`, `npm` or `nuget` would use: `ghcr.io`, `npm.pkg.github.com`. */
  readonly registries: ReadonlyMap<string, Credential>;
  /** What `gh` would use here. */
  readonly gh: Credential;
  /** The job's own token where an earlier script, or this one, wrote it to a file; `none` elsewhere. */
  readonly spilled?: Credential;
  /** Of a step that runs a local composite action: what that action's steps reach. */
  readonly inner?: readonly StepCredentials[];
  /** Where the step stands, and what its expressions mean there. */
  readonly scope?: ValueScope;
  /** What `git push` would use in a folder below the workspace; `git` is that of the step's own folder. */
  readonly gitAt?: (folder: string) => Credential;
}
