import type { Credential, StepCredentials } from "./credentials.ts";
import { type GitState, NO_GIT } from "./git-state.ts";

/** What the steps of a job leave for later ones; every part is replaced, never changed in place. */
export interface JobState {
  git: GitState;
  registries: ReadonlyMap<string, Credential>;
  /** Variables written to `GITHUB_ENV`. */
  written: ReadonlyMap<string, Credential>;
  /** Where `.npmrc` sends `NODE_AUTH_TOKEN`. */
  npmHost: string | undefined;
  /** Of `gh auth login`. */
  gh: Credential;
  /** The job's own token, out of sight: `spilledBy`. */
  spilled: Credential;
}

export const NO_CREDENTIALS: ReadonlyMap<string, Credential> = new Map();
export const NO_STEPS: ReadonlyMap<string, StepCredentials> = new Map();

export function newState(): JobState {
  return {
    git: NO_GIT,
    registries: NO_CREDENTIALS,
    written: NO_CREDENTIALS,
    npmHost: undefined,
    gh: { kind: "none" },
    spilled: { kind: "none" },
  };
}
