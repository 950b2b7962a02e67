/** "It must show" of the issue on permissions-lint, line by line. Needs the corpus in ../shared beside the clone. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { corpusFiles } from "../support/corpus.ts";
import { judgeMutations } from "../support/judge-mutations.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const CORPUS = resolve(ROOT, "../shared/corpus/workflows");
const CLI = join(ROOT, "dist/cli/index.js");
const scratch = mkdtempSync(join(tmpdir(), "sluice-prove-"));

interface Row {
  readonly file: string;
  readonly job: string;
  readonly heldFrom: string;
  readonly verdict: string;
  readonly tier: string;
}

interface Report {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly file: string;
    readonly message: string;
  }[];
}

function print(...args: string[]): string {
  return spawnSync("node", [CLI, "permissions-lint", ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  }).stdout;
}

describe("the corpus", () => {
  let rows: readonly Row[] = [];
  let findings: Report["findings"] = [];
  const files = corpusFiles();

  beforeAll(() => {
    rows = JSON.parse(print("model", CORPUS, "--format", "json"));
    findings = JSON.parse(print(CORPUS, "--format", "json")).findings;
  });

  it("has a model row for every job", () => {
    const jobs = files.flatMap(({ name, text }) =>
      Object.keys(parse(text, { merge: true, maxAliasCount: -1 }).jobs).map(
        (job) => `${name}#${job}`,
      ),
    );
    expect(rows.map(({ file, job }) => `${file}#${job}`).sort()).toEqual(jobs.sort());
  });

  it("grades workflows that strangers set off, and does not call all of them high", () => {
    const open = files
      .filter(({ text }) => /^ {0,4}(?:pull_request_target|workflow_run):?/m.test(text))
      .map(({ name }) => name);
    const worst = open.map((name) => findings.filter(({ file }) => file === name));
    expect(open.length).toBeGreaterThan(10);
    expect(
      worst.filter((found) => found.some(({ severity }) => severity === "high")).length,
    ).toBeLessThan(open.length / 2);
  });

  it("leaves at most 15 % of all jobs unverified", () => {
    const open = rows.filter(({ verdict }) => verdict === "unverified");
    expect(open.length / rows.length).toBeLessThanOrEqual(0.15);
  });

  it("names the documented endpoint or row in every missing-permission", () => {
    const missing = findings.filter(({ rule }) => rule === "missing-permission");
    for (const { message } of missing)
      expect(message).toMatch(/which takes `[a-z-]+: \w+` \(.{3,}\)/);
  });

  it("prints needed against declared for every job under a block", () => {
    const script = join(ROOT, "scripts/permissions-inference.ts");
    const printed = execFileSync("node", [script], { encoding: "utf8", maxBuffer: 1 << 26 });
    process.stdout.write(printed.slice(printed.lastIndexOf("\n\n")));
    const declared = rows.filter(({ heldFrom }) => heldFrom === "job" || heldFrom === "workflow");
    expect(printed.match(/^(?:exact|over|under|unverified) +\S+#/gm)).toHaveLength(declared.length);
  });
});

describe("hostile input", () => {
  it("20,000 mutations: no throw, no hang, no finding outside the file, no stray command", async () => {
    expect(await judgeMutations(corpusFiles(), 20_000, 4)).toEqual([]);
  });

  it.each([
    ["5,000 jobs", jobs("    runs-on: x\n    steps: [{run: gh release create v1}]\n")],
    ["5,000 calls in a circle", jobs("    uses: ./.github/workflows/w.yml\n")],
  ])("%s take under two seconds, Node's start included", (name, text) => {
    const folder = join(scratch, name.replaceAll(/\W+/g, "-"), ".github/workflows");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "w.yml"), text);
    const started = performance.now();
    const { status } = spawnSync("node", [CLI, "permissions-lint", resolve(folder, "../..")]);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(status).toBe(1);
  });
});

function jobs(body: string): string {
  const all = Array.from({ length: 5_000 }, (_, i) => `  j${i}:\n${body}`).join("");
  return `on: [push, workflow_call]\njobs:\n${all}`;
}

describe("speed of both gates together", () => {
  let printed = "";

  beforeAll(() => {
    printed = execFileSync("node", [join(ROOT, "scripts/bench.ts")], { encoding: "utf8" });
    process.stdout.write(printed);
  });

  function figures(title: RegExp, command: string, nth = 0) {
    const section = printed.split("\n\n").find((part) => title.test(part)) ?? "";
    const line = section.split("\n").filter((row) => row.trim().startsWith(command))[nth] ?? "";
    const number = (before: string) => Number(new RegExp(`${before} +([0-9.]+)`).exec(line)?.[1]);
    return { wall: number("wall"), cpu: number("cpu"), megabytes: number("peak") };
  }

  const ONCE = /^both gates, 229 workflows\n/;

  it("is at most half of zizmor's wall time", () => {
    const ratio = figures(ONCE, "sluice").wall / figures(ONCE, "zizmor").wall;
    expect(ratio).toBeLessThanOrEqual(1 / 2);
  });

  it("peaks under 150 MB", () => {
    expect(figures(ONCE, "sluice").megabytes).toBeLessThan(150);
  });

  it("is linear: four copies cost at most 4.4 times the CPU of one", () => {
    const title = /^both gates, 229 workflows once/;
    expect(figures(title, "sluice", 1).cpu / figures(title, "sluice").cpu).toBeLessThanOrEqual(4.4);
  });
});
