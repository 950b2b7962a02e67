import { describe, expect, it } from "vitest";
import { parseUses } from "./uses.ts";

const SHA = "11bd71901bbe5b1630ceea73d27597364c9af683";

describe("parseUses of a step", () => {
  it.each([
    ["actions/checkout@v4", ["actions", "checkout", "", "v4"]],
    [` actions/checkout@${SHA}\n`, ["actions", "checkout", "", SHA]],
    ["actions\\checkout@v4", ["actions", "checkout", "", "v4"]],
    ["actions//cache\\Restore/@V4", ["actions", "cache", "Restore", "V4"]],
    ["/actions/checkout@v4", ["actions", "checkout", "", "v4"]],
    ["a/b/c/../d/./e@refs/heads/x", ["a", "b", "d/e", "refs/heads/x"]],
    ["a/b.js@feature/a+b", ["a", "b.js", "", "feature/a+b"]],
    // A branch may be called so; the runner does not take U+FEFF for a blank.
    [`a/b@${SHA}\uFEFF`, ["a", "b", "", `${SHA}\uFEFF`]],
  ])("%j is owner, repository, path and ref", (value, parts) => {
    const uses = parseUses(value, "step");
    expect(uses).toMatchObject({ kind: "repository", reusable: false });
    if (uses.kind === "repository")
      expect([uses.owner, uses.repo, uses.path, uses.ref]).toEqual(parts);
  });

  it.each([
    ["./a/b", { kind: "local", path: "a/b" }],
    ["./", { kind: "local", path: "" }],
    [".\\a", { kind: "local", path: "a" }],
    ["./a@v1", { kind: "local", path: "a@v1" }],
    ["$/a", { kind: "self", path: "a" }],
    ["$/", { kind: "self", path: "" }],
    ["docker://alpine:3", { kind: "image", image: { kind: "image", name: "alpine", tag: "3" } }],
    ["${{ inputs.x }}", { kind: "dynamic" }],
    ["docker://a:${{ inputs.x }}", { kind: "dynamic" }],
  ])("%j", (value, expected) => {
    expect(parseUses(value, "step")).toEqual(expected);
  });

  it.each([
    "",
    "  ",
    "actions/checkout",
    "actions/checkout@",
    "@v4",
    "checkout@v4",
    "a/b@v1@v2",
    "a/b@v1 # v1",
    "a/b@v1..v2",
    "a/b@-/",
    "a/../b/c@v1",
    "a/b/../..@v1",
    "../b@v1",
    "$/a@v1",
    "docker://",
    "Docker://alpine",
    "docker:/a/b@v1",
    "https://github.com/a/b@v1",
    "a/b/.github/workflows/c.yml@v1",
  ])("%j is invalid", (value) => {
    expect(parseUses(value, "step").kind).toBe("invalid");
  });
});

describe("parseUses of a job", () => {
  it.each([
    ["a/b/.github/workflows/c.yml@v1", { kind: "repository", path: ".github/workflows/c.yml" }],
    ["a/b/.github/workflows-lab/c.yaml@v1", { kind: "repository", reusable: true }],
    ["./.github/workflows/c.yml", { kind: "local", path: ".github/workflows/c.yml" }],
    ["$/.github/workflows/c.yml", { kind: "self", path: ".github/workflows/c.yml" }],
    ["a/b/.github/workflows/${{ x }}.yml@v1", { kind: "dynamic" }],
  ])("%j", (value, expected) => {
    expect(parseUses(value, "job")).toMatchObject(expected);
  });

  it.each([
    "a/b@v1",
    "a/b/c.yml@v1",
    "a/b/.github/workflows/c.json@v1",
    "a/b/.github/workflows/.yml@v1",
    "a/b/.github/workflows/d/c.yml@v1",
    "a/.github/workflows/c.yml@v1",
    "a/b/c/.github/workflows/c.yml@v1",
    "./.github/workflows/c.yml@v1",
    "./c.yml",
    ".\\.github\\workflows\\c.yml",
    "$/c.yml",
    "docker://alpine:3",
  ])("%j is invalid", (value) => {
    expect(parseUses(value, "job").kind).toBe("invalid");
  });
});

it("takes no longer for hostile values", () => {
  const start = performance.now();
  for (const piece of ["/", "\\", "@", "../", "a/", "${", "$/"])
    for (const position of ["step", "job"] as const) parseUses(piece.repeat(200_000), position);
  expect(performance.now() - start).toBeLessThan(2000);
});
