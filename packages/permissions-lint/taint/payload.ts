/** What a tainted value may hold: any text, one line of any text, or the name of a branch. */
export type Freedom = "text" | "line" | "name";

/**
 * Whose words a value carries. `outsider`: anybody with an account; `merged`: an outsider, but a commit
 * that somebody with write access has let in; `writer`: somebody with write access; `caller`: whoever
 * calls a workflow or an action from elsewhere.
 */
export type Author = "outsider" | "merged" | "writer" | "caller";

export interface Part {
  readonly events: readonly string[];
  readonly author: Author;
  /** Paths below the part; `*` is an index of a list. */
  readonly leaves: Readonly<Record<string, Freedom>>;
}

export const PULLS = ["pull_request", "pull_request_target"];
export const REVIEWS = ["pull_request_review", "pull_request_review_comment"];
const PULLS_AND_REVIEWS = [...PULLS, ...REVIEWS, "pull_request_comment"];
const ISSUES = ["issues", "issue_comment"];
/** Events about something that anybody may open. */
export const PULL_EVENTS: readonly string[] = [...PULLS_AND_REVIEWS, ...ISSUES, "workflow_run"];
const DISCUSSIONS = ["discussion", "discussion_comment"];

const COMMIT: Part["leaves"] = {
  message: "text",
  "author.name": "line",
  "author.email": "line",
  "committer.name": "line",
  "committer.email": "line",
};

const REPOSITORY: Part["leaves"] = {
  default_branch: "name",
  description: "line",
  homepage: "line",
};

function below(prefix: string, leaves: Part["leaves"]): Part["leaves"] {
  return Object.fromEntries(
    Object.entries(leaves).map(([path, freedom]) => [`${prefix}.${path}`, freedom]),
  );
}

// GitHub Security Lab, "untrusted input" (part 2 of its series on workflows); CodeQL's table of
// events and contexts. Logins, SHAs, numbers, URLs and repository names have no room for code.
export const PARTS: Readonly<Record<string, Part>> = {
  issue: { events: ISSUES, author: "outsider", leaves: { title: "line", body: "text" } },
  pull_request: {
    events: PULLS_AND_REVIEWS,
    author: "outsider",
    leaves: {
      title: "line",
      body: "text",
      "head.ref": "name",
      "head.label": "name",
      ...below("head.repo", REPOSITORY),
    },
  },
  comment: {
    events: ["issue_comment", "commit_comment", "discussion_comment", ...REVIEWS],
    author: "outsider",
    leaves: { body: "text", path: "line", diff_hunk: "text" },
  },
  review: { events: REVIEWS, author: "outsider", leaves: { body: "text" } },
  review_comment: { events: REVIEWS, author: "outsider", leaves: { body: "text" } },
  discussion: {
    events: DISCUSSIONS,
    author: "outsider",
    leaves: { title: "line", body: "text" },
  },
  answer: { events: DISCUSSIONS, author: "outsider", leaves: { body: "text" } },
  pages: {
    events: ["gollum"],
    author: "outsider",
    leaves: { "*.page_name": "line", "*.title": "line", "*.summary": "line" },
  },
  changes: {
    events: [...ISSUES, ...PULLS_AND_REVIEWS, ...DISCUSSIONS],
    author: "outsider",
    leaves: { "title.from": "line", "body.from": "text", "head.ref.from": "name" },
  },
  forkee: { events: ["fork"], author: "outsider", leaves: REPOSITORY },
  workflow_run: {
    events: ["workflow_run"],
    author: "outsider",
    leaves: {
      head_branch: "name",
      display_title: "line",
      path: "line",
      ...below("head_commit", COMMIT),
      "head_repository.description": "line",
      "pull_requests.*.head.ref": "name",
    },
  },
  commits: { events: ["push"], author: "merged", leaves: below("*", COMMIT) },
  head_commit: { events: ["push"], author: "merged", leaves: COMMIT },
  merge_group: {
    events: ["merge_group"],
    author: "merged",
    leaves: { head_ref: "name", ...below("head_commit", COMMIT) },
  },
  commit: { events: ["status"], author: "merged", leaves: below("commit", COMMIT) },
  release: { events: ["release"], author: "writer", leaves: { name: "line", body: "text" } },
  client_payload: { events: ["repository_dispatch"], author: "writer", leaves: { "": "text" } },
  inputs: { events: ["workflow_dispatch"], author: "writer", leaves: { "*": "line" } },
};
