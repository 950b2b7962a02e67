import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { writeFresh } from "./write-fresh.ts";

test("every call has a folder of its own below the parent", () => {
  const parent = mkdtempSync(join(tmpdir(), "parent-"));
  const first = writeFresh(parent, { "a.json": "1" });
  const second = writeFresh(parent, { "a.json": "2" });
  expect([dirname(first), dirname(second)]).toEqual([parent, parent]);
  expect(readFileSync(join(first, "a.json"), "utf8")).toBe("1");
  expect(readFileSync(join(second, "a.json"), "utf8")).toBe("2");
});

test("without a parent the system's temporary folder serves", () => {
  expect(dirname(writeFresh("", { a: "" }))).toBe(tmpdir());
});
