import type { Step } from "#workflow";
import { agentOf } from "./agents.ts";
import { taintsOf } from "./flow.ts";
import { type Freedom, PULL_EVENTS } from "./payload.ts";
import { scriptOutput } from "./script-outputs.ts";
import type { Site } from "./site.ts";
import type { Taint } from "./taint.ts";

interface Telling {
  readonly outputs: RegExp;
  readonly freedom: Freedom;
  readonly what: string;
}

const BRANCH = { freedom: "name", what: "a pull request's branch" } as const;
const FILES = { freedom: "line", what: "names of a pull request's files" } as const;
const COMMENT = { freedom: "text", what: "a comment" } as const;
const FORM = { freedom: "text", what: "an issue's text" } as const;

// Outputs that hand on what the author of a pull request, issue or comment wrote; from each action's
// README, and CodeQL's models of actions. Keys of other outputs are numbers, SHAs and flags.
const TELLING: ReadonlyMap<string, Telling> = new Map<string, Telling>([
  ["xt0rted/pull-request-comment-branch", { outputs: /^(?:head_)?ref$/, ...BRANCH }],
  ["alessbell/pull-request-comment-branch", { outputs: /^(?:head_)?ref$/, ...BRANCH }],
  ["gotson/pull-request-comment-branch", { outputs: /^(?:head_)?ref$/, ...BRANCH }],
  ["eficode/resolve-pr-refs", { outputs: /^head_ref$/, ...BRANCH }],
  ["tj-actions/branch-names", { outputs: /^(?:current|head_ref)_branch$/, ...BRANCH }],
  ["potiuk/get-workflow-origin", { outputs: /^sourceheadbranch$/, ...BRANCH }],
  ["8bitjonny/gh-get-current-pr", { outputs: /^(?:pr|pr_(?:title|body|head_ref))$/, ...FORM }],
  ["jwalton/gh-find-current-pr", { outputs: /^(?:title|body)$/, ...FORM }],
  ["tj-actions/changed-files", { outputs: /files$/, ...FILES }],
  ["dorny/paths-filter", { outputs: /_files$/, ...FILES }],
  ["jitterbit/get-changed-files", { outputs: /^[a-z_]+$/, ...FILES }],
  ["trilom/file-changes-action", { outputs: /^files/, ...FILES }],
  ["peter-evans/find-comment", { outputs: /^comment-body$/, ...COMMENT }],
  ["khan/pull-request-comment-trigger", { outputs: /^comment_body$/, ...COMMENT }],
  ["peter-murray/issue-body-parser-action", { outputs: /^payload$/, ...FORM }],
  ["stefanbuck/github-issue-parser", { outputs: /^(?:jsonstring|issueparser_)/, ...FORM }],
  ["github/issue-parser", { outputs: /^json$/, ...FORM }],
  ["zentered/issue-forms-body-parser", { outputs: /^data$/, ...FORM }],
]);

/** Actions that hand their input on, whatever it says. */
const ECHOING: ReadonlySet<string> = new Set([
  "actions-ecosystem/action-regex-match",
  "haya14busa/action-cond",
  "frabert/replace-string-action",
  "ashley-taylor/regex-property-action",
  "bluwy/substitute-string-action",
]);

const ANSWER = /(?:response|summary|message|output|result)$/i;

export function tellingOutputs(step: Step, output: string, site: Site): readonly Taint[] {
  const at = step.uses?.value.indexOf("@") ?? -1;
  if (!step.uses || at < 0) return [];
  const action = step.uses.value.slice(0, at).trim().toLowerCase();
  if (action === "actions/github-script") return scriptOutput(step, output, site);
  const prompts = ANSWER.test(output) ? agentOf(step)?.prompts : undefined;
  // Whoever wrote the question has the last word on what a model answers.
  if (prompts) return prompts.flatMap((prompt) => taintsOf(prompt, site));
  if (ECHOING.has(action))
    return [...step.with.values()].flatMap(({ value }) => taintsOf(value, site));
  const telling = TELLING.get(action);
  if (!telling?.outputs.test(output.toLowerCase())) return [];
  const { freedom, what } = telling;
  const events = PULL_EVENTS;
  return [
    { origin: { name: what, freedom, author: "outsider", part: "pull_request", events }, via: [] },
  ];
}
