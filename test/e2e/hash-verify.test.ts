import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runActionStep } from "../support/runner/run-action-step.ts";
import { runCli } from "../support/runner/run-cli.ts";
import { makeWorkspace } from "../support/runner/workspace.ts";

const ACTION = "actions/hash-verify";

function line(text: string, name: string): string {
  return `${createHash("sha256").update(text).digest("hex")}  ${name}\n`;
}

const RELEASE = {
  "release/app": "app\n",
  "release/notes": "notes\n",
  "release/SHA256SUMS": line("app\n", "app") + line("notes\n", "notes"),
};
const TREE = { command: "tree", paths: "release", manifest: "release/SHA256SUMS" };

describe("the action", () => {
  test("verifies what its inputs name, and writes nothing", () => {
    const workspace = makeWorkspace(RELEASE);
    const step = runActionStep({ action: ACTION, workspace, with: TREE });
    expect(step.problems).toEqual([]);
    expect(step).toMatchObject({ exitCode: 0, annotations: [] });
    expect(step.outputs).toMatchObject({ verdict: "pass", open: "0" });
    expect(step.summary).toContain("hash-verify");
  });

  test("shows a failure beside the line of the list, as critical", () => {
    const workspace = makeWorkspace({ ...RELEASE, "release/notes": "changed\n", "release/x": "" });
    const inputs = { ...TREE, "fail-on": "never" };
    const step = runActionStep({ action: ACTION, workspace, with: inputs });
    expect(step.problems).toEqual([]);
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: "fail", critical: "2" });
    expect(step.annotations).toMatchObject([
      { level: "error", title: "digest-mismatch (critical)", file: "release/SHA256SUMS", line: 2 },
      { level: "error", title: "unlisted-file (critical)" },
    ]);
    expect(step.summary).toContain("sluice hash-verify tree release --manifest release/SHA256SUMS");
    const cli = runCli(
      [
        "hashes",
        "tree",
        "release",
        "--manifest",
        "release/SHA256SUMS",
        "--fail-on",
        "never",
        "--format",
        "json",
      ],
      workspace,
    );
    expect(JSON.parse(step.reports.json ?? "")).toEqual(JSON.parse(cli.stdout));
    expect(step.reports.sarif).toContain('"digest-mismatch"');
  });

  test("verifies what the config names, alone and in the root action", () => {
    const config = "hash-verify: {tree: {directory: release, manifest: [release/SHA256SUMS]}}\n";
    const workspace = makeWorkspace({ ...RELEASE, ".github/sluice.yml": config });
    expect(runActionStep({ action: ACTION, workspace })).toMatchObject({
      exitCode: 0,
      problems: [],
    });
    const root = runActionStep({ action: ".", workspace });
    expect(root).toMatchObject({ exitCode: 0, problems: [] });
    expect(root.summary).toContain("hash-verify");
  });

  test("passes over nothing only where it is told to", () => {
    const ci = "on: push\npermissions: {}\njobs: {a: {runs-on: x, steps: [{run: x}]}}\n";
    const workspace = makeWorkspace({ ".github/workflows/ci.yml": ci });
    const refused = runActionStep({ action: ACTION, workspace });
    expect(refused.exitCode).toBe(2);
    expect(refused.annotations[0]?.message).toContain("has nothing to judge");
    const optional = runActionStep({ action: ACTION, workspace, with: { optional: "true" } });
    expect(optional).toMatchObject({ exitCode: 0, problems: [] });
  });

  test("takes no command from a file's name", () => {
    const name = "::error::a##[add-mask]\u001b[31m.txt";
    const list = line("a", name) + line("b", "..%0A::set-output name=x::y");
    const workspace = makeWorkspace({ [`d/${name}`]: "changed", SUMS: list });
    const inputs = { command: "sums", paths: "SUMS", "base-dir": "d" };
    const step = runActionStep({ action: ACTION, workspace, with: inputs });
    expect(step.problems).toEqual([]);
    expect(step.exitCode).toBe(1);
  });

  test("reaches files that another step left outside the workspace, where an input names them", () => {
    const outside = makeWorkspace(RELEASE);
    const workspace = makeWorkspace({ "a.txt": "a" });
    const release = join(outside, "release");
    const inputs = { command: "tree", paths: release, manifest: join(release, "SHA256SUMS") };
    expect(runActionStep({ action: ACTION, workspace, with: inputs })).toMatchObject({
      exitCode: 0,
    });
    const config = `hash-verify: {tree: {directory: ${release}, manifest: [${release}/SHA256SUMS]}}\n`;
    const confined = makeWorkspace({ ".github/sluice.yml": config });
    const step = runActionStep({ action: ACTION, workspace: confined });
    expect(step.exitCode).toBe(2);
    expect(step.reports.json).toContain("leads outside the repository");
  });
});
