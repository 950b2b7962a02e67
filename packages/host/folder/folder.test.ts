import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Folder } from "#core";
import { scratchFolder } from "../../../test/support/scratch-folder.ts";
import { openFolder } from "./open-folder.ts";

const CHANGED = "changed while it was read; run again when nothing writes to it";

function open(base: string, byDescriptor = true): Folder {
  const opened = openFolder(base, { byDescriptor });
  if (opened.kind !== "folder") throw new Error(opened.kind);
  return opened.folder;
}

describe("opening", () => {
  it("says what is no folder", () => {
    const { base } = scratchFolder({ file: "" });
    symlinkSync("circle", join(base, "circle"));
    expect(openFolder(join(base, "none"))).toEqual({ kind: "missing" });
    expect(openFolder(join(base, "file", "none"))).toEqual({ kind: "missing" });
    expect(openFolder(join(base, "file"))).toEqual({
      kind: "unreadable",
      reason: "not a folder; name a folder",
    });
    expect(openFolder(join(base, "circle"))).toEqual({
      kind: "unreadable",
      reason: "cannot be opened (ELOOP)",
    });
  });

  it("follows a link that the caller named, and finds out how to go down", async () => {
    const { scratch, base } = scratchFolder({ file: "x" });
    symlinkSync("base", join(scratch, "named"));
    const opened = openFolder(join(scratch, "named"));
    expect(opened.kind === "folder" && (await opened.folder.read("file", 9))).toMatchObject({
      kind: "bytes",
    });
    expect(base).toBe(join(scratch, "base"));
  });
});

