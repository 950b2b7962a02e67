import { describe, expect, it } from "vitest";
import { createSource } from "#core";
import { readWorkflow } from "#workflow";
import { originOfText } from "./origin-of-text.ts";

const TEXT = `on: push
env:
  FROM_WORKFLOW: \${{ github.event.pull_request.head.sha }}
  LOOP: \${{ env.LOOP }}
jobs:
  find:
    runs-on: ubuntu-24.04
    outputs:
      sha: \${{ steps.ask.outputs.sha }}
      base: \${{ steps.ask.outputs.base }}
      own: \${{ github.sha }}
    steps:
      - id: ask
        run: |
          echo "sha=$(gh pr view 1 --json headRefOid)" >> "$GITHUB_OUTPUT"
          echo "base=main" >> "$GITHUB_OUTPUT"
  build:
    runs-on: ubuntu-24.04
    strategy: {matrix: {ref: [main, v1]}}
    steps:
      - id: finder
        uses: xt0rted/pull-request-comment-branch@v2
      - id: head
        run: echo "sha=$(git rev-parse HEAD)" >> $GITHUB_OUTPUT
      - run: "true"
        env: {FROM_STEP: "refs/pull/\${{ github.event.number }}/merge"}
`;

function origin(ref: string, event: string): string {
  const read = readWorkflow(createSource(".github/workflows/a.yml", TEXT));
  if (read.kind !== "workflow") throw new Error("not read");
  const job = read.jobs[1];
  const step = job?.steps[2];
  const trigger = read.triggers[0];
  if (!job || !step || !trigger) throw new Error("incomplete");
  const arrival = { trigger, event, tier: "attacker", guards: [], through: [] } as const;
  return originOfText(ref, { workflow: read, job, step, arrival });
}

describe("a ref under an event", () => {
  it.each([
    ["", "pull_request_target", "empty"],
    ["main", "pull_request_target", "trusted"],
    ["${{ github.sha }}", "pull_request", "stranger"],
    ["${{ github.sha }}", "pull_request_target", "trusted"],
    ["${{ github.event.pull_request.base.sha }}", "pull_request_target", "trusted"],
    ["${{ github.event.pull_request.head.sha }}", "pull_request_target", "stranger"],
    ["${{ github.event.pull_request.head.sha }}", "push", "empty"],
    ["${{ github['event'].pull_request.HEAD.sha }}", "pull_request_target", "stranger"],
    ["${{ github.event.pull_request.merge_commit_sha }}", "pull_request_target", "stranger"],
    ["${{ github.head_ref }}", "pull_request_target", "branch"],
    ["${{ github.head_ref || github.ref_name }}", "push", "trusted"],
    ["${{ github.event.pull_request.head.sha || github.sha }}", "pull_request_target", "stranger"],
    [
      "${{ github.event.pull_request.base.sha || github.head_ref }}",
      "pull_request_target",
      "trusted",
    ],
    [
      "${{ github.event_name == 'push' && github.sha || github.head_ref }}",
      "pull_request_target",
      "branch",
    ],
    [
      "${{ format('refs/pull/{0}/merge', github.event.issue.number) }}",
      "issue_comment",
      "stranger",
    ],
    ["refs/pull/${{ github.event.issue.number }}/head", "issue_comment", "stranger"],
    ["${{ github.event.comment.body }}", "issue_comment", "stranger"],
    ["${{ github.event.workflow_run.head_sha }}", "workflow_run", "stranger"],
    ["${{ github.event.workflow_run.head_branch }}", "workflow_run", "branch"],
    ["${{ github.event.workflow_run.id }}", "workflow_run", "unknown"],
    ["${{ github.event.release.tag_name }}", "release", "trusted"],
    ["${{ inputs.ref }}", "workflow_dispatch", "unknown"],
    ["${{ inputs.ref }}", "pull_request_target", "empty"],
    ["${{ env.FROM_WORKFLOW }}", "pull_request_target", "stranger"],
    ["${{ env.FROM_STEP }}", "pull_request_target", "stranger"],
    ["${{ env.LOOP }}", "pull_request_target", "unknown"],
    ["${{ steps.finder.outputs.head_ref }}", "issue_comment", "stranger"],
    ["${{ steps.finder.outputs.base_ref }}", "issue_comment", "unknown"],
    ["${{ steps.head.outputs.sha }}", "pull_request_target", "trusted"],
    ["${{ needs.find.outputs.sha }}", "issue_comment", "stranger"],
    ["${{ needs.find.outputs.own }}", "issue_comment", "trusted"],
    ["${{ needs.none.outputs.own }}", "issue_comment", "unknown"],
    ["${{ matrix.ref }}", "issue_comment", "trusted"],
    ["${{ vars.REF }}", "issue_comment", "trusted"],
    ["${{ fromJSON(steps.x.outputs.pr).head.sha }}", "issue_comment", "unknown"],
  ])("%s under %s: %s", (ref, event, expected) => {
    expect(origin(ref, event)).toBe(expected);
  });
});
