import { isMergeEvent, isPullRequestEvent } from "../tiers.ts";

/**
 * Whose commit a ref names. `stranger`: one that anybody may have written, or chosen; `branch`: only a
 * branch's name is theirs; `empty`: nothing under this event.
 */
export type RefOrigin = "trusted" | "stranger" | "branch" | "unknown" | "empty";

/** The event's own commit, which a checkout without `ref:` takes (GitHub docs, `GITHUB_SHA` of each event). */
export function originOfEvent(event: string): RefOrigin {
  if (isMergeEvent(event)) return "stranger";
  return event === "workflow_call" ? "unknown" : "trusted";
}

/** What a context path, lower case, stands for as a ref under an event. */
export function originOfPath(key: string, event: string): RefOrigin {
  switch (key) {
    case "github.sha":
    case "github.ref":
    case "github.ref_name":
    case "github.workflow_sha":
      return originOfEvent(event);
    case "github.head_ref":
      return onPullRequest(event, "branch");
    case "github.base_ref":
      return onPullRequest(event, "trusted");
  }
  if (key.startsWith("github.event.")) return originOfPayload(key.slice(13), event);
  return key.startsWith("vars.") || key.startsWith("github.") ? "trusted" : "unknown";
}

function originOfPayload(key: string, event: string): RefOrigin {
  if (key.startsWith("pull_request.")) return onPullRequest(event, originInPullRequest(key));
  if (key.startsWith("workflow_run.")) return originInRun(key, event);
  if (TRUSTED.test(key)) return "trusted";
  if (WRITTEN.test(key)) return "stranger";
  // Suites and runs of forks' commits are created in this repository as well.
  if (/^check_(?:run|suite)\./.test(key)) return "unknown";
  return key.startsWith("inputs.") || key.startsWith("client_payload") ? "unknown" : "trusted";
}

const TRUSTED = /^(?:repository|release|merge_group|deployment|before$|after$|head_commit)/;
/** Free text: a ref that it names may be `refs/pull/1/head`. */
const WRITTEN =
  /^(?:issue|comment|review|discussion|pull_request)\.(?:title|body)$|^(?:comment|review)$/;

function onPullRequest(event: string, origin: RefOrigin): RefOrigin {
  if (event === "workflow_call") return origin === "trusted" ? "trusted" : origin;
  return isPullRequestEvent(event) ? origin : "empty";
}

function originInPullRequest(key: string): RefOrigin {
  if (key.startsWith("pull_request.base.")) return "trusted";
  if (key === "pull_request.head.ref" || key === "pull_request.head.label") return "branch";
  if (key.startsWith("pull_request.head.repo.")) return "stranger";
  return key === "pull_request.head.sha" || key === "pull_request.merge_commit_sha"
    ? "stranger"
    : "unknown";
}

function originInRun(key: string, event: string): RefOrigin {
  if (event !== "workflow_run" && event !== "workflow_call") return "empty";
  if (key === "workflow_run.head_branch") return "branch";
  return /^workflow_run\.(?:head_sha|head_commit\.|head_repository\.|pull_requests\.)/.test(key)
    ? "stranger"
    : "unknown";
}

/** What the runner sets itself (GitHub docs, variables). */
export function originOfOwnVariable(name: string, event: string): RefOrigin {
  switch (name) {
    case "GITHUB_SHA":
    case "GITHUB_REF":
    case "GITHUB_REF_NAME":
    case "GITHUB_HEAD_REF":
    case "GITHUB_BASE_REF":
      return originOfPath(name.toLowerCase().replace("_", "."), event);
    default:
      return "unknown";
  }
}

const RANK: Readonly<Record<RefOrigin, number>> = {
  stranger: 0,
  branch: 1,
  unknown: 2,
  trusted: 3,
  empty: 4,
};

export function worse(a: RefOrigin, b: RefOrigin): RefOrigin {
  return RANK[b] < RANK[a] ? b : a;
}
