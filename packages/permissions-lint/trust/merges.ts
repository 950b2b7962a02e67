import type { Place } from "#core";
import {
  type Job,
  type Program,
  parseScript,
  programOf,
  type Script,
  type Step,
  subPlace,
  type Text,
  type Workflow,
} from "#workflow";
import { inputOf } from "./checkouts/inputs.ts";
import { nameOf } from "./reach/gate-steps.ts";

/** A step that approves or merges a pull request. */
export interface Merge {
  readonly step: Step;
  readonly place: Place;
  /** `gh pr merge`, or the action's name. */
  readonly what: string;
  /** Waits for what the branch protection asks; the rules of the branch still count. */
  readonly waits: boolean;
}

// Actions that approve or merge the pull request of the event (their READMEs, 2026-11).
const ACTIONS: ReadonlySet<string> = new Set([
  "hmarr/auto-approve-action",
  "pascalgn/automerge-action",
  "fastify/github-action-merge-dependabot",
  "ahmadnassri/action-dependabot-auto-merge",
  "peter-evans/enable-pull-request-automerge",
  "juliangruber/approve-pull-request-action",
  "juliangruber/merge-pull-request-action",
  "reitermarkus/automerge",
  "alexwilson/enable-github-automerge-action",
  "andrewmusgrave/automatic-pull-request-review",
  "koj-co/dependabot-pr-action",
  "desbeers/automerge-action",
]);
const WAITING: ReadonlySet<string> = new Set([
  "peter-evans/enable-pull-request-automerge",
  "alexwilson/enable-github-automerge-action",
]);
// REST, GraphQL and the client.
const IN_SCRIPT =
  /\bpulls\.merge\b|\benablePullRequestAutoMerge\b|\bmergePullRequest\b|['"]APPROVE['"]/;

export function mergeOf(step: Step, workflow: Workflow, job: Job): Merge | undefined {
  const { uses, run } = step;
  if (run) return byCommand(step, run, workflow, job);
  if (!uses) return undefined;
  const name = nameOf(uses.value);
  if (ACTIONS.has(name)) return { step, place: uses, what: name, waits: WAITING.has(name) };
  if (name !== "actions/github-script") return undefined;
  const script = inputOf(step, "script");
  const match = script && IN_SCRIPT.exec(script.value);
  if (!script || !match) return undefined;
  const place = subPlace(script, workflow.source, match.index, match.index + match[0].length);
  return { step, place, what: match[0], waits: match[0].startsWith("enable") };
}

function byCommand(step: Step, text: Text, workflow: Workflow, job: Job): Merge | undefined {
  // Hardly any script has it.
  if (!/\bgh\b/.test(text.value) || !/\bmerge|review|approve/i.test(text.value)) return undefined;
  const { source } = workflow;
  const script: Script = { source, workflow, job, step, text };
  let found: Merge | undefined;
  for (const command of parseScript(script).commands) {
    const program = programOf(command);
    const what = program && mergeIn(program);
    if (!program || !what) continue;
    const place = subPlace(text, source, command.from, command.to);
    const waits = program.args.some(({ value }) => value === "--auto");
    if (!found || (found.waits && !waits)) found = { step, place, what, waits };
  }
  return found;
}

function mergeIn({ name, args }: Program): string | undefined {
  if (name !== "gh") return undefined;
  const words = args.map(({ value }) => value);
  const [first, second] = words;
  if (first === "pr" && second === "merge") return "gh pr merge";
  if (first === "pr" && second === "review")
    return words.includes("--approve") || words.includes("-a")
      ? "gh pr review --approve"
      : undefined;
  if (first !== "api") return undefined;
  if (words.some((word) => /\/pulls\/[^/]{1,100}\/merge$/.test(word))) return "gh api …/merge";
  const approves = words.some((word) => /event=APPROVE|enablePullRequestAutoMerge/.test(word));
  return approves ? "gh api" : undefined;
}
