/** Network layers a user may turn on, each by name; all are off by default. */
export const NETWORK_LAYERS = ["git", "api", "images", "gitleaks"] as const;
export type NetworkLayer = (typeof NETWORK_LAYERS)[number];

/**
 * Look-ups that leave the machine. Present only where the user opted in: an absent network means no
 * fact, never no problem. Each later layer adds its own verbs here (pin-check online: `advertisedRefs`).
 */
export interface Network {
  readonly layers: readonly NetworkLayer[];
  /** Layer `api`: what the settings of `owner/repo` say, as far as the token may read them. Never throws. */
  repositorySettings?(
    repository: string,
    environments: readonly string[],
  ): Promise<RepositorySettings>;
}

/** What asking for one thing came to. `absent`: the server says that there is none. */
export type Answer<T> =
  | { readonly kind: "known"; readonly value: T }
  | { readonly kind: "absent" }
  | { readonly kind: "unread"; readonly reason: string };

/** Settings of a repository that decide what its workflows may do, in the words of GitHub's REST API. */
export interface RepositorySettings {
  readonly repository: string;
  readonly overview: Answer<{ readonly defaultBranch: string; readonly isPublic: boolean }>;
  readonly workflow: Answer<{
    readonly defaultPermissions: "read" | "write";
    readonly canApprove: boolean;
  }>;
  readonly actions: Answer<{
    readonly enabled: boolean;
    readonly allowed: string;
    /** Absent where the server knows no such setting. */
    readonly shaPinning?: boolean;
  }>;
  /** `approval_policy`; absent for a repository that is not public. */
  readonly forkApproval: Answer<string>;
  readonly branch: Answer<BranchRules>;
  readonly environments: ReadonlyMap<string, Answer<EnvironmentRules>>;
}

/** What holds for pushes to the default branch, of rulesets and of classic protection together. */
export interface BranchRules {
  readonly forcePush: boolean;
  readonly deletion: boolean;
  readonly pullRequest: boolean;
  /** Names of required checks, sorted. */
  readonly checks: readonly string[];
}

export interface EnvironmentRules {
  readonly reviewers: boolean;
  readonly branches: boolean;
  readonly waits: boolean;
}
