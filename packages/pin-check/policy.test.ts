import { describe, expect, it } from "vitest";
import type { PinCheckOptions, Requirement } from "./options.ts";
import { createPolicy } from "./policy.ts";
import { tightenOptions } from "./tighten.ts";

function options(
  tiers: Readonly<Record<string, Requirement>>,
  fallback?: Requirement,
): PinCheckOptions {
  const entries = Object.entries(tiers).map(
    ([pattern, require]) => [pattern, { require }] as const,
  );
  return { ...(fallback && { default: fallback }), tiers: new Map(entries) };
}

function ruling(given: PinCheckOptions, name: string) {
  const [owner = "", repo = "", ...path] = name.split("/");
  return createPolicy(given, "acme").rulingFor({ owner, repo, path: path.join("/") });
}

describe("rulingFor", () => {
  const tiers = options({
    "*": "sha",
    "Owner/*": "ref",
    "owner/repo": "deny",
    "owner/repo/path": "sha",
    "$owner/*": "ref",
    "$owner/old": "deny",
  });

  it.each([
    ["other/x", "sha", "*"],
    ["OWNER/x", "ref", "Owner/*"],
    ["owner/x/path", "ref", "Owner/*"],
    ["owner/Repo", "deny", "owner/repo"],
    ["owner/repo/other", "deny", "owner/repo"],
    ["owner/repo/Path", "sha", "owner/repo/path"],
    ["owner/repo/path/below", "deny", "owner/repo"],
    ["owner/repository", "ref", "Owner/*"],
    ["owners/repo", "sha", "*"],
    ["Acme/x", "ref", "$owner/*"],
    ["acme/old/x", "deny", "$owner/old"],
  ])("%s is asked for %s by %s", (name, require, tier) => {
    expect(ruling(tiers, name)).toMatchObject({ require, tier, isConfigured: true });
  });

  it("asks for a SHA where nothing is configured", () => {
    expect(ruling({}, "a/b")).toEqual({ require: "sha", tier: "default", isConfigured: false });
    const unmatched = ruling(options({ "x/*": "ref" }), "a/b");
    expect(unmatched).toEqual({ require: "sha", tier: "default", isConfigured: false });
  });

  it("lets `*` admit nobody where the default denies", () => {
    expect(ruling(options({ "*": "ref" }, "deny"), "a/b")).toMatchObject({
      require: "deny",
      tier: "default",
    });
    expect(ruling(options({ "*": "ref" }, "sha"), "a/b").require).toBe("ref");
  });

  it("takes the stricter of two spellings", () => {
    expect(ruling(options({ "A/*": "deny", "a/*": "ref" }), "a/b").require).toBe("deny");
    expect(ruling(options({ "a/*": "ref", "A/*": "sha" }), "a/b").require).toBe("sha");
  });

  it("does not match `$owner` where nobody knows the owner", () => {
    const policy = createPolicy(options({ "$owner/*": "deny" }), undefined);
    expect(policy.rulingFor({ owner: "$owner", repo: "x", path: "" }).require).toBe("sha");
  });
});

describe("tightenOptions", () => {
  const cases: readonly (readonly [
    string,
    PinCheckOptions,
    PinCheckOptions,
    string,
    Requirement,
  ])[] = [
    ["a later ref loosens nothing", options({}), options({ "*": "ref" }, "ref"), "a/b", "sha"],
    ["a later sha binds", options({ "a/*": "ref" }), options({ "*": "sha" }), "a/b", "sha"],
    ["a later default binds", options({ "a/*": "ref" }), options({}, "sha"), "a/b", "sha"],
    ["both may allow", options({ "a/*": "ref" }), options({ "a/*": "ref" }, "sha"), "a/b", "ref"],
    ["a later denial", options({ "a/*": "ref" }), options({ "a/b": "deny" }), "a/b", "deny"],
    ["a denial stays", options({ "a/*": "deny" }), options({ "a/b": "ref" }), "a/b", "deny"],
    ["a denying default stays", options({}, "deny"), options({ "a/*": "ref" }), "a/b", "deny"],
    ["a later denying default", options({ "*": "ref" }), options({}, "deny"), "a/b", "deny"],
    [
      "silence asks for nothing",
      options({ "a/*": "ref" }),
      options({ "x/*": "sha" }),
      "a/b",
      "ref",
    ],
  ];

  it.each(cases)("%s", (_, present, later, name, expected) => {
    expect(ruling(tightenOptions(present, later), name).require).toBe(expected);
  });

  it("leaves options alone where the later config says nothing", () => {
    const given = options({ "a/*": "ref" }, "sha");
    expect(tightenOptions(given, {})).toEqual(given);
    expect(tightenOptions({}, {})).toEqual({});
  });
});
