import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTree } from "./tree.ts";

let scratch: string;
let root: string;

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "sluice-host-"));
  root = join(scratch, "root");
  mkdirSync(join(root, "folder"), { recursive: true });
  writeFileSync(join(scratch, "secret.txt"), "outside");
  writeFileSync(join(root, "inside.txt"), "inside");
});

afterEach(() => rmSync(scratch, { recursive: true }));

describe("reading below a root", () => {
  it("reads text, byte-order mark and all", () => {
    writeFileSync(join(root, "bom.yml"), "\uFEFFa: b\r\n");
    expect(openTree(root).read("bom.yml", 100)).toEqual({
      kind: "text",
      text: "\uFEFFa: b\r\n",
      size: 9,
    });
  });

  it.each(["../secret.txt", "folder/../../secret.txt", "/etc/passwd"])("refuses %s", (path) => {
    expect(openTree(root).read(path, 100).kind).not.toBe("text");
  });

  it("follows a link inside and refuses one that leads outside", () => {
    symlinkSync(join(root, "inside.txt"), join(root, "good-link"));
    symlinkSync(join(scratch, "secret.txt"), join(root, "bad-link"));
    symlinkSync(scratch, join(root, "bad-folder"));
    const tree = openTree(root);
    expect(tree.read("good-link", 100)).toMatchObject({ kind: "text", text: "inside" });
    expect(tree.read("bad-link", 100)).toMatchObject({ kind: "unreadable" });
    expect(tree.read("bad-folder/secret.txt", 100)).toMatchObject({ kind: "unreadable" });
  });

  it("does not hang on a FIFO or a circle of links", () => {
    execFileSync("mkfifo", [join(root, "pipe")]);
    symlinkSync("circle", join(root, "circle"));
    const tree = openTree(root);
    expect(tree.read("pipe", 100)).toEqual({ kind: "unreadable", reason: "not a regular file" });
    expect(tree.read("circle", 100).kind).not.toBe("text");
  });

  it("says what a file is not", () => {
    writeFileSync(join(root, "utf16.yml"), Buffer.from("\uFEFFa: b", "utf16le"));
    writeFileSync(join(root, "latin1.yml"), Buffer.from([0x61, 0xe4, 0x62]));
    writeFileSync(join(root, "large.yml"), `jobs:\n${"#".repeat(200)}`);
    const tree = openTree(root);
    expect(tree.read("utf16.yml", 100)).toEqual({
      kind: "unreadable",
      reason: "not UTF-8 but UTF-16; save it as UTF-8",
    });
    expect(tree.read("latin1.yml", 100)).toMatchObject({ kind: "unreadable" });
    expect(tree.read("large.yml", 100)).toMatchObject({ kind: "too-large", size: 206, limit: 100 });
    expect(tree.read("none.yml", 100)).toEqual({ kind: "missing" });
    expect(tree.read("folder", 100).kind).toBe("unreadable");
  });

  it("never names the machine's path", () => {
    const read = openTree(root).read("x".repeat(300), 100);
    expect(read).toEqual({ kind: "unreadable", reason: "the name is too long" });
  });
});

describe("listing", () => {
  it("lists what git tracks or does not ignore, and runs no program of the repository's config", async () => {
    const canary = join(scratch, "canary");
    const git = (...args: string[]) => execFileSync("git", ["-C", root, ...args]);
    git("init", "-q");
    git("config", "core.fsmonitor", `touch ${canary}; false`);
    writeFileSync(join(root, ".gitignore"), "ignored.yml\n");
    writeFileSync(join(root, "ignored.yml"), "");
    writeFileSync(join(root, "new\nline.yml"), "");
    const files = await openTree(root).gitFiles();
    expect(files).toEqual([".gitignore", "inside.txt", "new\nline.yml"]);
    expect(openTree(scratch).read("canary", 10)).toEqual({ kind: "missing" });
  });

  it("is silent about git where there is none", async () => {
    expect(await openTree(root).gitFiles()).toBeUndefined();
  });

  it("walks without following links to folders", () => {
    symlinkSync(scratch, join(root, "folder", "up"));
    expect(openTree(root).walk("")).toEqual(["folder/up", "inside.txt"]);
  });
});
