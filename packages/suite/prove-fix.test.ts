import { expect, it } from "vitest";
import { applyEdits } from "#core";
import { provesFix } from "./prove-fix.ts";

function proves(
  before: string,
  removed: string,
  newText: string,
  changes?: readonly string[],
): boolean {
  const start = before.indexOf(removed);
  const edits = [{ span: { start, end: start + removed.length }, newText }];
  const fix = changes ? { edits, changes } : { edits };
  return provesFix(before, applyEdits(before, edits), [fix]);
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

const JOB = "on: push\njobs:\n  a:\n    if: x\n    steps:\n      - uses: y\n";
const RIGHTS = ["permissions", "jobs.*.permissions"];
const INPUT = ["jobs.*.steps.*.with.key"];

it.each([
  // A key that may come, at the root, in a job, and with the mapping that holds it.
  [JOB, "jobs:", "permissions: {}\njobs:", RIGHTS, true],
  [JOB, "    if: x\n", "    if: x\n    permissions:\n      a: read\n", RIGHTS, true],
  [JOB, "uses: y\n", "uses: y\n        with:\n          key: v\n", INPUT, true],
  ["permissions:\n  a: write\njobs: {}\n", "  a: write\n", "  a: read\n", RIGHTS, true],
  ["permissions:\n  a: write\njobs: {}\n", "permissions:\n  a: write\n", "", RIGHTS, true],
  // The same key elsewhere, another key beside it, and a scalar that the insertion only touches.
  [JOB, "uses: y\n", "uses: y\n        permissions: {}\n", RIGHTS, false],
  [
    JOB,
    "uses: y\n",
    "uses: y\n        with:\n          key: v\n          other: w\n",
    INPUT,
    false,
  ],
  [JOB, "uses: y\n", "uses: y\n        with: {}\n", INPUT, false],
  [JOB, "x\n", "xx\n    permissions: {}\n", RIGHTS, false],
  [JOB, "jobs:", "permissions: {}\nother: {}\njobs:", RIGHTS, false],
  [`${JOB}        with:\n          key: v\n`, "key: v", "other: v", INPUT, false],
  [`${JOB}        with:\n          key: v\n`, "key: v", "key: w", INPUT, true],
  // A script that swallows the line gains text, not a key.
  ["jobs:\n  a:\n    run: |\n      x\n", "x\n", "x\n      permissions: {}\n", RIGHTS, false],
  // An alias would take the key to the other job too.
  ["jobs:\n  a: &a\n    if: x\n  b: *a\n", "if: x", "if: x\n    permissions: {}", RIGHTS, false],
])("%j with %j for %j, changing %j: %s", (before, removed, newText, changes, expected) => {
  expect(proves(before, removed, newText, changes)).toBe(expected);
});
