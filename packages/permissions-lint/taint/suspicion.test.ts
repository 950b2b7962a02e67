import { describe, expect, it } from "vitest";
import { parseExpression } from "#workflow";
import type { Firing } from "./outsider-values.ts";
import { evaluate } from "./suspicion.ts";

function passes(condition: string, event: string, firing: Firing): boolean | undefined {
  const tree = parseExpression(condition);
  return tree && evaluate(tree, { event, firing, called: false });
}

const LIST = `contains(fromJSON('["OWNER","MEMBER"]'), github.event.comment.author_association)`;

describe("evaluate", () => {
  it.each([
    ["github.event_name == 'issues'", "push", "outsider", false],
    ["github.event_name != 'PUSH'", "push", "outsider", false],
    ["false && github.actor == 'x'", "push", "anyone", false],
    [
      "github.event.pull_request.head.repo.full_name == github.repository",
      "pull_request_target",
      "outsider",
      false,
    ],
    ["github.event.pull_request.head.repo.fork", "pull_request_target", "outsider", true],
    ["!github.event.pull_request.head.repo.fork", "pull_request_target", "helped", false],
    [LIST, "issue_comment", "outsider", false],
    [LIST, "issue_comment", "helped", undefined],
    ["github.event.issue.author_association == 'OWNER'", "issues", "helped", false],
    ["github.actor == 'octocat'", "issues", "outsider", false],
    ["github.actor == 'dependabot[bot]'", "pull_request_target", "outsider", undefined],
    ["github.actor == 'dependabot[bot]'", "issues", "outsider", false],
    ["contains(vars.ADMINS, github.actor)", "issues", "outsider", false],
    [
      "contains(github.event.pull_request.labels.*.name, 'safe')",
      "pull_request_target",
      "outsider",
      false,
    ],
    [
      "contains(github.event.pull_request.labels.*.name, 'safe')",
      "pull_request_target",
      "helped",
      undefined,
    ],
    ["contains(github.event.issue.labels.*.name, 'bug')", "issues", "outsider", undefined],
    ["github.event.workflow_run.event == 'push'", "workflow_run", "outsider", false],
    ["github.event.workflow_run.head_branch == 'main'", "workflow_run", "outsider", undefined],
    ["needs.check.outputs.is-member == 'true'", "issues", "outsider", false],
    ["needs.check.outputs.changed == 'true'", "issues", "outsider", undefined],
    ["inputs.debug", "push", "anyone", false],
    ["inputs.debug", "workflow_dispatch", "anyone", undefined],
    ["github.event.pull_request.title == 'x' || true", "pull_request", "outsider", true],
  ] as const)("%s on %s by %s", (condition, event, firing, expected) => {
    expect(passes(condition, event, firing)).toBe(expected);
  });
});
