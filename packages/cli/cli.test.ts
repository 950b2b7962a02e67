import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";

const MAIN = join(import.meta.dirname, "main.ts");

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "sluice-cli-"));
  mkdirSync(join(root, ".github/workflows"), { recursive: true });
  const steps = "    runs-on: x\n    steps:\n      - uses: some/action@v1\n";
  writeFileSync(
    join(root, ".github/workflows/ci.yml"),
    `on: push\npermissions: {}\njobs:\n  a:\n${steps}`,
  );
});

function sluice(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_DISABLE_COMPILE_CACHE: "1" },
    encoding: "utf8",
    timeout: 30_000,
  });
  return { status, stdout, stderr };
}

describe("help", () => {
  test("has two examples, the exit codes and the words that a flag accepts", () => {
    const { status, stdout } = sluice("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("Examples\n  sluice ");
    expect(stdout).toContain("Exit codes\n  0  pass");
    expect(stdout).toContain("One of auto, always, never.");
    expect(Math.max(...stdout.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  test("of a gate is about that gate", () => {
    expect(sluice("pins", "--help").stdout).toContain("  sluice pin-check --diff ");
    expect(sluice("help", "pin-check").stdout).toBe(sluice("pins", "--help").stdout);
  });

  test("of nothing that exists names what does", () => {
    const { status, stderr } = sluice("help", "pinz");
    expect([status, stderr]).toEqual([2, "sluice: unknown gate `pinz`; did you mean `pins`?\n"]);
  });
});

test.each([
  [["-h"], "unknown flag `-h`; did you mean `--help`?"],
  [["--formt", "json"], "unknown flag `--formt`; did you mean `--format`?"],
  [["--profile", "x"], "unknown profile `x`: the config has no `profiles:`"],
  [["explain", "unpined-uses"], "unknown rule `unpined-uses`; did you mean `unpinned-uses`?"],
])("%j is refused with the next step", (words, message) => {
  const { status, stdout, stderr } = sluice(...words);
  expect([status, stdout, stderr]).toEqual([2, "", `sluice: ${message}\n`]);
});

test("--quiet prints the verdict's line alone", () => {
  const { status, stdout } = sluice("--quiet");
  expect([status, stdout]).toEqual([1, "FAIL  1 open (1 high)  0 waived  0 not judged\n"]);
});

test("a rule's page comes without the marks of what is generated", () => {
  const { status, stdout } = sluice("explain", "unpinned-uses");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^# unpinned-uses\n\n\S/);
  expect(stdout).not.toMatch(/<!--|\n\n\n/);
});
