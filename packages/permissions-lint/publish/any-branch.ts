import { reach, type Trigger, textList, valueAt, type Workflow } from "#workflow";
import type { Assumptions, Value } from "./evaluate.ts";

/** A way to run a workflow on a branch that nobody has protected or reviewed. */
export interface AnyBranchRun {
  readonly trigger: Trigger;
  readonly event: "push" | "create" | "pull_request" | "workflow_dispatch";
  /** Holds where its filters let every branch through: `without a filter on branches`. */
  readonly why: string;
}

/** A branch name that no condition and no filter names; a guard for any branch in particular refuses it. */
const BRANCH = "sluice-some-branch";

/** Every trigger that any branch of the repository can fire. */
export function anyBranchRuns(workflow: Workflow): readonly AnyBranchRun[] {
  return workflow.triggers.flatMap((trigger) => runOf(trigger) ?? []);
}

function runOf(trigger: Trigger): AnyBranchRun | undefined {
  const event = trigger.event.value;
  switch (event) {
    case "push": {
      const why = openPush(trigger);
      return why === undefined ? undefined : { trigger, event, why };
    }
    case "create":
      return { trigger, event, why: "which knows no filter on branches" };
    case "pull_request":
      return { trigger, event, why: "which runs the code of a branch before its review" };
    case "workflow_dispatch":
      return { trigger, event, why: "which may be started on any branch" };
    default:
      return undefined;
  }
}

/** Why pushes to any branch run it; `undefined` where a filter keeps some out. */
function openPush({ options }: Trigger): string | undefined {
  if (options?.kind !== "mapping") return "without a filter on branches";
  const branches = patternsAt(options, "branches");
  if (branches) return branches.some(isEverything) ? "on every branch" : undefined;
  const ignored = patternsAt(options, "branches-ignore");
  if (ignored)
    return ignored.some(isEverything) ? undefined : "on all branches but the ignored ones";
  // With a filter on tags alone, pushes to branches run nothing (GitHub docs, `on.push.tags`).
  if (patternsAt(options, "tags") ?? patternsAt(options, "tags-ignore")) return undefined;
  return "without a filter on branches";
}

function patternsAt(options: NonNullable<Trigger["options"]>, key: string) {
  const found = valueAt(reach({ node: options }, undefined), key);
  return found && textList(found).map(({ value }) => value);
}

function isEverything(pattern: string): boolean {
  return pattern === "**" || pattern === "*" || pattern === "**/*" || pattern === "*/**";
}

const KNOWN: Readonly<Record<string, string | boolean>> = {
  ref_name: BRANCH,
  ref_protected: false,
  ref_type: "branch",
};

/** What holds in such a run, as far as the file alone tells. */
export function assumptionsOf({ event }: AnyBranchRun): Assumptions {
  const isPull = event === "pull_request";
  const ref = isPull ? "refs/pull/1/merge" : `refs/heads/${BRANCH}`;
  return {
    path: ([context, ...keys]) => valueIn(context, keys, event, ref),
    status: (name) => STATUS.get(name),
  };
}

const STATUS: ReadonlyMap<string, boolean> = new Map([
  ["success", true],
  ["always", true],
  ["failure", false],
  ["cancelled", false],
]);

function valueIn(
  context: string | undefined,
  keys: readonly string[],
  event: AnyBranchRun["event"],
  ref: string,
): Value {
  const [first = "", ...rest] = keys.map((key) => key.toLowerCase());
  if (context === "inputs") return event === "workflow_dispatch" ? undefined : { value: null };
  if (context === "needs" && keys[1] === "result") return { value: "success" };
  if (context !== "github") return undefined;
  if (first === "event") return eventValue(rest, event, ref);
  if (first === "event_name") return { value: event };
  if (first === "ref") return { value: ref };
  if (first === "base_ref" || first === "head_ref")
    return event === "pull_request" ? undefined : { value: "" };
  // A pull request's short ref is `1/merge`, of no type that a guard asks for.
  const value = event === "pull_request" ? undefined : KNOWN[first];
  return value === undefined ? undefined : { value };
}

/** The payload: what only other events have is null. */
function eventValue(keys: readonly string[], event: AnyBranchRun["event"], ref: string): Value {
  const path = keys.join(".");
  if (path === "repository.default_branch") return { value: "main" };
  if (path === "repository.fork") return { value: false };
  if (path === "ref" && event === "push") return { value: ref };
  switch (keys[0]) {
    case "release":
    case "workflow_run":
    case "client_payload":
    case "issue":
    case "comment":
      return { value: null };
    case "inputs":
      return event === "workflow_dispatch" ? undefined : { value: null };
    case "pull_request":
      return event === "pull_request" ? pullRequestValue(path) : { value: null };
    default:
      return undefined;
  }
}

/** A pull request that is open: `merged` guards hold it off. */
function pullRequestValue(path: string): Value {
  return path === "pull_request.merged" ? { value: false } : undefined;
}
