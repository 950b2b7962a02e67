import { describe, expect, it } from "vitest";
import { createSource } from "#core";
import { readWorkflow } from "./read/workflow.ts";
import { stakesOf } from "./stakes.ts";

function stakes(head: string, body = ""): string | undefined {
  const text = `on: push\n${head}\njobs:\n  a:\n    runs-on: x\n${body}    steps: [{run: "true"}]\n`;
  const workflow = readWorkflow(createSource("ci.yml", text));
  if (workflow.kind !== "workflow") throw new Error(workflow.faults[0]?.message);
  const [job] = workflow.jobs;
  return job && stakesOf(workflow, job);
}

describe("stakesOf", () => {
  it("names what a job can write, the worst first", () => {
    expect(stakes("permissions: {issues: write, packages: write, contents: read}")).toBe(
      "`packages: write`, `issues: write`",
    );
    expect(stakes("permissions: write-all")).toBe("`write-all`");
  });

  it("names secrets, and counts what is too many", () => {
    const env = "    env: {A: '${{ secrets.A }}', B: '${{ secrets.b }}'}\n";
    expect(stakes("permissions: {}", env)).toBe("the secret `A`, the secret `B`");
    expect(
      stakes("permissions: {checks: write, statuses: write, issues: write, pages: write}"),
    ).toBe("`checks: write`, `pages: write`, `statuses: write`, 1 more rights");
  });

  it("says that a job without a block holds what the settings grant, and nothing of one that is harmless", () => {
    expect(stakes("")).toBe("whatever the repository's settings grant");
    expect(stakes("permissions: {contents: read}")).toBeUndefined();
  });
});
