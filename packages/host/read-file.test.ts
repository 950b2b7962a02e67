import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readNamedFile } from "./read-file.ts";
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
    expect(tree.read("bad-link", 100)).toEqual({
      kind: "unreadable",
      reason:
        "a link leads outside the scanned folder or into `.git`; put the file itself here, or remove the link",
    });
    expect(tree.read("bad-folder/secret.txt", 100)).toMatchObject({ kind: "unreadable" });
  });

  it("does not hang on a FIFO or a circle of links", () => {
    execFileSync("mkfifo", [join(root, "pipe")]);
    symlinkSync("circle", join(root, "circle"));
    const tree = openTree(root);
    expect(tree.read("pipe", 100)).toMatchObject({
      reason: expect.stringContaining("not a regular file; "),
    });
    expect(tree.read("circle", 100).kind).not.toBe("text");
  });

  it("does not take a dangling link, or a name that is not UTF-8, for a file that is not there", () => {
    symlinkSync("nowhere", join(root, "dangling.yml"));
    const name = Buffer.concat([Buffer.from(`${root}/bad`), Buffer.of(0xff), Buffer.from(".yml")]);
    writeFileSync(name, "on: push");
    const tree = openTree(root);
    expect(tree.read("dangling.yml", 100)).toEqual({
      kind: "unreadable",
      reason: "the link leads nowhere; remove it or mend its target",
    });
    const [bad = ""] = tree.walk("").filter((path) => path.startsWith("bad"));
    expect(tree.read(bad, 100)).toMatchObject({ kind: "unreadable" });
  });

  it("opens nothing of .git, by a link or by name", () => {
    mkdirSync(join(root, ".git"));
    writeFileSync(join(root, ".git", "config"), "extraheader = token");
    symlinkSync(".git/config", join(root, "requirements.txt"));
    symlinkSync(".git", join(root, "git"));
    const tree = openTree(root);
    for (const path of ["requirements.txt", "git/config", ".git/config", ".GIT/config"])
      expect(tree.read(path, 100).kind).not.toBe("text");
  });

  it("reads a file that was named, but not through a link that leads out of the folder", () => {
    const before = process.cwd();
    symlinkSync(join(scratch, "secret.txt"), join(root, "config.yml"));
    process.chdir(root);
    try {
      expect(readNamedFile("config.yml", 100)).toMatchObject({ kind: "unreadable" });
      expect(readNamedFile("inside.txt", 100)).toMatchObject({ text: "inside" });
      expect(readNamedFile("../secret.txt", 100)).toMatchObject({ text: "outside" });
      expect(readNamedFile("none.yml", 100)).toEqual({ kind: "missing" });
    } finally {
      process.chdir(before);
    }
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
    expect(read).toEqual({ kind: "unreadable", reason: "the name is too long; shorten it" });
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

  it("lets no config fetch what a partial clone lacks", async () => {
    const canary = join(scratch, "canary");
    const git = (...args: string[]) =>
      execFileSync("git", ["-C", root, "-c", "user.name=a", "-c", "user.email=a@b.c", ...args]);
    git("init", "-q");
    mkdirSync(join(root, "away"));
    writeFileSync(join(root, "away", "action.yml"), "runs:");
    git("add", ".");
    git("commit", "-qm", "x");
    const tree = String(git("rev-parse", "HEAD:away")).trim();
    git("sparse-checkout", "set", "--cone", "--sparse-index", "folder");
    rmSync(join(root, ".git/objects", tree.slice(0, 2), tree.slice(2)));
    git("config", "remote.origin.url", "ssh://x@localhost/x");
    git("config", "remote.origin.promisor", "true");
    git("config", "extensions.partialClone", "origin");
    git("config", "core.sshCommand", `touch ${canary}; false`);
    await openTree(root).gitFiles();
    expect(openTree(scratch).read("canary", 10)).toEqual({ kind: "missing" });
  });

  it("knows what a sparse checkout leaves out", async () => {
    const git = (...args: string[]) => execFileSync("git", ["-C", root, ...args]);
    git("init", "-q");
    mkdirSync(join(root, "away"));
    writeFileSync(join(root, "away", "action.yml"), "runs:");
    git("add", ".");
    git("sparse-checkout", "set", "--cone", "folder");
    rmSync(join(root, "away"), { recursive: true, force: true });
    const tree = openTree(root);
    expect(await tree.gitFiles()).toContain("away/action.yml");
    expect(tree.read("away/action.yml", 10)).toMatchObject({ kind: "unreadable" });
  });

  it("leaves other repositories inside to themselves", async () => {
    execFileSync("git", ["-C", root, "init", "-q"]);
    execFileSync("git", ["-C", join(root, "folder"), "init", "-q"]);
    writeFileSync(join(root, "folder", "action.yml"), "");
    expect(await openTree(root).gitFiles()).toEqual(["inside.txt"]);
  });

  it("is silent about git where there is none", async () => {
    expect(await openTree(root).gitFiles()).toBeUndefined();
  });

  it("reads no config that lies among the files like a bare repository", async () => {
    const bare = join(root, "folder");
    execFileSync("git", ["init", "-q", "--bare", bare]);
    execFileSync("git", ["-C", bare, "config", "core.bare", "false"]);
    execFileSync("git", ["-C", bare, "config", "core.worktree", scratch]);
    expect(await openTree(bare).gitFiles()).toBeUndefined();
  });

  it("walks without following links to folders", () => {
    symlinkSync(scratch, join(root, "folder", "up"));
    expect(openTree(root).walk("")).toEqual(["folder/up", "inside.txt"]);
  });
});
