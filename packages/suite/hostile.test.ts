import { expect, it } from "vitest";
import { memoryHost } from "../../test/support/memory-host.ts";
import { runGates } from "./run.ts";

const CI = ".github/workflows/ci.yml";
const HEAD = "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n";

function judge(files: Readonly<Record<string, string>>) {
  return runGates({ gates: [], paths: [], options: {} }, memoryHost(files));
}

// Every finding looks for a waiver on its line; a line of half a megabyte holds thirty thousand findings.
it.each(["", " # sluice: ignore[unpinned-uses] one line"])(
  "judges a workflow on one line in time%s",
  async (comment) => {
    const steps = "{uses: a/b@v1}, ".repeat(29_000);
    const started = performance.now();
    const run = await judge({
      [CI]: `on: push\njobs: {a: {runs-on: x, steps: [${steps}]}}${comment}`,
    });
    expect(run.findings.length).toBe(29_000);
    expect(performance.now() - started).toBeLessThan(6000);
  },
);

// Each of thousands of findings names its job and step in every report.
it("keeps reports small where a name is as long as the file", async () => {
  const script = `${"a".repeat(200_000)}\n${"          curl x | sh\n".repeat(8_000)}`;
  const step = `      - run: |\n          ${script}`;
  const run = await judge({ [CI]: HEAD.replace("  a:", `  ${"a".repeat(100_000)}:`) + step });
  expect(run.findings.length).toBe(8_000);
  expect(JSON.stringify(run.findings.map(({ anchor }) => anchor)).length).toBeLessThan(5_000_000);
});

it("expands no matrix again and again", async () => {
  const values = Array.from({ length: 30_000 }, (_, i) => i).join(",");
  const services = Array.from({ length: 4_000 }, (_, i) => `s${i}: {image: "y:\${{ matrix.v }}"}`);
  const job = `{runs-on: x, strategy: {matrix: {v: [${values}]}}, services: {${services}}}`;
  const started = performance.now();
  const run = await judge({ [CI]: `on: push\njobs: {a: ${job}}\n` });
  expect(run.findings.length).toBe(4_000);
  expect(performance.now() - started).toBeLessThan(6000);
});

it("finds the place of each of many tiers in time", async () => {
  const tiers = Array.from({ length: 40_000 }, (_, i) => `    a/b${i}: sha\n`).join("");
  const started = performance.now();
  const config = `pin-check:\n  tiers:\n${tiers}`;
  const run = await judge({ [CI]: `${HEAD}      - run: x\n`, ".github/sluice.yml": config });
  expect(run.findings.length).toBe(40_000);
  expect(performance.now() - started).toBeLessThan(6000);
});

// More than a call takes arguments.
it("survives lists of any length", async () => {
  const lines = (line: string, count: number) => `${line}\n`.repeat(count);
  const keys = Array.from({ length: 150_000 }, (_, i) => `  k${i}: x\n`).join("");
  const runs = await Promise.all([
    judge({ [CI]: `on: push\njobs:\n${lines("  a: 1", 70_000)}` }),
    judge({ Dockerfile: lines("FROM a", 280_000) }),
    judge({ Dockerfile: `FROM a\n${"ONBUILD ".repeat(240_000)}` }),
    judge({ [CI]: `${HEAD}      - run: pip install -- ${"a ".repeat(240_000)}\n` }),
    judge({ ".github/sluice.yml": `rules:\n${keys}` }),
  ]);
  expect(runs.map(({ verdict }) => verdict)).toEqual([
    "fail",
    "fail",
    "fail",
    "pass",
    "incomplete",
  ]);
});
