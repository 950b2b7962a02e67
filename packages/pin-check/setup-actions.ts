import type { Severity } from "#core";

/** A set-up action, and what it installs when it is not told a version. Read in the action's own README and action.yml, 2026-11. */
export interface SetupAction {
  /** Inputs that name the version; the first one is the usual. */
  readonly versions: readonly string[];
  /** Inputs that name a file with the version in it. */
  readonly files?: readonly string[];
  /** Values that are whatever is newest. `latest` always is. */
  readonly floating?: RegExp;
  /** Without a version it takes the newest, unless a file at the root says more. */
  readonly absent?: {
    /** Files that name the version in a line like this. */
    readonly naming?: readonly (readonly [file: string, line: RegExp])[];
    /** Inputs whose presence means that nothing is installed. */
    readonly unless?: readonly string[];
  };
  readonly severity: Severity;
}

const PACKAGE_MANAGER = ["package.json", /"(?:packageManager|devEngines)"\s{0,8}:/] as const;
const REQUIRED_UV = /^\s{0,8}required-version\s{0,8}=/m;

export const SETUP_ACTIONS: ReadonlyMap<string, SetupAction> = new Map<string, SetupAction>([
  // Runtimes come from GitHub's own tool cache: a note only.
  [
    "actions/setup-node",
    {
      versions: ["node-version"],
      floating: /^(?:latest|current|node|\*|lts\/\*|lts)$/i,
      severity: "info",
    },
  ],
  [
    "actions/setup-python",
    { versions: ["python-version"], floating: /^(?:x|\*|latest)$/i, severity: "info" },
  ],
  [
    "actions/setup-go",
    { versions: ["go-version"], floating: /^(?:stable|oldstable|latest|\*)$/i, severity: "info" },
  ],
  ["actions/setup-java", { versions: ["java-version"], severity: "info" }],
  [
    "denoland/setup-deno",
    {
      versions: ["deno-version"],
      files: ["deno-version-file"],
      floating: /^(?:latest|canary|rc|lts|vx\.x\.x|x\.x\.x)$/i,
      severity: "info",
    },
  ],
  [
    "oven-sh/setup-bun",
    {
      versions: ["bun-version"],
      files: ["bun-version-file", "bun-download-url"],
      floating: /^(?:latest|canary)$/i,
      absent: {
        naming: [PACKAGE_MANAGER, ["package.json", /"engines"\s{0,8}:[^}]{0,500}"bun"\s{0,8}:/]],
      },
      severity: "low",
    },
  ],
  [
    "astral-sh/setup-uv",
    {
      versions: ["version"],
      files: ["version-file"],
      absent: {
        naming: [
          ["pyproject.toml", REQUIRED_UV],
          ["uv.toml", REQUIRED_UV],
        ],
        unless: ["working-directory", "pyproject-file", "uv-file"],
      },
      severity: "low",
    },
  ],
  [
    "pnpm/action-setup",
    {
      versions: ["version"],
      files: ["package_json_file"],
      floating: /^(?:latest|\*|next)$/i,
      severity: "low",
    },
  ],
  [
    "golangci/golangci-lint-action",
    {
      versions: ["version"],
      files: ["version-file"],
      absent: { unless: ["install-mode"] },
      severity: "low",
    },
  ],
  ["hashicorp/setup-terraform", { versions: ["terraform_version"], absent: {}, severity: "low" }],
  ["azure/setup-helm", { versions: ["version"], absent: {}, severity: "low" }],
  ["azure/setup-kubectl", { versions: ["version"], absent: {}, severity: "low" }],
  [
    "google-github-actions/setup-gcloud",
    { versions: ["version"], absent: { unless: ["skip_install"] }, severity: "info" },
  ],
  ["snok/install-poetry", { versions: ["version"], absent: {}, severity: "low" }],
  ["superfly/flyctl-actions/setup-flyctl", { versions: ["version"], absent: {}, severity: "low" }],
]);

/** Any action that says by its name that it sets something up, told `latest`. */
export const ANY_SETUP: SetupAction = { versions: [], severity: "low" };

export function setupAction(name: string): SetupAction | undefined {
  return (
    SETUP_ACTIONS.get(name) ??
    (/(?:^|[-_/.])(?:setup|install|installer)(?:$|[-_/.])/.test(name) ? ANY_SETUP : undefined)
  );
}
