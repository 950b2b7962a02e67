import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";

const MAIN = join(import.meta.dirname, "../../actions/pin-check/main.ts");
const WORKFLOWS = ".github/workflows";

let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "workspace-"));
  mkdirSync(join(workspace, WORKFLOWS), { recursive: true });
  const text = "on: push\njobs: {a: {runs-on: x, steps: [{uses: a/b@v1}]}}\n";
  writeFileSync(join(workspace, WORKFLOWS, "\u001b[31m::error::##[add-mask]x.yml"), text);
});

function step(env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN], {
    cwd: workspace,
    env: { PATH: process.env.PATH, RUNNER_TEMP: tmpdir(), GITHUB_WORKSPACE: workspace, ...env },
    encoding: "utf8",
  });
  return { exitCode: status, log: stdout + stderr };
}

it("prints no escape of a file's name, in the place of an annotation either", () => {
  const { exitCode, log } = step({});
  expect(exitCode).toBe(1);
  expect(log).toContain("::error ");
  expect(log).not.toMatch(/\u001b|##\[/);
});

it("is incomplete, not crashed, where its outputs cannot be written", () => {
  const { exitCode, log } = step({ GITHUB_OUTPUT: join(workspace, "none", "output") });
  expect(exitCode).toBe(2);
  expect(log).toContain("INCOMPLETE");
});

it("asks for a checkout where the workspace is no folder", () => {
  const { exitCode, log } = step({ GITHUB_WORKSPACE: process.execPath });
  expect(exitCode).toBe(2);
  expect(log).not.toContain("fault of Sluice");
});
