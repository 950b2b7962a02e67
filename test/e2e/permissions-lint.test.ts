import { expect, test } from "vitest";
import { runActionStep } from "../support/runner/run-action-step.ts";
import { runCli } from "../support/runner/run-cli.ts";
import { makeWorkspace } from "../support/runner/workspace.ts";

const CHECKOUT = `- uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false`;

const DEPUTY = `on: pull_request_target
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    permissions:
      contents: write
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          ref: \${{ github.event.pull_request.head.sha }}
          persist-credentials: false
      - run: pip install -e .
      - run: gh release create v1
        env:
          GH_TOKEN: \${{ github.token }}
`;

const CAREFUL = `on: [push, pull_request]
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      ${CHECKOUT}
      - run: make test
`;

function files(text: string) {
  return { ".github/workflows/ci.yml": text };
}

test("the action says who can reach what, and what is at stake", () => {
  const workspace = makeWorkspace(files(DEPUTY));
  const step = runActionStep({ action: "actions/permissions-lint", workspace });
  expect(step.problems).toEqual([]);
  expect(step.exitCode).toBe(1);
  expect(step.outputs).toMatchObject({ verdict: "fail", high: "1" });
  const [worst] = step.annotations;
  expect(worst).toMatchObject({ level: "error", title: "untrusted-checkout (high)", line: 11 });
  expect(worst?.message).toContain("pip install");
  expect(worst?.message).toContain("At stake: this job holds `contents: write`");
  const cli = runCli(["permissions-lint", "--format", "json"], workspace);
  expect(JSON.parse(step.reports.json ?? "")).toEqual(JSON.parse(cli.stdout));
});

test("a careful workflow passes both gates of the root action without a word", () => {
  const step = runActionStep({ action: ".", workspace: makeWorkspace(files(CAREFUL)) });
  expect(step.problems).toEqual([]);
  expect([step.exitCode, step.annotations]).toEqual([0, []]);
});
