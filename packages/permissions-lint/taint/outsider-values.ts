import type { ExpressionTree } from "#workflow";

/**
 * Who makes the event happen. `outsider`: somebody without any right; `helped`: a maintainer, on an issue
 * or a pull request of an outsider (puts a label on it, comments `/deploy`); `anyone`: nothing is assumed.
 */
export type Firing = "outsider" | "helped" | "anyone";

/** What a condition is judged under. */
export interface Circumstances {
  readonly event: string;
  readonly firing: Firing;
  /** A caller may have given inputs. */
  readonly called: boolean;
}

export type Literal = string | number | boolean | null;

/** Some of `values`; a name that nobody has written down anywhere; or no telling. */
export type Value =
  | { readonly kind: "one-of"; readonly values: readonly Literal[] }
  | { readonly kind: "stranger"; readonly mayPoseAsBot: boolean }
  | { readonly kind: "unknown" };

export const UNKNOWN: Value = { kind: "unknown" };

export const one = (...values: readonly Literal[]): Value => ({ kind: "one-of", values });

// GitHub docs, webhook payloads: `author_association`.
const OUTSIDE = one("NONE", "CONTRIBUTOR", "FIRST_TIME_CONTRIBUTOR", "FIRST_TIMER", "MANNEQUIN");
const INSIDE = one("OWNER", "MEMBER", "COLLABORATOR");
// What the author of a pull request can do without any right in the repository.
const AUTHOR_ACTIONS = one(
  ..."opened edited closed reopened synchronize ready_for_review converted_to_draft".split(" "),
);
// No fork's push, schedule or release makes a run in this repository.
const RUNS_OF_OUTSIDERS = one(
  ..."pull_request pull_request_target pull_request_review pull_request_review_comment".split(" "),
  ..."issues issue_comment discussion discussion_comment fork watch workflow_run".split(" "),
);
const STRANGER: Value = { kind: "stranger", mayPoseAsBot: false };
/** `github.actor` is whoever acted last on a pull request, and Dependabot can be made to act there. */
const STRANGE_ACTOR: Value = { kind: "stranger", mayPoseAsBot: true };

/** What is known of a context or a literal under the circumstances. */
export function valueIn(tree: ExpressionTree, under: Circumstances): Value {
  if (tree.kind === "literal") return one(tree.value);
  if (tree.kind !== "path") return UNKNOWN;
  const [context, ...rest] = tree.segments.map((part) => part.toLowerCase());
  if (context === "steps" || context === "needs") return verdictOf(rest, under);
  const path = rest.join(".");
  if (context === "inputs" || (context === "github" && path.startsWith("event.inputs.")))
    return under.called || under.event === "workflow_dispatch" ? UNKNOWN : one(null);
  if (context !== "github") return UNKNOWN;
  if (path === "event_name") return one(under.event);
  if (under.firing === "anyone") return UNKNOWN;
  return (
    valueOfAuthor(path) ??
    (under.firing === "outsider" ? valueOfActor(path, under) : insiderAt(path))
  );
}

/** What tells of the author of the issue, pull request or run, whoever acts on it. */
function valueOfAuthor(path: string): Value | undefined {
  switch (path) {
    case "event.issue.author_association":
    case "event.pull_request.author_association":
    case "event.discussion.author_association":
      return OUTSIDE;
    case "event.pull_request.head.repo.fork":
    case "event.workflow_run.head_repository.fork":
      return one(true);
    case "event.issue.user.login":
    case "event.pull_request.user.login":
    case "event.pull_request.head.user.login":
    case "event.pull_request.head.repo.full_name":
    case "event.pull_request.head.repo.owner.login":
    case "event.pull_request.head.repo.id":
    case "event.workflow_run.head_repository.full_name":
    case "event.workflow_run.head_repository.owner.login":
    case "event.workflow_run.head_repository.id":
      return STRANGER;
    case "event.workflow_run.event":
      return RUNS_OF_OUTSIDERS;
    default:
      return undefined;
  }
}

function valueOfActor(path: string, under: Circumstances): Value {
  switch (path) {
    case "actor":
    case "triggering_actor":
      return isPull(under) || under.event === "workflow_run" ? STRANGE_ACTOR : STRANGER;
    case "event.sender.login":
    case "event.comment.user.login":
    case "event.review.user.login":
    case "event.workflow_run.actor.login":
    case "event.workflow_run.triggering_actor.login":
      return STRANGER;
    case "event.comment.author_association":
    case "event.review.author_association":
      return OUTSIDE;
    case "event.pull_request.merged":
      return one(false);
    case "event.action":
      return isPull(under) ? AUTHOR_ACTIONS : UNKNOWN;
    case "event.label.name":
      return isPull(under) ? one(null) : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

function insiderAt(path: string): Value {
  const isAssociation = /^event\.(?:comment|review)\.author_association$/.test(path);
  return isAssociation ? INSIDE : UNKNOWN;
}

const ASKS_WHO = /permission|authori[sz]ed|allowed|trusted|member|collaborator|maintainer|access/i;

// What a step found out about the actor's rights cannot be computed here, only recognized by its name.
function verdictOf(path: readonly string[], { firing }: Circumstances): Value {
  const output = path.at(-1) ?? "";
  return firing === "outsider" && path.includes("outputs") && ASKS_WHO.test(output)
    ? one("false")
    : UNKNOWN;
}

export function isPull({ event }: Circumstances): boolean {
  return event.startsWith("pull_request");
}
