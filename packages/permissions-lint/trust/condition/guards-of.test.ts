import { describe, expect, it } from "vitest";
import type { Text } from "#workflow";
import { type Firing, passageOf } from "./guards-of.ts";

function text(value: string): Text {
  return { value, style: "plain", span: { start: 0, end: value.length } };
}

function show(condition: string, firing: Firing): string {
  const { passes, guards } = passageOf(text(condition), firing);
  const shown = guards.map(({ kind, spoofable }) => (spoofable ? `${kind}?` : kind));
  return [passes, ...shown].join(" ");
}

const TARGET: Firing = {
  event: "pull_request_target",
  types: ["opened", "synchronize", "reopened"],
};
const SAME = "github.event.pull_request.head.repo.full_name == github.repository";

describe("under pull_request_target", () => {
  it.each([
    ["false", "never never"],
    ["${{ false }}", "never never"],
    ["!true", "never never"],
    ["'a' == 'b' && github.actor == 'x'", "never never"],
    ["${{ false }}\n", "maybe"],
    ["github.event_name == 'push'", "not-here"],
    ["startsWith(github.event_name, 'pull_request')", "maybe"],
    ["github.event_name != 'pull_request_target'", "not-here"],
    [SAME, "maybe same-repository"],
    [`!(${SAME})`, "maybe"],
    ["github.event.pull_request.head.repo.full_name != github.repository", "maybe"],
    ["github.event.pull_request.head.repo.fork == false", "maybe same-repository"],
    ["!github.event.pull_request.head.repo.fork", "maybe same-repository"],
    // A string is no boolean: this is true for every fork.
    ["github.event.pull_request.head.repo.fork != 'true'", "maybe"],
    ["github.event.pull_request.head.repo.owner.login == 'acme'", "maybe same-repository"],
    ["startsWith(github.event.pull_request.head.label, 'acme:')", "maybe same-repository"],
    ["startsWith(github.event.pull_request.head.repo.full_name, 'acme')", "maybe"],
    [`github.event_name == 'push' || ${SAME}`, "maybe same-repository"],
    [`${SAME} || true`, "maybe"],
    [`${SAME} || github.event.pull_request.draft`, "maybe"],
    [`${SAME} && github.event.pull_request.draft`, "maybe same-repository"],
    [`${SAME} || contains(github.event.pull_request.labels.*.name, 'ok')`, "maybe label?"],
    ["contains(github.event.pull_request.labels.*.name, 'safe')", "maybe label?"],
    ["!contains(github.event.pull_request.labels.*.name, 'unsafe')", "maybe"],
    ["github.event.pull_request.merged == true", "maybe merged"],
    ["github.event.pull_request.merged", "maybe merged"],
    ["github.event.pull_request.merged_at != null", "maybe merged"],
    ["github.event.action == 'closed'", "not-here"],
    ["github.event.action == 'opened'", "maybe"],
    ["github.event.pull_request.author_association == 'MEMBER'", "maybe actor"],
    ["github.event.pull_request.author_association == 'CONTRIBUTOR'", "maybe"],
    [
      `contains(fromJSON('["OWNER","MEMBER"]'), github.event.pull_request.author_association)`,
      "maybe actor",
    ],
    [
      `contains(fromJSON('["OWNER","CONTRIBUTOR"]'), github.event.pull_request.author_association)`,
      "maybe",
    ],
    ["contains('OWNER MEMBER', github.event.pull_request.author_association)", "maybe actor"],
    ["github.actor == 'octocat'", "maybe actor"],
    ["github.actor == 'dependabot[bot]'", "maybe actor?"],
    ["github.actor_id == '49699333'", "maybe actor?"],
    ["github.event.pull_request.user.login == 'dependabot[bot]'", "maybe actor"],
    ["github.actor != 'dependabot[bot]'", "maybe"],
    ["contains('alice bob', github.actor)", "maybe actor?"],
    [`contains(fromJSON('["alice","bob"]'), github.actor)`, "maybe actor"],
    ["endsWith(github.actor, '[bot]')", "maybe actor?"],
    ["github.repository == 'acme/widgets'", "maybe"],
    ["inputs.debug", "not-here"],
    ["github.event.workflow_run.conclusion == 'success'", "not-here"],
    ["always()", "maybe"],
    ["success() && matrix.x", "maybe"],
  ])("%s: %s", (condition, expected) => {
    expect(show(condition, TARGET)).toBe(expected);
  });

  it("trusts a label where nothing can be pushed behind it", () => {
    const labeled = { event: "pull_request_target", types: ["labeled"] };
    expect(show("github.event.label.name == 'safe to test'", labeled)).toBe("maybe label");
  });
});

describe("under other events", () => {
  it.each([
    ["workflow_run", "github.event.workflow_run.event == 'push'", "maybe same-repository"],
    ["workflow_run", "github.event.workflow_run.event != 'pull_request'", "maybe same-repository"],
    ["workflow_run", "github.event.workflow_run.event == 'pull_request'", "maybe"],
    ["workflow_run", "github.event.workflow_run.conclusion == 'success'", "maybe"],
    // A fork's branch may be called main as well.
    ["workflow_run", "github.event.workflow_run.head_branch == 'main'", "maybe other?"],
    [
      "workflow_run",
      "github.event.workflow_run.head_repository.full_name == github.repository",
      "maybe same-repository",
    ],
    ["pull_request", "github.ref == 'refs/heads/main'", "not-here"],
    ["pull_request", "startsWith(github.ref, 'refs/tags/')", "not-here"],
    ["pull_request", "github.ref_name == 'main'", "not-here"],
    ["pull_request_target", "github.ref == 'refs/heads/main'", "maybe"],
    ["push", "github.head_ref == 'x'", "not-here"],
    ["push", SAME, "not-here"],
    ["issue_comment", "github.event.issue.pull_request", "maybe"],
    ["issue_comment", "contains(github.event.comment.body, '/run')", "maybe"],
    ["issue_comment", "github.event.comment.author_association == 'OWNER'", "maybe actor"],
    ["issue_comment", "github.event.comment.user.login == 'octocat'", "maybe actor"],
    ["pull_request_target", "github.event.issue.pull_request", "not-here"],
    ["issues", "github.event.comment.body != null", "not-here"],
    ["workflow_call", "github.event_name == 'push'", "maybe"],
    ["workflow_dispatch", "inputs.debug", "maybe"],
  ])("%s, %s: %s", (event, condition, expected) => {
    expect(show(condition, { event })).toBe(expected);
  });

  it("says nothing about text that is no expression", () => {
    expect(show("a ==", { event: "push" })).toBe("maybe");
  });
});
