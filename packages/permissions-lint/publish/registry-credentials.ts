import type { Target } from "./publication.ts";

/** A registry that takes a short-lived identity in place of a stored token. */
export interface TrustedRegistry {
  readonly name: string;
  readonly target: Target;
  /** Variables that only publishing reads. */
  readonly own: readonly string[];
  /** Variables and inputs that count only where the job publishes there: installing reads them too. */
  readonly shared: readonly string[];
  /** Inputs of publishing actions that take the stored credential. */
  readonly inputs: readonly string[];
  /** In the text of a job: it goes to another registry, which may know no trusted publishing. */
  readonly elsewhere: RegExp;
  readonly instead: string;
}

// By the registries' own documentation, read in November 2026. Built on first use: hardly any run needs it.
export const trustedRegistries = (): readonly TrustedRegistry[] => [
  {
    name: "PyPI",
    target: "PyPI",
    own: [
      "TWINE_PASSWORD",
      "UV_PUBLISH_TOKEN",
      "UV_PUBLISH_PASSWORD",
      "POETRY_PYPI_TOKEN_PYPI",
      "HATCH_INDEX_AUTH",
      "FLIT_PASSWORD",
      "PDM_PUBLISH_PASSWORD",
      "MATURIN_PYPI_TOKEN",
      "MATURIN_PASSWORD",
    ],
    shared: [],
    inputs: ["password"],
    elsewhere:
      /(?:repository|publish|index|registry)[-_]url(?:: {1,3}|=| )(?!\S{0,40}pypi\.org)\S|--repository[ =](?!testpypi)|TWINE_REPOSITORY|HATCH_INDEX_REPO/i,
    instead: "trusted publishing (`id-token: write`, and no password)",
  },
  {
    name: "npm",
    target: "npm",
    own: [],
    shared: ["NODE_AUTH_TOKEN", "NPM_TOKEN", "NPM_AUTH_TOKEN", "YARN_NPM_AUTH_TOKEN"],
    inputs: ["token"],
    elsewhere: /registry[-_]?url: {0,9}(?!\S{0,200}npmjs)\S|--registry[ =](?!\S{0,200}npmjs)/i,
    instead: "trusted publishing (`id-token: write`, npm 11.5.1 or later, and no token)",
  },
  {
    name: "crates.io",
    target: "crates.io",
    own: ["CARGO_REGISTRY_TOKEN"],
    shared: [],
    inputs: ["registry-token"],
    elsewhere: /--registry\b|CARGO_REGISTRY_DEFAULT/,
    instead: "trusted publishing (`rust-lang/crates-io-auth-action`)",
  },
  {
    name: "RubyGems",
    target: "RubyGems",
    own: ["GEM_HOST_API_KEY", "RUBYGEMS_API_KEY"],
    shared: [],
    inputs: [],
    elsewhere: /--host\b|RUBYGEMS_HOST/,
    instead: "trusted publishing (`rubygems/release-gem`)",
  },
  {
    name: "NuGet",
    target: "NuGet",
    own: [],
    shared: ["NUGET_API_KEY", "NUGET_AUTH_TOKEN", "NUGET_TOKEN", "NUGET_KEY"],
    inputs: [],
    elsewhere: /(?:--source|-s|-Source)[ =](?!\S{0,200}nuget\.org)|choco/,
    instead: "trusted publishing (`NuGet/login`)",
  },
  {
    name: "pub.dev",
    target: "pub.dev",
    own: [],
    shared: [],
    inputs: ["credentialJson", "accessToken", "refreshToken"],
    elsewhere: /PUB_HOSTED_URL/,
    instead: "automated publishing (`id-token: write`, `dart pub publish`)",
  },
];

/** An action that logs in to a cloud, and its inputs that take a stored key. */
export interface CloudLogin {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly instead: string;
}

const CLOUDS: Readonly<Record<string, CloudLogin>> = {
  "aws-actions/configure-aws-credentials": {
    name: "AWS",
    inputs: ["aws-secret-access-key"],
    instead: "`role-to-assume` with `id-token: write`",
  },
  "azure/login": {
    name: "Azure",
    inputs: ["creds"],
    instead: "`client-id`, `tenant-id` and `subscription-id` with `id-token: write`",
  },
  "google-github-actions/auth": {
    name: "Google Cloud",
    inputs: ["credentials_json"],
    instead: "`workload_identity_provider` with `id-token: write`",
  },
  "google-github-actions/setup-gcloud": {
    name: "Google Cloud",
    inputs: ["service_account_key"],
    instead: "`google-github-actions/auth` with `workload_identity_provider`",
  },
};

export function cloudLogin(owner: string, repo: string): CloudLogin | undefined {
  const name = `${owner}/${repo}`.toLowerCase();
  return Object.hasOwn(CLOUDS, name) ? CLOUDS[name] : undefined;
}
