import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createFile, writeChange } from "./write-file.ts";

let scratch: string;
let root: string;

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "sluice-write-"));
  root = join(scratch, "root");
  mkdirSync(root);
  writeFileSync(join(root, "a.yml"), "before");
});

afterEach(() => rmSync(scratch, { recursive: true }));

it("replaces the text, keeps the mode and leaves nothing behind", () => {
  chmodSync(join(root, "a.yml"), 0o640);
  writeChange(root, "a.yml", "before", "after");
  expect(readFileSync(join(root, "a.yml"), "utf8")).toBe("after");
  expect(statSync(join(root, "a.yml")).mode & 0o777).toBe(0o640);
  expect(readdirSync(root)).toEqual(["a.yml"]);
});

it("refuses a file that changed meanwhile", () => {
  expect(() => writeChange(root, "a.yml", "other", "after")).toThrow("changed while it was judged");
  expect(readFileSync(join(root, "a.yml"), "utf8")).toBe("before");
});

it("changes a file once that two links lead to", () => {
  symlinkSync("a.yml", join(root, "b.yml"));
  writeChange(root, "a.yml", "before", "after");
  writeChange(root, "b.yml", "before", "after");
  expect(readFileSync(join(root, "a.yml"), "utf8")).toBe("after");
});

it("refuses a link that leads outside", () => {
  writeFileSync(join(scratch, "outside.yml"), "before");
  symlinkSync(join(scratch, "outside.yml"), join(root, "link.yml"));
  expect(() => writeChange(root, "link.yml", "before", "after")).toThrow("outside");
  expect(readFileSync(join(scratch, "outside.yml"), "utf8")).toBe("before");
});

it("creates a file with its folders", () => {
  createFile(root, "docs/a/b.md", "text");
  expect(readFileSync(join(root, "docs/a/b.md"), "utf8")).toBe("text");
});

it("creates nothing over what is there", () => {
  expect(() => createFile(root, "a.yml", "text")).toThrow("is there by now");
  symlinkSync("nowhere", join(root, "broken"));
  expect(() => createFile(root, "broken", "text")).toThrow("broken link");
  expect(readFileSync(join(root, "a.yml"), "utf8")).toBe("before");
});

it.each([
  ["a linked folder", "..", "link/x.md"],
  ["a folder below a linked one", "..", "link/new/x.md"],
  ["a link to nothing", "../nowhere", "link/x.md"],
])("creates nothing through %s", (_, target, file) => {
  symlinkSync(target, join(root, "link"));
  expect(() => createFile(root, file, "text")).toThrow("leads outside");
  expect(readdirSync(scratch)).toEqual(["root"]);
});
