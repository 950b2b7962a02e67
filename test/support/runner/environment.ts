import { type Contexts, interpolate } from "./expression.ts";
import type { Manifest } from "./manifest.ts";
import { ROOT } from "./node.ts";
import type { StepFiles } from "./step-files.ts";

export interface GithubEvent {
  readonly name: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly ref?: string;
  readonly baseRef?: string;
  readonly headRef?: string;
}

export const PUSH: GithubEvent = { name: "push", ref: "refs/heads/main" };

/** The context variables that every step gets (GitHubContext.cs). Nothing of our own machine leaks in. */
export function contextVariables(
  event: GithubEvent,
  workspace: string,
  files: StepFiles,
): Readonly<Record<string, string>> {
  const ref = event.ref ?? "refs/heads/main";
  return {
    PATH: process.env.PATH ?? "",
    HOME: files.temp,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__self",
    GITHUB_ACTOR: "octocat",
    GITHUB_API_URL: "",
    GITHUB_BASE_REF: event.baseRef ?? "",
    GITHUB_HEAD_REF: event.headRef ?? "",
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: files.eventPath,
    GITHUB_JOB: "job",
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags)\//, ""),
    GITHUB_REF_TYPE: ref.startsWith("refs/tags/") ? "tag" : "branch",
    GITHUB_REPOSITORY: "acme/widgets",
    GITHUB_REPOSITORY_OWNER: "acme",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "1",
    GITHUB_WORKFLOW: "ci",
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: "X64",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: files.temp,
    RUNNER_TOOL_CACHE: `${files.temp}/tools`,
    ...files.env,
  };
}

/**
 * `INPUT_*` as Handler.cs sets them: every input given, known or not, and the default of every other; of
 * the name only blanks and letters change.
 */
export function inputVariables(
  manifest: Manifest,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  for (const [name, preset] of manifest.inputs) {
    values.set(variableOf(name), interpolate(preset, contexts));
  }
  for (const [name, value] of Object.entries(given)) values.set(variableOf(name), value);
  return Object.fromEntries(values);
}

function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

/** The `github` and `runner` contexts that a manifest's defaults may name. */
export function manifestContexts(variables: Readonly<Record<string, string>>): Contexts {
  const under = (prefix: string) =>
    Object.fromEntries(
      Object.entries(variables)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length).toLowerCase(), value]),
    );
  return { github: { ...under("GITHUB_"), action_path: ROOT }, runner: under("RUNNER_") };
}
