import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";

const MAIN = join(import.meta.dirname, "main.ts");
const SHA = "A1".repeat(20);

let scratch: string;
let root: string;

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "sluice-hostile-"));
  root = join(scratch, "root");
  mkdirSync(join(root, ".github/workflows"), { recursive: true });
});

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

function sluice(words: readonly string[], more: { stdout?: number; home?: string } = {}) {
  const spawned = spawnSync(process.execPath, [MAIN, "pin-check", ...words], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      ...(more.home ? { XDG_CACHE_HOME: more.home } : { NODE_DISABLE_COMPILE_CACHE: "1" }),
    },
    encoding: "utf8",
    stdio: ["ignore", more.stdout ?? "pipe", "pipe"],
    timeout: 20_000,
  });
  return { exitCode: spawned.status, stdout: spawned.stdout, stderr: spawned.stderr };
}

function workflow(uses: string, run = "make"): string {
  return `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: ${run}
      - uses: ${uses}
`;
}

test("a policy behind a dangling link is not taken for no policy", () => {
  write(".github/workflows/a.yml", workflow("./own"));
  symlinkSync("nowhere", join(root, ".github/sluice.yml"));
  expect(sluice([]).exitCode).toBe(2);
});

test("a workflow whose name is not UTF-8 is not passed over", () => {
  const folder = Buffer.from(join(root, ".github/workflows/bad"));
  writeFileSync(Buffer.concat([folder, Buffer.of(0xff), Buffer.from(".yml")]), workflow("a/b@v1"));
  expect(sluice([]).exitCode).toBe(2);
});

test("a workflow whose name is nothing but its extension is judged", () => {
  write(".github/workflows/.yml", workflow("a/b@v1"));
  expect(sluice([]).exitCode).toBe(1);
});

test("notes carry no escape and no command of a file's name or of a config", () => {
  write(".github/workflows/\u001b[31m::error::##[add-mask]x.yml", "on: [");
  write(".github/sluice.yml", "{}");
  const view = sluice(["inventory"]);
  expect(view.exitCode).toBe(2);
  expect(view.stderr).toContain("not judged");
  write(
    ".github/sluice.yml",
    'pin-check: {tiers: {"x\\e[31m\\n::error::y##[add-mask]z": sha}}\n"k\\u202e##[a]": 1',
  );
  const { exitCode, stderr } = sluice(["inventory"]);
  expect(exitCode).toBe(2);
  for (const text of [view.stderr, stderr]) {
    expect(text).not.toMatch(/[\u001b\u202e]|##\[/);
    expect(text).not.toMatch(/^\s*::/m);
  }
});

test("an inventory that lacks a broken workflow says so", () => {
  write(".github/workflows/a.yml", workflow("a/b@v1"));
  write(".github/workflows/b.yml", "on: push\njobs: [");
  const { exitCode, stderr } = sluice(["inventory"]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("b.yml");
});

test("a patch prints no command, escape or credential of its context", () => {
  const script =
    "|\n          ##[add-mask]x \u001b[31m\n          ::stop-commands::x\n          https://u:hunter2@host/";
  write(".github/workflows/a.yml", workflow(`some/action@${SHA} # v1.0.0`, script));
  const { exitCode, stdout } = sluice(["--diff"]);
  expect(exitCode).toBe(1);
  expect(stdout).toContain(`+      - uses: some/action@${SHA.toLowerCase()}`);
  expect(stdout).not.toMatch(/\u001b|##\[|hunter2/);
  expect(stdout).not.toMatch(/^\s*::/m);
});

test("a patch of a file with CRLF and tabs applies", () => {
  const text = workflow(`some/action@${SHA} # v1.0.0`, "|\n          a\tb").replaceAll(
    "\n",
    "\r\n",
  );
  write(".github/workflows/a.yml", text);
  const patch = sluice(["--diff"]).stdout;
  const applied = spawnSync("git", ["apply", "-"], { cwd: root, input: patch, encoding: "utf8" });
  expect(applied.stderr).toBe("");
  expect(readFileSync(join(root, ".github/workflows/a.yml"), "utf8")).toBe(
    text.replace(SHA, SHA.toLowerCase()),
  );
});

test("a patch that changes nearly every line is made in time, and applies", () => {
  const step = `      - uses: some/action@${SHA} # v1.0.0\n`;
  const text = workflow("./own") + step.repeat(5_000);
  write(".github/workflows/a.yml", text.trimEnd());
  const { exitCode, stdout } = sluice(["--diff"]);
  expect(exitCode).toBe(1);
  const applied = spawnSync("git", ["apply", "-"], { cwd: root, input: stdout, encoding: "utf8" });
  expect(applied.stderr).toBe("");
  expect(readFileSync(join(root, ".github/workflows/a.yml"), "utf8")).toBe(
    text.trimEnd().replaceAll(SHA, SHA.toLowerCase()),
  );
});

test("a report goes nowhere by a committed link", () => {
  write(".github/workflows/a.yml", workflow("./own"));
  writeFileSync(join(scratch, "precious"), "kept");
  symlinkSync("../precious", join(root, "file.json"));
  symlinkSync("..", join(root, "folder"));
  symlinkSync("../new", join(root, "dangling.json"));
  for (const file of ["file.json", "folder/precious", "dangling.json"])
    expect(sluice(["--output", `json=${file}`]).exitCode).toBe(2);
  expect(readFileSync(join(scratch, "precious"), "utf8")).toBe("kept");
  expect(sluice(["--output", "json=report.json", "--output", "oneline=/dev/null"]).exitCode).toBe(
    0,
  );
  expect(sluice(["--output", `json=${join(scratch, "new")}`]).exitCode).toBe(0);
});

test.skipIf(process.platform !== "linux")("a report that is cut short is no verdict", () => {
  write(".github/workflows/a.yml", workflow("./own"));
  expect(sluice([], { stdout: openSync("/dev/full", "w") }).exitCode).toBe(2);
});

test.skipIf(process.platform !== "linux")(
  "a cache folder that cannot be does not stop the start",
  () => {
    write(".github/workflows/a.yml", workflow("./own"));
    expect(sluice([], { home: "/proc/none" }).exitCode).toBe(0);
  },
);

test("a working directory that is gone is the caller's to mend", () => {
  const gone = join(scratch, "gone");
  mkdirSync(gone);
  const script = 'rmdir "$PWD" && exec "$0" "$@"';
  const argv = ["-c", script, process.execPath, MAIN, "pin-check"];
  const { status, stderr } = spawnSync("sh", argv, { cwd: gone, encoding: "utf8" });
  expect(stderr).not.toContain("fault of Sluice");
  expect(status).toBe(2);
});
