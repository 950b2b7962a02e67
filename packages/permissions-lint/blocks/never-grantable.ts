/**
 * Names that people write and that no `permissions:` block knows, with what to do instead (GitHub docs,
 * "Permissions required for GitHub Apps" against workflow syntax, `permissions`).
 */
const APP = "no GITHUB_TOKEN may ever hold it; use the token of a GitHub App";

const REASONS: Readonly<Record<string, string>> = {
  metadata: "every token reads it, and it cannot be set; remove the line",
  administration: APP,
  codespaces: APP,
  environments: APP,
  gists: APP,
  members: APP,
  "organization-projects": APP,
  "repository-advisories": APP,
  "repository-hooks": APP,
  "secret-scanning-alerts": APP,
  secrets: APP,
  variables: APP,
  webhooks: APP,
  workflows:
    "no GITHUB_TOKEN may ever change files under .github/workflows; use the token of a GitHub App",
  projects:
    "no GITHUB_TOKEN may ever reach Projects, and `repository-projects` is for the classic ones that are gone; use the token of a GitHub App",
  artifacts: "what a run stores belongs to `actions`",
  branches: "they belong to `contents`",
  "code-scanning": "its alerts belong to `security-events`",
  comments: "they belong to `issues` and `pull-requests`",
  commits: "they belong to `contents`",
  "dependabot-alerts": "they belong to `vulnerability-alerts`",
  labels: "they belong to `issues` and `pull-requests`",
  oidc: "it is called `id-token`",
  release: "it belongs to `contents`",
  releases: "they belong to `contents`",
  repository: "files and commits belong to `contents`",
  tags: "they belong to `contents`",
};

/** Why there is no such scope, for names that have a reason. */
export function whyNoScope(name: string): string | undefined {
  const known = name.toLowerCase().replaceAll("_", "-");
  return Object.hasOwn(REASONS, known) ? REASONS[known] : undefined;
}
