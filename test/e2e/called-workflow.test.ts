import { expect, test } from "vitest";
import { runCalledWorkflow } from "../support/runner/run-called-workflow.ts";
import { makeWorkspace } from "../support/runner/workspace.ts";

const WORKFLOW = ".github/workflows/gates.yml";

const workspace = makeWorkspace({
  ".github/workflows/ci.yml": `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: someone/thing@v1
`,
});

test("a caller that grants `contents: read` gets the verdict", () => {
  const call = runCalledWorkflow({
    workflow: WORKFLOW,
    workspace,
    permissions: { contents: "read" },
  });
  expect(call.jobs["pin-check"]).toMatchObject({ result: "failure", outputs: { verdict: "fail" } });
  expect(call.outputs).toEqual({
    "pin-check": "fail",
    "permissions-lint": "pass",
    "hash-verify": "pass",
  });
  expect(call.jobs["pin-check"]?.steps.flatMap(({ problems }) => problems)).toEqual([]);
});

test("inputs reach the gate", () => {
  const call = runCalledWorkflow({
    workflow: WORKFLOW,
    workspace,
    permissions: { contents: "read" },
    with: { "fail-on": "never" },
  });
  expect(call.jobs["pin-check"]?.result).toBe("success");
});

test("it asks for nothing besides `contents: read`", () => {
  expect(() => runCalledWorkflow({ workflow: WORKFLOW, workspace, permissions: {} })).toThrow(
    "requesting 'contents: read'",
  );
});
