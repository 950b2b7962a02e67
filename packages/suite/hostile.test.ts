import { expect, it } from "vitest";
import { memoryHost } from "../../test/support/memory-host.ts";
import { runGates } from "./run.ts";

const CI = ".github/workflows/ci.yml";
const HEAD = "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n";

/** One gate's findings, so that they can be counted. */
function judge(files: Readonly<Record<string, string>>) {
  return runGates({ gates: ["pin-check"], paths: [], options: {} }, memoryHost(files));
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

// Every gate of a run, on shapes that are cheap to write and could be dear to judge.
it.each([
  ["jobs", `on: push\njobs:\n${jobs(5_000, "    steps: [{run: gh release create v1}]")}`],
  ["calls of itself", `on: workflow_call\njobs:\n${jobs(5_000, `    uses: ./${CI}`)}`],
  ["needs", `on: push\njobs:\n${jobs(3_000, "    steps: [{run: x}]", (i) => `a${i - 1}`)}`],
  ["steps", `${HEAD}${"      - run: git push\n".repeat(20_000)}`],
  ["checkouts", `${HEAD}${"      - uses: actions/checkout@v4\n".repeat(14_000)}`],
  ["one long script", `${HEAD}      - run: |\n${"          gh api x | sh\n".repeat(20_000)}`],
  [
    "outputs",
    `${HEAD}${'      - run: echo "a=$A" >> $GITHUB_OUTPUT\n        id: a\n'.repeat(8_000)}`,
  ],
])("all gates judge many %s in time", async (_, text) => {
  const started = performance.now();
  const run = await runGates({ gates: [], paths: [], options: {} }, memoryHost({ [CI]: text }));
  expect(run.gates.flatMap(({ notJudged }) => notJudged)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(6000);
});

function jobs(count: number, body: string, needs?: (index: number) => string): string {
  return Array.from({ length: count }, (_, i) => {
    const need = needs && i > 0 ? `    needs: ${needs(i)}\n` : "";
    return `  a${i}:\n${need}${body.includes("uses: ./") ? "" : "    runs-on: x\n"}${body}\n`;
  }).join("");
}
