import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runGates } from "#suite";
import { memoryHost } from "../support/memory-host.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");
const SHA = "a1".repeat(20);

const scratch = mkdtempSync(join(tmpdir(), "sluice-readme-"));
afterAll(() => rmSync(scratch, { recursive: true }));

function blocks(language: string): readonly string[] {
  const found = README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"));
  return [...found].map(([, text = ""]) => text.replaceAll("<full commit SHA>", SHA));
}

function sumsLine(text: string, name: string): string {
  return `${createHash("sha256").update(text).digest("hex")}  ${name}\n`;
}

/** A workflow as it stands, or the one around a step. */
function asWorkflow(text: string): string {
  if (text.startsWith("on:")) return text;
  return `on: push\npermissions: {}\njobs:\n  gates:\n    runs-on: ubuntu-24.04\n    steps:\n${text}`;
}

describe("README", () => {
  it.each(blocks("yaml"))("shows a workflow that its own gates pass: %s", async (text) => {
    const files = { ".github/workflows/gates.yml": asWorkflow(text) };
    const run = await runGates({ gates: [], paths: [], options: {} }, memoryHost(files));
    expect(run.verdict).toBe("pass");
    expect(run.findings).toEqual([]);
  });

  it.each(blocks("yaml config"))("shows a config that is accepted: %s", async (text) => {
    const files = { ".github/sluice.yml": text };
    // One gate checks the sections of all; hash-verify itself would want the files that are named.
    const run = await runGates({ gates: ["pins"], paths: [], options: {} }, memoryHost(files));
    expect(run.gates.flatMap(({ notJudged }) => notJudged)).toEqual([]);
  });

  const commands = blocks("sh")
    .flatMap((block) => block.split("\n"))
    .filter((line) => line.startsWith("node "));

  it("has commands to run", () => {
    expect(commands.length).toBeGreaterThan(5);
  });

  it.each(commands)("names a command that works: %s", (line) => {
    const repository = mkdtempSync(join(scratch, "repository-"));
    mkdirSync(join(repository, ".github/workflows"), { recursive: true });
    const workflow = asWorkflow(`      - uses: some/action@${SHA.toUpperCase()} # v1.0.0\n`);
    writeFileSync(join(repository, ".github/workflows/ci.yml"), workflow);
    writeFileSync(join(repository, "SHA256SUMS"), sumsLine(workflow, ".github/workflows/ci.yml"));
    mkdirSync(join(repository, "release"));
    writeFileSync(join(repository, "release/app"), "app\n");
    writeFileSync(join(repository, "release/SHA256SUMS"), sumsLine("app\n", "app"));
    execFileSync("git", ["init", "-q", repository]);
    const [command = ""] = line.split("#");
    const words = command.trim().split(/\s+/).slice(2);
    const args = words.map((word) => (word === "../your-repository" ? repository : word));
    const { status, stderr, stdout } = spawnSync(
      "node",
      [join(ROOT, "dist/cli/index.js"), ...args],
      {
        cwd: repository,
        encoding: "utf8",
      },
    );
    expect(stdout + stderr).not.toBe("");
    expect(stderr).not.toContain("sluice:");
    expect(status).toBe(args.includes("--diff") ? 1 : 0);
  });
});
