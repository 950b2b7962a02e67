import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { createHost } from "#host";
import { runGates } from "./run.ts";

let base: string;

beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), "sluice-roots-")));
  for (const repository of ["one", "two"]) {
    mkdirSync(join(base, repository, ".github/workflows"), { recursive: true });
    for (const name of ["a.yml", "b.yml"]) write(join(repository, ".github/workflows", name));
  }
  write("lone.yml");
});

function write(path: string): void {
  const steps = "    runs-on: x\n    steps:\n      - uses: some/action@v1\n";
  writeFileSync(join(base, path), `on: push\njobs:\n  a:\n${steps}`);
}

// The paths as typed, relative to the scratch folder, which stands for the working directory.
async function filesOf(paths: readonly string[], prefixed = false): Promise<readonly string[]> {
  const host = createHost();
  const located = (path = ".") => {
    const found = host.locate(join(base, path));
    const nearest = found.kind === "missing" ? found.nearest?.slice(base.length + 1) : undefined;
    return nearest === undefined ? found : { kind: "missing" as const, nearest };
  };
  const there = { ...host, locate: located };
  const run = await runGates({ gates: [], paths, options: {}, prefixed }, there);
  return [...new Set(run.findings.map(({ location }) => location?.file ?? ""))].filter(Boolean);
}

test("one PATH: paths from its own root on", async () => {
  expect(await filesOf(["one"])).toEqual([".github/workflows/a.yml", ".github/workflows/b.yml"]);
});

test("one PATH for a reader that starts elsewhere", async () => {
  expect((await filesOf(["one/"], true))[0]).toBe("one/.github/workflows/a.yml");
});

test("several repositories are told apart", async () => {
  expect((await filesOf(["one", "./two/"])).map((file) => file.slice(0, 6))).toEqual([
    "./two/",
    "./two/",
    "one/.g",
    "one/.g",
  ]);
});

test("several files keep the paths that were typed", async () => {
  const paths = ["one/.github/workflows/a.yml", "./two/.github/workflows/b.yml", "lone.yml"];
  expect(await filesOf(paths)).toEqual([
    "lone.yml",
    "one/.github/workflows/a.yml",
    "two/.github/workflows/b.yml",
  ]);
});

test.each([
  ["pin-chek", "did you mean `pin-check`?"],
  ["one/.github/workflow", "did you mean `one/.github/workflows`?"],
  ["one/.github/workflows/c.yml", "did you mean `one/.github/workflows/a.yml`?"],
  ["nowhere/at/all.yml", "no such file or folder: `nowhere/at/all.yml`"],
  ["waiver-expiry", "the gate `waiver-expiry` is not in this version"],
])("%s is no PATH", async (path, message) => {
  await expect(filesOf([path])).rejects.toThrow(message);
});
