/** An action repository that its owner has archived: read-only, no fix will ever come. */
export interface ArchivedAction {
  readonly repo: string;
  /** Year, or year and month, where known for certain. */
  readonly since?: string;
  /** Completes "use ". */
  readonly instead: string;
}

const GH_RELEASE = "`gh release create` or softprops/action-gh-release";
const GH_UPLOAD = "`gh release upload` or softprops/action-gh-release";
const CARGO = "a `run:` step with cargo";

/** Reviewed 2026-11-21. Source: the archive banner of each repository. Renamed ones do not belong here. */
export const ARCHIVED_ACTIONS: readonly ArchivedAction[] = [
  { repo: "8398a7/action-slack", instead: "slackapi/slack-github-action" },
  { repo: "actions-rs/audit-check", since: "2023-10", instead: "rustsec/audit-check" },
  { repo: "actions-rs/cargo", since: "2023-10", instead: CARGO },
  { repo: "actions-rs/clippy-check", since: "2023-10", instead: "a `run:` step with cargo clippy" },
  { repo: "actions-rs/grcov", since: "2023-10", instead: "a `run:` step with grcov" },
  { repo: "actions-rs/install", since: "2023-10", instead: "taiki-e/install-action" },
  { repo: "actions-rs/tarpaulin", since: "2023-10", instead: "taiki-e/install-action" },
  { repo: "actions-rs/toolchain", since: "2023-10", instead: "dtolnay/rust-toolchain or rustup" },
  { repo: "actions/create-release", since: "2021-03", instead: GH_RELEASE },
  { repo: "actions/setup-elixir", instead: "erlef/setup-beam" },
  { repo: "actions/setup-haskell", instead: "haskell-actions/setup" },
  { repo: "actions/setup-ruby", instead: "ruby/setup-ruby" },
  { repo: "actions/upload-release-asset", since: "2021-03", instead: GH_UPLOAD },
  { repo: "cirrus-actions/rebase", instead: "the update button of the pull request" },
  { repo: "google/mirror-branch-action", instead: "a `run:` step with git push" },
  { repo: "gradle/gradle-build-action", instead: "gradle/actions/setup-gradle" },
  { repo: "grafana/k6-action", instead: "grafana/setup-k6-action and grafana/run-k6-action" },
  { repo: "jakejarvis/s3-sync-action", instead: "a `run:` step with aws s3 sync" },
  { repo: "marvinpinto/action-automatic-releases", instead: GH_RELEASE },
  { repo: "repo-sync/pull-request", instead: "`gh pr create`" },
];
