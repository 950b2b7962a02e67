import { isMergeEvent, isPullRequestEvent } from "../tiers.ts";
import { is, type Maybe, type Value } from "./value.ts";

/** By what a condition may tell a stranger from others. `bot` and `branch` can be met by strangers. */
export type Mark = "same-repository" | "merged" | "actor" | "label" | "bot" | "branch";

/** What a condition is evaluated against. */
export interface World {
  /** `workflow_call` where the caller is not known: then nothing is said about the event. */
  readonly event: string;
  /** Types that the trigger lets pass. */
  readonly types?: readonly string[];
  /** What is assumed of the stranger; empty: only the event is known. */
  readonly marks: ReadonlySet<Mark>;
  /** The callers, where the workflow is called: its `inputs` are theirs. */
  readonly through?: readonly unknown[];
  /** Jobs that were skipped. */
  readonly skipped?: ReadonlySet<string>;
}

/** What a context path is worth in this world. */
export function valueOfPath(segments: readonly string[], world: World): Maybe<Value> {
  const [context = "", first = ""] = segments;
  switch (context) {
    case "github":
      return githubValue(segments.join(".").toLowerCase(), world);
    case "inputs":
      return mayHaveInputs(world.event) || world.through?.length ? undefined : is(null);
    case "needs":
      return world.skipped?.has(first.toLowerCase()) ? skippedValue(segments) : undefined;
    case "vars":
    case "secrets":
      return { kind: "own" };
    default:
      return undefined;
  }
}

function mayHaveInputs(event: string): boolean {
  return event === "workflow_dispatch" || event === "workflow_call";
}

function skippedValue(segments: readonly string[]): Value {
  return is(segments[2]?.toLowerCase() === "result" ? "skipped" : "");
}

function githubValue(key: string, world: World): Maybe<Value> {
  return eventValue(key, world) ?? strangerValue(key, world.marks);
}

function eventValue(key: string, { event, types }: World): Maybe<Value> {
  if (event === "workflow_call") return undefined;
  if (key === "github.event_name") return is(event);
  if (key === "github.event.action") return types && { kind: "among", values: types };
  // `github.ref` of these events is the merge ref (GitHub docs, events that trigger workflows).
  if (key === "github.ref" && isMergeEvent(event)) return is("refs/pull/0/merge");
  if (key === "github.ref_name" && isMergeEvent(event)) return is("0/merge");
  if (key.startsWith("github.event.pull_request") && !isPullRequestEvent(event)) return is(null);
  if ((key === "github.head_ref" || key === "github.base_ref") && !isPullRequestEvent(event))
    return is("");
  if (key.startsWith("github.event.inputs") && !mayHaveInputs(event)) return is(null);
  const holder = PAYLOADS.get(key.split(".", 3)[2] ?? "");
  return holder && !holder.test(event) ? is(null) : undefined;
}

/** Objects of the payload that only some events have (GitHub docs, webhook events and payloads). */
const PAYLOADS: ReadonlyMap<string, RegExp> = new Map([
  ["workflow_run", /^workflow_run$/],
  ["issue", /^issue/],
  ["comment", /comment$/],
  ["review", /^pull_request_review$/],
  ["discussion", /^discussion/],
  ["release", /^release$/],
  ["merge_group", /^merge_group$/],
]);

const HEAD_REPOSITORY =
  /^github\.event\.(?:pull_request\.head\.(?:repo\.(?:full_name|id|owner\.(?:login|id))|user\.(?:login|id)|label)|workflow_run\.head_repository\.(?:full_name|id|owner\.(?:login|id)))$/;
const OWN =
  /^github\.(?:repository|repository_id|repository_owner|repository_owner_id|event\.repository\.(?:full_name|id|name|owner\.(?:login|id))|event\.pull_request\.base\.(?:repo\.(?:full_name|id|owner\.(?:login|id))|user\.(?:login|id)|label)|event\.workflow_run\.repository\.(?:full_name|id|owner\.(?:login|id))|event\.organization\.login)$/;
const AUTHOR =
  /^github\.event\.(?:pull_request|issue|comment|review|discussion|workflow_run)\.(?:user|author|actor|triggering_actor|head_commit\.author)\.(?:login|id)$/;
const ACTOR = /^github\.(?:actor|actor_id|triggering_actor|event\.sender\.(?:login|id))$/;
const ASSOCIATION =
  /^github\.event\.(?:pull_request|issue|comment|review|discussion)\.author_association$/;

// GitHub docs, GraphQL `CommentAuthorAssociation`: what an account without rights can be.
const STRANGERS: readonly string[] = [
  "CONTRIBUTOR",
  "FIRST_TIME_CONTRIBUTOR",
  "FIRST_TIMER",
  "MANNEQUIN",
  "NONE",
];

function strangerValue(key: string, marks: ReadonlySet<Mark>): Maybe<Value> {
  if (OWN.test(key)) return { kind: "own" };
  if (marks.size === 0) return undefined;
  if (marks.has("same-repository")) {
    if (HEAD_REPOSITORY.test(key)) return { kind: "stranger", actsAs: "author" };
    if (/\.(?:head\.repo|head_repository)\.fork$/.test(key)) return is(true);
    // Only a pull request takes a stranger's commit into a run of this repository.
    if (key === "github.event.workflow_run.event") return is("pull_request");
  }
  if (marks.has("actor")) {
    if (ASSOCIATION.test(key)) return { kind: "among", values: STRANGERS };
    if (AUTHOR.test(key)) return { kind: "stranger", actsAs: "author" };
  }
  if ((marks.has("actor") || marks.has("bot")) && ACTOR.test(key))
    return { kind: "stranger", actsAs: "actor" };
  return marked(key, marks);
}

function marked(key: string, marks: ReadonlySet<Mark>): Maybe<Value> {
  switch (key) {
    case "github.event.pull_request.merged":
      return marks.has("merged") ? is(false) : undefined;
    case "github.event.pull_request.merged_at":
    case "github.event.pull_request.merged_by":
      return marks.has("merged") ? is(null) : undefined;
    case "github.event.label.name":
      return marks.has("label") ? { kind: "stranger", actsAs: "author" } : undefined;
    case "github.event.pull_request.labels.*.name":
    case "github.event.issue.labels.*.name":
      return marks.has("label") ? { kind: "empty-list" } : undefined;
    case "github.event.workflow_run.head_branch":
      return marks.has("branch") ? { kind: "stranger", actsAs: "branch" } : undefined;
    default:
      return undefined;
  }
}
