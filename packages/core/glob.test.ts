import { describe, expect, it } from "vitest";
import { matchesGlob } from "./glob.ts";

describe("matchesGlob", () => {
  it.each([
    ["testdata/**", "testdata/a.yml", true],
    ["testdata/**", "testdata/a/b.yml", true],
    ["testdata/**", "other/testdata/a.yml", false],
    ["**/testdata/**", "other/testdata/a.yml", true],
    ["**/*.yml", "a.yml", true],
    ["*.yml", "a/b.yml", false],
    ["v*", "v1.2.3", true],
    ["release/**", "release/1/2", true],
    ["release/**", "release", true],
    ["a?c", "abc", true],
    ["a?c", "a/c", false],
    ["a.c", "abc", false],
    ["", "", true],
  ])("%s on %s is %s", (pattern, path, expected) => {
    expect(matchesGlob(pattern, path)).toBe(expected);
  });

  it("stays fast on patterns made to be slow", () => {
    const pattern = "*a".repeat(2000);
    expect(matchesGlob(pattern, `${"a".repeat(4000)}b`)).toBe(false);
  });
});
