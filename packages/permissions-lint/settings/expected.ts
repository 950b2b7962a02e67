import { type Decoder, flag, list, object, oneOf, text } from "#core";

/** From the loosest to the strictest, as GitHub's `approval_policy` names them. */
export const FORK_APPROVALS = [
  "first_time_contributors_new_to_github",
  "first_time_contributors",
  "all_external_contributors",
] as const;

/** What the repository's settings are held against; what is absent has the default beside it. */
export interface ExpectedSettings {
  /** `read`. */
  readonly "default-token-rights"?: "read" | "write";
  /** `false`. */
  readonly "approve-pull-requests"?: boolean;
  /** Not asked. */
  readonly "allowed-actions"?: "all" | "local_only" | "selected";
  /** `true`, at `low` where it is not written down. */
  readonly "sha-pinning"?: boolean;
  /** `first_time_contributors`. */
  readonly "fork-approval"?: (typeof FORK_APPROVALS)[number];
  /** At least one. */
  readonly "required-checks"?: readonly string[];
  /** Not asked: a project of one person has nobody to review. */
  readonly "require-pull-request"?: boolean;
  /** `any`. */
  readonly "environment-rules"?: "any" | "branches" | "reviewers" | "none";
}

export const EXPECTED_DESCRIPTION =
  "What `permissions-lint settings --network api` expects of the repository's settings.";

export const expectedSettings: Decoder<ExpectedSettings> = object({
  "default-token-rights": oneOf(
    ["read", "write"] as const,
    "Rights of `GITHUB_TOKEN` where no block says; read by default.",
  ),
  "approve-pull-requests": flag("Whether Actions may approve pull requests; false by default."),
  "allowed-actions": oneOf(
    ["all", "local_only", "selected"] as const,
    "Which actions may run; not asked by default.",
  ),
  "sha-pinning": flag("Whether GitHub must refuse actions that no full SHA pins; true by default."),
  "fork-approval": oneOf(
    FORK_APPROVALS,
    "Whose pull requests wait for an approval, or stricter; first_time_contributors by default.",
  ),
  "required-checks": list(
    text(),
    "Checks that the default branch must require; at least one by default, and an empty list asks for none.",
  ),
  "require-pull-request": flag(
    "Whether the default branch takes pull requests only; not asked by default.",
  ),
  "environment-rules": oneOf(
    ["any", "branches", "reviewers", "none"] as const,
    "Rules that the environments which workflows name must have; any by default.",
  ),
});
