import { expect, it } from "vitest";
import { applyEdits } from "#core";
import { provesFix } from "./prove-fix.ts";

function proves(before: string, removed: string, newText: string): boolean {
  const start = before.indexOf(removed);
  const edits = [{ span: { start, end: start + removed.length }, newText }];
  return provesFix(before, applyEdits(before, edits), edits);
}

it.each([
  ["a: b\nc: d\n", "b", "e", true],
  ["a: b # x\nc: d\n", " # x", "", true],
  ["a: b\n# x\nc: d\n", "# x\n", "", true],
  // A script's own line is no comment, whatever it looks like.
  ["a: |\n  b\n  # x\nc: d\n", "  # x\n", "", false],
  ["a: b\nc: d\n", "b\nc: d", "b", false],
  ["a: b\nc: d\n", "b", "{e: f}", false],
  ["a: b\nc: d\n", "b", "[", false],
  ["a: b\nc: d\n", "c", "e", false],
])("%j without %j, with %j: %s", (before, removed, newText, expected) => {
  expect(proves(before, removed, newText)).toBe(expected);
});
