import { type ActionManifest, allSteps, type Job, type Step } from "#workflow";
import { nameOf } from "../reach/gate-steps.ts";
import type { RefScope } from "./origin-of-text.ts";
import { originOfPath, type RefOrigin } from "./path-trust.ts";

// Actions that look up the pull request of a comment or of a run, and the outputs that name its head.
const FINDERS: ReadonlySet<string> = new Set([
  "xt0rted/pull-request-comment-branch",
  "alessbell/pull-request-comment-branch",
  "gotson/pull-request-comment-branch",
  "eficode/resolve-pr-refs",
  "potiuk/get-workflow-origin",
  "jwalton/gh-find-current-pr",
  "8bitjonny/gh-get-current-pr",
  "github/branch-deploy",
]);
const HEAD_OUTPUT = /head|sha|ref|branch|number|^pr$/i;
const BASE_OUTPUT = /base|target/i;

// Ways to ask for the head of a pull request: `gh pr view --json`, REST, GraphQL, the client.
export const HEAD_IN_SCRIPT =
  /\b(?:headRefOid|headRefName|headRepository)\b|\bhead\.(?:sha|ref)\b|\.head\.repo\b|refs\/pull\//;

/** Whose commit an earlier step's output names, where that step shows it. */
export function originOfOutput(
  { step: id, output }: { readonly step: string; readonly output: string },
  scope: RefScope,
  follow: (text: string, at?: RefScope) => RefOrigin,
): RefOrigin {
  const step = stepsById(scope.within?.action ?? scope.job).get(id);
  if (!step) return "unknown";
  if (step.uses && FINDERS.has(nameOf(step.uses.value)))
    return HEAD_OUTPUT.test(output) && !BASE_OUTPUT.test(output) ? "stranger" : "unknown";
  const script = step.run?.value ?? step.with.get("script")?.value.value;
  if (script === undefined) return "unknown";
  const key = [
    output,
    scope.arrival.event,
    ...scope.arrival.through.map(({ job }) => job.id.value),
  ];
  return remembered(step, key.join("\0"), () =>
    originInScript(script, output, { ...scope, step }, follow),
  );
}

type Holder = Job | ActionManifest;

const steps = new WeakMap<Holder, ReadonlyMap<string, Step>>();

function stepsById(holder: Holder): ReadonlyMap<string, Step> {
  const known = steps.get(holder);
  if (known) return known;
  const byId = new Map<string, Step>();
  for (const step of allSteps(holder.steps)) if (step.id) byId.set(step.id.value, step);
  steps.set(holder, byId);
  return byId;
}

const answers = new WeakMap<Step, Map<string, RefOrigin>>();
/** No script has more outputs that are refs; each is looked for in all of its text. */
const MOST_ANSWERS = 100;

function remembered(step: Step, key: string, find: () => RefOrigin): RefOrigin {
  const ofStep = answers.get(step) ?? new Map<string, RefOrigin>();
  answers.set(step, ofStep);
  const known = ofStep.get(key);
  if (known) return known;
  if (ofStep.size >= MOST_ANSWERS) return "unknown";
  const found = find();
  ofStep.set(key, found);
  return found;
}

/** Line by line, as scripts mostly write `echo "sha=$(…)" >> $GITHUB_OUTPUT`. */
function originInScript(
  script: string,
  output: string,
  scope: RefScope & { readonly step: Step },
  follow: (text: string, at?: RefScope) => RefOrigin,
): RefOrigin {
  const assigned = script.split("\n").filter((line) => line.includes(output));
  for (const line of assigned) {
    if (HEAD_IN_SCRIPT.test(line)) return "stranger";
    const origin = follow(line, scope);
    if (origin === "stranger" || origin === "branch") return origin;
  }
  // A variable of an earlier line: the script asks for the head of a pull request somewhere.
  if (HEAD_IN_SCRIPT.test(script) && !BASE_OUTPUT.test(output)) return "stranger";
  if (assigned.some((line) => /rev-parse\s+HEAD\b|GITHUB_SHA/.test(line)))
    return originOfPath("github.sha", scope.arrival.event);
  return "unknown";
}
