import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../support/runner/run-cli.ts";

const REPO = join(import.meta.dirname, "../repos/audit-table");
const BANDIT = ".github/workflows/bandit.yml";

// design/scenarios.md, permissions-lint 1: the table that an audit asks for, and the record that keeps it.
test("the table is written, holds, and fails with the record when a job's rights grow", () => {
  const root = mkdtempSync(join(tmpdir(), "audit-"));
  cpSync(REPO, root, { recursive: true });
  const lint = (line: string) => runCli(["permissions-lint", ...line.split(" ")], root);
  const change = (from: string, to: string) => {
    const file = join(root, BANDIT);
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  };

  expect(lint("table --write docs/permissions.md").exitCode).toBe(0);
  expect(lint("record").exitCode).toBe(0);
  expect(lint("table --check docs/permissions.md").exitCode).toBe(0);
  expect(lint("record --check").exitCode).toBe(0);
  const page = readFileSync(join(root, "docs/permissions.md"), "utf8");
  expect(page.match(/^\| \.github\/workflows\//gm)).toHaveLength(12);
  expect(page).not.toMatch(/, line \d|20\d\d-\d\d/);

  change("contents: read\n", "contents: read\n      packages: write\n");
  const table = lint("table --check docs/permissions.md");
  expect(table.exitCode).toBe(1);
  expect(table.stdout).toMatch(/^\+\| .*bandit.*packages: write/m);
  const record = lint("record --check");
  expect(record.exitCode).toBe(1);
  expect(record.stdout).toMatch(
    /^fail +widened +\.github\/workflows\/bandit\.yml#bandit +packages: write$/m,
  );
  expect(lint("--format oneline").stdout).toContain("permissions-drift");

  // Shrinkage passes, with a hint.
  change("      contents: read\n      packages: write\n", "      contents: none\n");
  const shrunk = lint("record --check");
  expect(shrunk.exitCode).toBe(0);
  expect(shrunk.stdout).toContain("sluice permissions-lint record");
});
