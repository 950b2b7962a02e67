import { describe, expect, it } from "vitest";
import { ARCHIVED_ACTIONS } from "./data/archived.ts";
import { WIDELY_USED } from "./data/widely-used.ts";
import { lookalikeOf } from "./known-actions.ts";

const lines = WIDELY_USED.trim().split("\n");
const known = lines.flatMap((line) => {
  const [owner = "", names = ""] = line.split(": ");
  return names.split(" ").map((repo) => [owner, repo] as const);
});

describe("lookalikeOf", () => {
  it.each([
    ["action", "checkout", "actions/checkout"],
    ["actionss", "checkout", "actions/checkout"],
    ["axtions", "checkout", "actions/checkout"],
    ["cations", "checkout", "actions/checkout"],
    ["ACTI0NS", "Checkout", "actions/checkout"],
    ["docker-", "build-push-action", "docker/build-push-action"],
    ["peterevans", "create-pull-request", "peter-evans/create-pull-request"],
    ["googlegithubactions", "auth", "google-github-actions/auth"],
    ["g01angci", "golangci-lint-action", "golangci/golangci-lint-action"],
    ["softporps", "action-gh-release", "softprops/action-gh-release"],
  ])("%s/%s imitates %s", (owner, repo, original) => {
    expect(lookalikeOf(owner, repo)).toBe(original);
  });

  it.each([
    ["actions", "chekout"],
    ["myorg", "checkout"],
    ["acitonz", "checkout"],
    ["action", "unheard-of"],
    ["pfs", "black"],
    ["snok", "actions"],
  ])("%s/%s imitates nobody", (owner, repo) => {
    expect(lookalikeOf(owner, repo)).toBeUndefined();
  });

  it("finds every owner's deletions, swaps and substitutions", () => {
    const owners = new Set(lines.map((line) => line.split(": ")[0] ?? ""));
    for (const [owner, repo] of known) {
      if (owner.length < 5) continue;
      for (const slip of slipsOf(owner))
        if (!owners.has(slip)) expect(lookalikeOf(slip, repo), slip).toBeDefined();
    }
  });

  it("never matches the list itself, and takes no time over a monstrous name", () => {
    for (const [owner, repo] of known) expect(lookalikeOf(owner, repo)).toBeUndefined();
    expect(lookalikeOf("a".repeat(500_000), "checkout")).toBeUndefined();
  });
});

describe("the tables", () => {
  it("are sorted, lower case and without doubles", () => {
    expect(lines).toEqual([...lines].sort());
    for (const line of lines) expect(line).toMatch(/^[a-z0-9-]+:(?: [a-z0-9._-]+)+$/);
    expect(new Set(known.map((pair) => pair.join("/"))).size).toBe(known.length);
    const archived = ARCHIVED_ACTIONS.map(({ repo }) => repo);
    expect(archived).toEqual([...new Set(archived)].sort());
    for (const repo of archived) expect(repo).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
  });
});

function slipsOf(owner: string): string[] {
  const middle = owner.length >> 1;
  const [a = "", b = ""] = [owner[middle - 1], owner[middle]];
  return [
    owner.slice(0, middle) + owner.slice(middle + 1),
    owner.slice(0, middle - 1) + b + a + owner.slice(middle + 1),
    `${owner.slice(0, middle)}q${owner.slice(middle + 1)}`,
    `${owner.slice(0, middle)}q${owner.slice(middle)}`,
  ].filter((slip) => slip !== owner);
}
