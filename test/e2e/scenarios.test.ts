import { cpSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runActionStep } from "../support/runner/run-action-step.ts";
import { runCli } from "../support/runner/run-cli.ts";

const REPOS = join(import.meta.dirname, "../repos");

/** The gate that a repository is there for, by what its name starts with; pin-check where nothing fits. */
const GATE_OF: Readonly<Record<string, string>> = {
  "audit-table": "permissions-lint",
  "confused-deputy": "permissions-lint",
  lanes: "permissions-lint",
  submission: "hash-verify",
  "side-car": "hash-verify",
};

function gateOf(repository: string): string {
  const start = Object.keys(GATE_OF).find((known) => repository.startsWith(known));
  return GATE_OF[start ?? ""] ?? "pin-check";
}

interface Report {
  readonly exitCode: number;
  readonly gates: readonly {
    readonly notJudged: readonly { readonly file?: string; readonly reason: string }[];
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly file?: string;
    readonly start?: { readonly line: number; readonly column: number };
  }[];
}

// Each folder is a whole repository. `expected.txt` holds the exit code, every finding's place and what
// was not judged; it is written by `vitest -u` and was read line by line.
describe.each(readdirSync(REPOS))("%s", (name) => {
  // Judged outside our own work tree, whose .gitignore and history would count for it.
  const workspace = mkdtempSync(join(tmpdir(), "repo-"));
  cpSync(join(REPOS, name), workspace, { recursive: true });
  const gate = gateOf(name);
  const cli = runCli([gate, "--format", "json"], workspace);
  const step = runActionStep({ action: `actions/${gate}`, workspace });

  test("finds what is expected, and nothing else", async () => {
    const report: Report = JSON.parse(cli.stdout);
    const found = report.findings.map(({ rule, severity, file, start }) => {
      const place = file === undefined ? "-" : `${file}:${start?.line}:${start?.column}`;
      return `${place} ${severity} ${rule}`;
    });
    const notJudged = report.gates.flatMap((gate) => gate.notJudged);
    const left = notJudged.map(({ file, reason }) => `not judged: ${file}: ${reason}`);
    const text = [`exit ${cli.exitCode}`, ...found, ...left, ""].join("\n");
    await expect(text).toMatchFileSnapshot(join(REPOS, name, "expected.txt"));
    if (name.endsWith("-mended")) expect(cli.exitCode).toBe(0);
  });

  test("the action agrees with the command line", () => {
    expect(step.problems).toEqual([]);
    expect(step.exitCode).toBe(cli.exitCode);
    expect(JSON.parse(step.reports.json ?? "")).toEqual(JSON.parse(cli.stdout));
  });
});