describe.each([
  ["by descriptor", true],
  ["by path", false],
])("a folder %s", (_, byDescriptor) => {
  it("goes as deep as names can be opened, and says where it stopped", async () => {
    const { base } = scratchFolder({ file: "" });
    const name = "d".repeat(200);
    const dig = `for i in $(seq 25); do mkdir ${name} && cd -P ${name} || exit 1; done`;
    execFileSync("sh", ["-c", dig], { cwd: base });
    const entries = await open(base, byDescriptor).list();
    // A path this long is more than Node can remove.
    execFileSync("rm", ["-rf", join(base, name)]);
    const [deepest, ...others] = entries;
    expect(others).toEqual([{ path: "file", kind: "file" }]);
    expect(deepest).toMatchObject({ kind: "unreadable", reason: expect.any(String) });
    expect(deepest?.path.length).toBeGreaterThan(3500);
    expect(deepest?.path.length).toBeLessThan(4400);
  });

  it("lists all that is below it, and follows nothing", async () => {
    const { scratch, base } = scratchFolder({ "b/c/d": "", "b.txt": "", ".git/config": "" });
    symlinkSync(scratch, join(base, "out"));
    symlinkSync("circle", join(base, "circle"));
    execFileSync("mkfifo", [join(base, "pipe")]);
    mkdirSync(join(base, "empty"));
    expect(await open(base, byDescriptor).list()).toEqual([
      { path: ".git/config", kind: "file" },
      { path: "b.txt", kind: "file" },
      { path: "b/c/d", kind: "file" },
      { path: "circle", kind: "link" },
      { path: "out", kind: "link" },
      { path: "pipe", kind: "other" },
    ]);
  });

  it("lists more folders than it holds open", async () => {
    const paths = Array.from({ length: 150 }, (_, index) => `d${index}/e/f`);
    const { base } = scratchFolder(Object.fromEntries(paths.map((path) => [path, ""])));
    const listed = await open(base, byDescriptor).list();
    expect(listed).toEqual(paths.sort().map((path) => ({ path, kind: "file" })));
  });

  it("hides no file behind a name that is not UTF-8", async () => {
    const { base } = scratchFolder({ "a\ufffd": "listed" });
    for (const byte of [0xfe, 0xff])
      writeFileSync(Buffer.concat([Buffer.from(`${base}/a`), Buffer.of(byte)]), "");
    const reason = "the file's name is not UTF-8; rename it";
    const listed = await open(base, byDescriptor).list();
    expect(listed.filter(({ kind }) => kind === "unreadable")).toEqual([
      { path: "a\ufffd", kind: "unreadable", reason },
      { path: "a\ufffd", kind: "unreadable", reason },
    ]);
    expect(listed).toContainEqual({ path: "a\ufffd", kind: "file" });
  });

  it("reads a file up to a limit", async () => {
    const { base } = scratchFolder({ "a/b": "12345" });
    const folder = open(base, byDescriptor);
    expect(await folder.read("a/b", 5)).toEqual({ kind: "bytes", bytes: Buffer.from("12345") });
    expect(await folder.read("a/b", 4)).toEqual({ kind: "too-large", size: 5 });
    expect(await folder.read("a/c", 4)).toEqual({ kind: "missing" });
    expect(await folder.read("c/c", 4)).toEqual({ kind: "missing" });
    expect(await folder.read("a", 4)).toMatchObject({ kind: "refused" });
    expect(await folder.read("../base/a/b", 9)).toMatchObject({ kind: "refused" });
  });

  it("reads a file that is longer than one piece", async () => {
    const content = Buffer.from(
      Array.from({ length: 500_000 }, (_, index) => `${index}\n`).join(""),
    );
    const { base } = scratchFolder({ file: content });
    const read = await open(base, byDescriptor).read("file", content.length);
    expect(read.kind === "bytes" && content.equals(read.bytes)).toBe(true);
  });

  it("streams a file of any size in pieces", async () => {
    const content = Buffer.alloc(3 * 1024 * 1024 + 1, "abc");
    const { base } = scratchFolder({ large: content });
    const pieces: Buffer[] = [];
    const folder = open(base, byDescriptor);
    const read = await folder.stream("large", (piece) => void pieces.push(Buffer.from(piece)));
    expect(read).toEqual({ kind: "read", size: content.length });
    expect(Buffer.concat(pieces).equals(content)).toBe(true);
    expect(pieces.length).toBe(4);
    expect(await folder.stream("none", () => expect.unreachable())).toEqual({ kind: "missing" });
  });

  it("does not take an error of whoever reads for one of the file", async () => {
    const { base } = scratchFolder({ a: "a" });
    const take = () => {
      throw new Error("mine");
    };
    await expect(open(base, byDescriptor).stream("a", take)).rejects.toThrow("mine");
  });

  it.each([
    ["grows", (path: string) => appendFileSync(path, "more")],
    ["shrinks", (path: string) => writeFileSync(path, "")],
    [
      "is written to and has its time set back",
      (path: string) => {
        writeFileSync(path, "b".repeat(2_000_000));
        utimesSync(path, 1, 1);
      },
    ],
  ])("sees that a file %s while it is read", async (_, change) => {
    const { base } = scratchFolder({ file: "a".repeat(2_000_000) });
    utimesSync(join(base, "file"), 1, 1);
    const read = await open(base, byDescriptor).stream("file", () => change(join(base, "file")));
    expect(read).toEqual({ kind: "unreadable", reason: CHANGED });
  });

  it("ends with a file that grows for ever", async () => {
    const { base } = scratchFolder({ log: "a".repeat(1_048_576) });
    let pieces = 0;
    const read = await open(base, byDescriptor).stream("log", () => {
      pieces++;
      appendFileSync(join(base, "log"), "a".repeat(1_048_576));
    });
    expect(read).toEqual({ kind: "unreadable", reason: CHANGED });
    expect(pieces).toBe(2);
  });

  it("reads nothing of another folder that was put in the place of the base", async () => {
    const { scratch, base } = scratchFolder({ file: "first" });
    const folder = open(base, byDescriptor);
    renameSync(base, join(scratch, "away"));
    mkdirSync(base);
    writeFileSync(join(base, "file"), "second");
    const changed = { kind: "unreadable", reason: CHANGED };
    expect(await folder.read("file", 9)).toEqual(changed);
    expect(await folder.hash([{ path: "file", algorithms: ["sha256"] }])).toEqual([changed]);
    expect(await folder.list()).toEqual([{ path: "", ...changed }]);
    rmSync(base, { recursive: true });
    symlinkSync("away", base);
    expect(await folder.read("file", 9)).not.toMatchObject({ kind: "bytes" });
  });
});
