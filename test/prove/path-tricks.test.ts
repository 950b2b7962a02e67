/** "It must show" of the issue on hash-verify: no name in a list opens anything outside the base directory. */
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { layTrick, PATH_TRICKS, type PathTrick, type Trap } from "../support/path-tricks.ts";
import { watchPipe } from "../support/watched-pipe.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const NODE = join(ROOT, "node_modules/.bin/node");
const MAIN = join(ROOT, "packages/cli/main.ts");
const CONTENT = "content\n";
const DIGEST = createHash("sha256").update(CONTENT).digest("hex");
/** A run takes less than a second; one that hangs on a FIFO never ends. */
const DEADLINE = 30_000;

interface Run {
  readonly code: number | null;
  readonly report: Report;
}

interface Report {
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
  readonly gates: readonly {
    readonly data: { readonly files: readonly { readonly status: string }[] };
    readonly notJudged: readonly { readonly reason: string }[];
  }[];
}

async function sluice(base: string, args: readonly string[]): Promise<Run> {
  const words = [MAIN, ...args, "--format", "json"];
  const child = spawn(NODE, words, { cwd: base, timeout: DEADLINE, killSignal: "SIGKILL" });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
  expect(code, "ended by itself").not.toBeNull();
  return { code, report: JSON.parse(output) };
}

function trapFor(target: string): Trap {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), "sluice-tricks-")));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const base = join(scratch, "base");
  mkdirSync(base);
  return { scratch, base, target, digest: DIGEST, content: CONTENT };
}

function commandsFor(trick: PathTrick, trap: Trap): readonly (readonly string[])[] {
  const { list, text } = layTrick(trick, trap);
  writeFileSync(join(trap.base, list), text);
  const flags = trick.flags ?? [];
  return [
    ["hash-verify", "sums", list, ...flags],
    ["hash-verify", "tree", ".", "--manifest", list, "--ignore", "**", ...flags],
  ];
}

function expectRefused({ code, report }: Run): void {
  expect(code).toBe(1);
  const refused = report.findings.filter(({ rule }) => rule === "unsafe-name");
  expect(refused).not.toEqual([]);
  // Of two names that are one elsewhere, both files were opened, and rightly so.
  if (refused.some(({ message }) => message.includes("does not count"))) return;
  const statuses = report.gates.flatMap(({ data }) => data.files.map(({ status }) => status));
  expect(statuses).not.toContain("listed");
}

describe.each(PATH_TRICKS.map((trick) => [trick.title, trick] as const))("%s", (_, trick) => {
  it("is refused with a finding, though the digest of a canary outside is right", async () => {
    const trap = trapFor("canary");
    writeFileSync(join(trap.scratch, "canary"), CONTENT);
    for (const command of commandsFor(trick, trap)) expectRefused(await sluice(trap.base, command));
  });

  it("opens nothing outside: a watched FIFO there stays shut", async () => {
    const trap = trapFor("pipe");
    const pipe = await watchPipe(join(trap.scratch, "pipe"));
    for (const command of commandsFor(trick, trap)) expectRefused(await sluice(trap.base, command));
    expect(await pipe.wasOpened()).toBe(false);
  });

  it("does not hang on a FIFO that nobody writes to", async () => {
    const trap = trapFor("silent");
    execFileSync("mkfifo", [join(trap.scratch, "silent")]);
    for (const command of commandsFor(trick, trap)) expectRefused(await sluice(trap.base, command));
  });
});

describe("a repository's own config", () => {
  const CHECKS = [
    "{sums: {files: [../SHA256SUMS]}}",
    "{sums: {files: [SHA256SUMS], base-dir: ..}}",
    "{tree: {directory: .., manifest: [SHA256SUMS]}}",
    "{tree: {directory: d/../.., manifest: [SHA256SUMS]}}",
    "{tree: {directory: up, manifest: [SHA256SUMS]}}",
    "{tree: {directory: SCRATCH, manifest: [SHA256SUMS]}}",
    "{tree: {directory: d, manifest: [up/SHA256SUMS]}}",
    "{manifest: {path: ..}}",
    "{manifest: {path: up/SHA256SUMS}}",
    "{dist: {directory: d, rebuilt: up}}",
  ];

  it.each(CHECKS)("cannot lead outside by %s", async (check) => {
    const { base, scratch } = trapFor("SHA256SUMS");
    const pipe = await watchPipe(join(scratch, "SHA256SUMS"));
    execFileSync("git", ["init", "-q", base]);
    mkdirSync(join(base, ".github"));
    mkdirSync(join(base, "d"));
    writeFileSync(join(base, "d/file"), CONTENT);
    writeFileSync(join(base, "SHA256SUMS"), `${DIGEST}  d/file\n`);
    symlinkSync("..", join(base, "up"));
    const config = `version: 1\nhash-verify: ${check.replace("SCRATCH", scratch)}\n`;
    writeFileSync(join(base, ".github/sluice.yml"), config);
    const { code, report } = await sluice(base, ["hash-verify"]);
    expect(code).toBe(2);
    expect(report.findings).toEqual([]);
    expect(report.gates.flatMap(({ data }) => data.files)).toEqual([]);
    const reasons = report.gates.flatMap(({ notJudged }) => notJudged.map(({ reason }) => reason));
    expect(reasons).toEqual([expect.stringMatching(/^leads outside the repository/)]);
    expect(await pipe.wasOpened()).toBe(false);
  });
});

it("would see a FIFO that is opened", async () => {
  const { scratch } = trapFor("pipe");
  const pipe = await watchPipe(join(scratch, "pipe"));
  execFileSync("sha256sum", [join(scratch, "pipe")]);
  expect(await pipe.wasOpened()).toBe(true);
});
