import { describe, expect, it } from "vitest";
import { isWithin, workspacePath } from "./local-path.ts";

describe("workspacePath", () => {
  it.each([
    ["./a/b", "a/b"],
    [".\\a\\b\\", "a/b"],
    ["./a/./x/../b//", "a/b"],
    [".", ""],
    ["./", ""],
    ["./a/..", ""],
    ["./../a", undefined],
    ["./a/../../b", undefined],
    ["./.github/actions/x", ".github/actions/x"],
    ["./...", "..."],
  ])("%s is %s", (written, path) => {
    expect(workspacePath(written)).toBe(path);
  });
});

describe("isWithin", () => {
  it("goes by whole names", () => {
    expect(isWithin("a/b", "a")).toBe(true);
    expect(isWithin("a", "a")).toBe(true);
    expect(isWithin("a", "")).toBe(true);
    expect(isWithin("ab/c", "a")).toBe(false);
    expect(isWithin("a", "a/b")).toBe(false);
  });
});
