/** "It must show" of the foundation issue, line by line. Needs the corpus in ../shared beside the clone. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { corpusFiles } from "../support/corpus.ts";
import { walkReferences } from "../support/independent-walk.ts";
import { judgeMutations } from "../support/judge-mutations.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const CORPUS = resolve(ROOT, "../shared/corpus/workflows");
const CLI = join(ROOT, "dist/cli/index.js");
const scratch = mkdtempSync(join(tmpdir(), "sluice-prove-"));

interface Report {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly file?: string;
    readonly data: Readonly<Record<string, string>>;
  }[];
  readonly gates: readonly { readonly notJudged: readonly unknown[] }[];
}

function sluice(...args: string[]) {
  return spawnSync("node", [CLI, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
}

function judge(...args: string[]): Report & { readonly exitCode: number | null } {
  const { stdout, status } = sluice("pin-check", "--format", "json", ...args);
  return { ...JSON.parse(stdout), exitCode: status };
}

describe("a fresh clone", () => {
  it("prints findings on the corpus and exits 1, without any install", () => {
    const clone = join(scratch, "clone");
    execFileSync("git", ["clone", "-q", ROOT, clone]);
    const run = spawnSync("node", ["dist/cli/index.js", "pin-check", CORPUS], {
      cwd: clone,
      encoding: "utf8",
    });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("FAIL");
    expect(run.stderr).toBe("");
  });
});

describe("the inventory", () => {
  it("holds the same references as an independent walk, on every file", () => {
    const { stdout } = sluice("pin-check", "inventory", "--format", "json", CORPUS);
    const rows: { file: string; line: number; position: string; value: string }[] =
      JSON.parse(stdout);
    const files = corpusFiles();
    expect(files.length).toBe(229);
    for (const { name, text } of files) {
      // Static matrix values are rows of their own, beyond the positions that both walks list.
      const written = new Set(
        walkReferences(text).map(({ line, value }) => `${line} ${value.trim()}`),
      );
      const listed = rows.filter(({ file }) => file === name);
      const ours = new Set(listed.map(({ line, value }) => `${line} ${value.trim()}`));
      expect(
        [...written].filter((row) => !ours.has(row)),
        name,
      ).toEqual([]);
      const extra = listed.filter(({ line, value }) => !written.has(`${line} ${value.trim()}`));
      expect(
        extra.filter(({ value }) => !text.includes(value)),
        name,
      ).toEqual([]);
    }
  });
});

describe("severities", () => {
  const isFirstParty = (repo: string) => /^(?:actions|github)\//i.test(repo);

  it("are high for third parties' movable refs and low for first ones, without config", () => {
    const found = judge(CORPUS).findings.filter(({ rule }) => rule === "unpinned-uses");
    expect(found.length).toBeGreaterThan(800);
    const wrong = found.filter(
      ({ severity, data }) => severity !== (isFirstParty(data.repo ?? "") ? "low" : "high"),
    );
    expect(wrong).toEqual([]);
  });

  it("are medium or above for every one of them under `*: sha`", () => {
    const config = join(scratch, "sha.yml");
    writeFileSync(config, 'pin-check: {tiers: {"*": sha}}\n');
    const without = judge(CORPUS).findings.filter(({ rule }) => rule === "unpinned-uses");
    const found = judge("--config", config, CORPUS).findings.filter(
      ({ rule }) => rule === "unpinned-uses",
    );
    expect(found.length).toBe(without.length);
    expect(found.filter(({ severity }) => severity === "low" || severity === "info")).toEqual([]);
  });
});

describe("hostile YAML", () => {
  const bomb = [
    "a: &a0 [x, x, x, x, x, x, x, x, x, x]",
    ...Array.from(
      { length: 12 },
      (_, i) => `b${i}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(", ")}]`,
    ),
  ].join("\n");
  it.each([
    ["an alias bomb", `on: push\njobs: {}\n${bomb}\n`],
    ["200 levels", `on: push\njobs: ${"[".repeat(200)}${"]".repeat(200)}\n`],
    ["a cyclic alias", "on: push\njobs: &a {b: *a}\n"],
  ])("%s is a finding within a second", (name, text) => {
    const folder = join(scratch, name.replaceAll(" ", "-"));
    mkdirSync(folder);
    writeFileSync(join(folder, "hostile.yml"), text);
    const started = performance.now();
    const { findings, exitCode } = judge(folder);
    expect(performance.now() - started).toBeLessThan(1000);
    expect([exitCode, findings.map(({ rule }) => rule)]).toEqual([1, ["invalid-workflow"]]);
  });

  it("an oversized workflow is a finding, a 10 MB YAML is not judged", () => {
    const repository = join(scratch, "sizes");
    mkdirSync(join(repository, ".github/workflows"), { recursive: true });
    mkdirSync(join(repository, "tool"));
    writeFileSync(join(repository, ".github/workflows/big.yml"), "#".repeat(512_001));
    expect(judge(repository)).toMatchObject({
      exitCode: 1,
      findings: [{ rule: "oversized-workflow" }],
    });
    const other = join(scratch, "other");
    mkdirSync(join(other, "tool"), { recursive: true });
    mkdirSync(join(other, ".github"));
    writeFileSync(join(other, "tool/action.yml"), "a: b\n".repeat(2_000_000));
    execFileSync("git", ["init", "-q", other]);
    expect(judge(other)).toMatchObject({
      exitCode: 2,
      findings: [],
      gates: [{ notJudged: [{ file: "tool/action.yml" }] }],
    });
  });

  it("20,000 mutations: no throw, no hang, no finding outside the file, no stray command", async () => {
    expect(await judgeMutations(corpusFiles(), 20_000, 1)).toEqual([]);
  });
});

describe("input faults", () => {
  it.each([
    ["broken YAML", { "w.yml": "on: [push\njobs" }, 1, "invalid-workflow"],
    [
      "not a workflow GitHub accepts",
      { "w.yml": "on: push\njobs: {a: {runs-on: x, steps: [{name: y}]}}" },
      1,
      "invalid-workflow",
    ],
    [
      "a bad waiver",
      { "w.yml": "on: push\njobs: {a: {runs-on: x, steps: [{run: y}]}} # sluice: ignore[x] y\n" },
      1,
      "invalid-waiver",
    ],
    ["UTF-16", { "w.yml": Buffer.from("\uFEFFon: push", "utf16le") }, 2, undefined],
    [
      "a broken config",
      {
        ".github/sluice.yml": "fial-on: x",
        ".github/workflows/w.yml": "on: push\njobs: {a: {runs-on: x, steps: [{run: y}]}}",
      },
      2,
      undefined,
    ],
    ["an empty folder", {}, 2, undefined],
  ] as const)("%s", (name, files, exitCode, rule) => {
    const folder = join(scratch, name.replaceAll(" ", "-"));
    mkdirSync(folder);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { status, stdout, stderr } = sluice("pin-check", folder);
    expect(status).toBe(exitCode);
    if (rule) expect(stdout).toContain(rule);
    else expect(stdout + stderr).toMatch(/not UTF-8|did you mean|holds no workflow/);
  });

  it("an unknown flag and a missing path name the nearest right word", () => {
    expect(sluice("--fial-on", "high")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--fail-on"),
    });
    expect(sluice("/nowhere/at/all")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("no such file"),
    });
  });
});

describe("speed", () => {
  let printed = "";

  beforeAll(() => {
    printed = execFileSync("node", [join(ROOT, "scripts/bench.ts")], { encoding: "utf8" });
    process.stdout.write(printed);
  });

  /** The figures of one command in one section of the benchmark's print. */
  function figures(title: RegExp, command: string, nth = 0) {
    const section = printed.split("\n\n").find((part) => title.test(part)) ?? "";
    const line = section.split("\n").filter((row) => row.trim().startsWith(command))[nth] ?? "";
    const number = (before: string) => Number(new RegExp(`${before} +([0-9.]+)`).exec(line)?.[1]);
    return { wall: number("wall"), cpu: number("cpu"), megabytes: number("peak") };
  }

  const CORPUS_RUN = /^229 workflows\n/;
  const own = (title: RegExp, nth = 0) => figures(title, "sluice", nth);

  it("is at most a third of zizmor's wall time on 229 files", () => {
    const ratio = own(CORPUS_RUN).wall / figures(CORPUS_RUN, "zizmor").wall;
    expect(ratio).toBeLessThanOrEqual(1 / 3);
  });

  it("is at most a quarter of it on 600 files", () => {
    const ratio = own(/^600/).wall / figures(/^600/, "zizmor").wall;
    expect(ratio).toBeLessThanOrEqual(1 / 4);
  });

  it("is at most three times actionlint's", () => {
    expect(own(CORPUS_RUN).wall / figures(CORPUS_RUN, "actionlint").wall).toBeLessThanOrEqual(3);
  });

  it("peaks under 120 MB", () => {
    expect(own(CORPUS_RUN).megabytes).toBeLessThan(120);
  });

  it("is linear: four copies cost at most 4.4 times the CPU of one", () => {
    const title = /once, and 4 times/;
    expect(own(title, 1).cpu / own(title).cpu).toBeLessThanOrEqual(4.4);
  });

  it("adds at most 40 ms to Node's own start for one small workflow", () => {
    const title = /small workflow/;
    expect(own(title).wall - figures(title, "node").wall).toBeLessThanOrEqual(0.04);
  });
});
