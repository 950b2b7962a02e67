import { describe, expect, test } from "vitest";
import { ACT, runAct, SUITE } from "../support/runner/act.ts";

const CHECKOUT = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2";

/** A repository whose only job checks out and runs `uses`, beside a workflow that says `judged`. */
function repository(uses: string, judged: string): Readonly<Record<string, string>> {
  const job = `
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: `;
  const head = (event: string) => `on: ${event}\npermissions:\n  contents: read\njobs:${job}`;
  return {
    ".github/workflows/gate.yml": `${head("push")}${CHECKOUT}\n      - uses: ${uses} # v0.1.0\n`,
    ".github/workflows/other.yml": `${head("workflow_dispatch")}${judged}\n`,
  };
}

function callingRepository(judged: string): Readonly<Record<string, string>> {
  return {
    ...repository(CHECKOUT, judged),
    ".github/workflows/gate.yml": `on: push
permissions:
  contents: read
jobs:
  gates:
    uses: ${SUITE("/.github/workflows/gates.yml")} # v0.1.0
`,
  };
}

describe.runIf(ACT !== undefined)("through act", () => {
  const act = ACT ?? "";

  test.each(["", "/actions/pin-check"])("the action in %j", { timeout: 120_000 }, (path) => {
    const bad = runAct(act, repository(SUITE(path), "someone/thing@v1"));
    expect(bad.outputs).toContain("verdict=fail");
    expect(bad.exitCode).toBe(1);
    const good = runAct(act, repository(SUITE(path), CHECKOUT));
    expect(good.outputs).toContain("verdict=pass");
    expect(good.exitCode).toBe(0);
  });

  test("the reusable workflow", { timeout: 120_000 }, () => {
    const bad = runAct(act, callingRepository("someone/thing@v1"));
    expect(bad.outputs).toContain("verdict=fail");
    expect(bad.exitCode).toBe(1);
    const good = runAct(act, callingRepository(CHECKOUT));
    expect(good.outputs).toContain("verdict=pass");
    expect(good.exitCode).toBe(0);
  });
});
