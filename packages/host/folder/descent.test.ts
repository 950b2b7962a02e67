import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scratchFolder } from "../../../test/support/scratch-folder.ts";
import { type Base, findBase, hasDescriptorPaths } from "./base.ts";
import { createDescent } from "./descent.ts";

function baseOf(path: string): Base {
  const found = findBase(path);
  if (found.kind !== "base") throw new Error(found.kind);
  return found.base;
}

/** A base with `a/b/file`, and beside it the same with other content, for links to lead to. */
function scene() {
  const { scratch, base } = scratchFolder({ "a/b/file": "inside" });
  mkdirSync(join(scratch, "outside", "b"), { recursive: true });
  writeFileSync(join(scratch, "outside", "b", "file"), "canary");
  const swap = () => {
    renameSync(join(base, "a"), join(base, "away"));
    symlinkSync("../outside", join(base, "a"));
  };
  return { base: baseOf(base), swap };
}

it("knows a system with paths by descriptor", () => {
  expect(hasDescriptorPaths(scene().base)).toBe(process.platform === "linux");
  expect(hasDescriptorPaths({ path: "/none", device: 0, inode: 0 })).toBe(false);
});

describe("by descriptor", () => {
  it("stays in a folder in whose place a link is put", () => {
    const { base, swap } = scene();
    const descent = createDescent(base, true);
    const reached = descent.reach("a");
    swap();
    const below = descent.reach("a/b");
    if (reached.kind !== "at" || below.kind !== "at") throw new Error("not reached");
    expect(readFileSync(`${below.at}/file`, "utf8")).toBe("inside");
    expect(readFileSync(`${reached.at}/b/file`, "utf8")).toBe("inside");
    descent.rest();
    expect(descent.reach("a")).toMatchObject({ kind: "refused" });
    descent.rest();
  });

  it("holds a bounded number of folders, and none after a rest", () => {
    const paths = Array.from({ length: 100 }, (_, index) => `d${index}/e/file`);
    const { base } = scratchFolder(Object.fromEntries(paths.map((path) => [path, ""])));
    const descent = createDescent(baseOf(base), true);
    const count = () => readdirSync("/proc/self/fd").length;
    const before = count();
    let most = 0;
    for (let index = 0; index < 100; index++) {
      if (descent.isFull()) descent.rest();
      expect(descent.reach(`d${index}/e`).kind).toBe("at");
      most = Math.max(most, count() - before);
    }
    expect(most).toBeLessThan(70);
    descent.rest();
    expect(count()).toBe(before);
  });
});

describe.each([true, false])("on the way to a next folder, by descriptor: %j", (byDescriptor) => {
  it("keeps what leads there, and nothing else", () => {
    const { base } = scratchFolder({ "a/b/c/file": "", "a/bc/file": "", "d/file": "" });
    const descent = createDescent(baseOf(base), byDescriptor);
    const count = () => readdirSync("/proc/self/fd").length;
    const before = count();
    const way = ["", "a", "a/b"];
    const reached = way.map(descent.reach);
    for (const path of ["a/bc", "d", "none"]) descent.reach(path);
    descent.rest("a/b/c");
    if (byDescriptor) expect(count() - before).toBe(way.length);
    expect(way.map(descent.reach)).toEqual(reached);
    expect(descent.reach("a/b/c").kind).toBe("at");
    descent.rest("a/b/c");
    descent.rest();
    expect(count()).toBe(before);
  });

  it("is not full of it", () => {
    const deep = Array.from({ length: 200 }, () => "d").join("/");
    const { base } = scratchFolder({ [`${deep}/file`]: "" });
    const descent = createDescent(baseOf(base), byDescriptor);
    expect(descent.reach(deep).kind).toBe("at");
    expect(descent.isFull()).toBe(true);
    descent.rest(`${deep}/next`);
    expect(descent.isFull()).toBe(false);
    descent.rest();
  });
});

describe("by path", () => {
  it("finds out that a link was put in a folder's place", () => {
    const { base, swap } = scene();
    const descent = createDescent(base, false);
    expect(descent.reach("a/b").kind).toBe("at");
    expect(descent.stands("a/b")).toBe(true);
    swap();
    expect(descent.stands("a/b")).toBe(false);
  });

  it("finds out that a folder is gone", () => {
    const { base } = scene();
    const descent = createDescent(base, false);
    renameSync(join(base.path, "a"), join(base.path, "away"));
    expect(descent.stands("a/b")).toBe(false);
    expect(descent.stands("")).toBe(true);
  });
});
