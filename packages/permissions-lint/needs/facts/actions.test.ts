import { describe, expect, it } from "vitest";
import { actionFacts } from "./actions.ts";
import { calleeFacts } from "./callees.ts";
import { overlayFacts } from "./overlay.ts";
import type { Setting } from "./setting.ts";

interface Given {
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly events?: readonly string[];
  readonly version?: string;
}

function setting({ with: inputs = {}, env = {}, events = ["push"], version }: Given): Setting {
  return {
    input: (name) => inputs[name],
    env: (name) => env[name],
    events,
    visibility: "public",
    ...(version !== undefined && { version }),
  };
}

/** `scope:access:confidence`, one a fact. */
function asked(name: string, given: Given = {}): readonly string[] | undefined {
  return actionFacts(name, setting(given))?.facts.map(
    ({ scope, access, confidence }) => `${scope}:${access}:${confidence}`,
  );
}

describe("actionFacts", () => {
  it("knows nothing of an action nobody has looked at", () => {
    expect(actionFacts("someone/something", setting({}))).toBeUndefined();
    expect(actionFacts("", setting({}))).toBeUndefined();
    expect(actionFacts("__proto__/constructor", setting({}))).toBeUndefined();
  });

  it("says what an action asks, and how its token comes", () => {
    const known = actionFacts("googleapis/release-please-action", setting({}));
    expect(known?.usesToken).toBe("yes");
    expect(known?.runs).toBe("node");
    expect(known?.tokenInputs).toEqual([{ name: "token", default: true }]);
    expect(known?.facts[0]?.token).toEqual({
      kind: "input",
      names: ["token"],
      default: true,
      env: [],
    });
    expect(known?.facts[0]?.basis).toContain("README");
  });

  it("knows actions that ask for nothing", () => {
    expect(actionFacts("actions/cache", setting({}))).toMatchObject({ facts: [], usesToken: "no" });
    expect(actionFacts("actions/setup-go", setting({}))).toMatchObject({
      facts: [],
      usesToken: "no",
      tokenInputs: [{ name: "token", default: true }],
    });
  });

  it("does not take a known token input for known needs", () => {
    expect(actionFacts("gjtorikian/gh-actions-lockfile", setting({}))?.usesToken).toBe("unknown");
  });

  it("decides by inputs, defaults included", () => {
    const publish = "pypa/gh-action-pypi-publish";
    expect(asked(publish)).toEqual(["id-token:write:certain"]);
    expect(asked(publish, { with: { password: "${{ secrets.TOKEN }}" } })).toEqual([]);
    expect(asked("zizmorcore/zizmor-action")).toContain("security-events:write:certain");
    const off = { with: { "advanced-security": "false" } };
    expect(asked("zizmorcore/zizmor-action", off)).not.toContain("security-events:write:certain");
  });

  it("lowers what an expression decides", () => {
    const image = "docker/build-push-action";
    const tags = "ghcr.io/acme/app:1";
    const context = ".";
    const pushed = { context, push: "true" };
    expect(asked(image, { with: { ...pushed, tags } })).toEqual(["packages:write:certain"]);
    expect(asked(image, { with: { context, push: "${{ inputs.push }}", tags } })).toEqual([
      "packages:write:likely",
    ]);
    expect(asked(image, { with: { ...pushed, tags: "acme/app" } })).toEqual([]);
    expect(asked(image, { with: { context, tags } })).toEqual([]);
  });

  it("knows what is built from the repository itself", () => {
    const image = "docker/build-push-action";
    expect(asked(image)).toEqual(["contents:read:likely"]);
    expect(asked(image, { with: { context: "{{defaultContext}}:app" } })).toEqual([
      "contents:read:likely",
    ]);
    expect(asked("docker/bake-action", { version: "v6" })).toContain("contents:read:likely");
    expect(asked("docker/bake-action", { version: "v5" })).not.toContain("contents:read:likely");
  });

  it("leaves a checkout of another repository or by key alone", () => {
    expect(asked("actions/checkout")).toEqual(["contents:read:certain"]);
    expect(asked("actions/checkout", { with: { repository: "a/b" } })).toEqual([
      "contents:read:possible",
    ]);
    expect(asked("actions/checkout", { with: { "ssh-key": "${{ secrets.KEY }}" } })).toEqual([]);
  });

  it("asks of actions/stale only what its days switch on", () => {
    const never = { "days-before-issue-stale": "-1" };
    expect(asked("actions/stale")).toContain("issues:write:certain");
    expect(asked("actions/stale", { with: never })).not.toContain("issues:write:certain");
    expect(asked("actions/stale", { with: never })).toContain("pull-requests:write:certain");
  });

  it("takes comments on a pull request from either right", () => {
    const events = ["pull_request"];
    const known = actionFacts("thollander/actions-comment-pull-request", setting({ events }));
    expect(known?.facts[0]).toMatchObject({ scope: "pull-requests", alternatives: ["issues"] });
  });

  it("looks at versions", () => {
    const discussions = (version?: string) =>
      asked("dessant/lock-threads", version === undefined ? {} : { version })?.filter((fact) =>
        fact.startsWith("discussions"),
      );
    expect(discussions("v4")).toEqual([]);
    expect(discussions("v5.0.1")).toEqual(["discussions:write:certain"]);
    expect(discussions()).toEqual(["discussions:write:likely"]);
  });

  it("falls back to all actions of an owner", () => {
    const lint = actionFacts(
      "reviewdog/action-anything",
      setting({ with: { reporter: "github-pr-check" } }),
    );
    expect(lint?.facts.map(({ scope }) => scope)).toContain("checks");
    expect(actionFacts("reviewdog/action-setup", setting({}))).toMatchObject({ usesToken: "no" });
  });

  it("knows what no GITHUB_TOKEN can do", () => {
    const pages = actionFacts("actions/configure-pages", setting({ with: { enablement: "true" } }));
    expect(pages?.impossible).toMatchObject([
      { what: "switching Pages on", confidence: "certain" },
    ]);
  });

  it("marks reads that anybody may make in public", () => {
    const facts = actionFacts("github/codeql-action/analyze", setting({}))?.facts ?? [];
    expect(facts.find(({ scope }) => scope === "actions")?.publicAnyway).toBe(true);
    expect(facts.find(({ scope }) => scope === "security-events")?.publicAnyway).toBe(false);
    expect(actionFacts("actions/configure-pages", setting({}))?.facts[0]?.publicAnyway).toBe(false);
  });
});

describe("calleeFacts", () => {
  it("knows what a reusable workflow asks of its caller", () => {
    const name =
      "slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml";
    expect(calleeFacts(name)?.map(({ scope, access }) => `${scope}:${access}`)).toEqual([
      "actions:read",
      "contents:write",
      "id-token:write",
    ]);
    expect(calleeFacts("a/b/.github/workflows/c.yml")).toBeUndefined();
  });
});

describe("overlayFacts", () => {
  const options = {
    visibility: "public",
    "default-token": "permissive",
    actions: new Map([
      ["Acme/Deploy", [{ scope: "deployments", access: "write", reason: "creates it" } as const]],
      ["acme/nothing", []],
    ]),
  } as const;

  it("is the user's word, in whatever case the name is written", () => {
    expect(overlayFacts("acme/deploy", options)).toMatchObject([
      { scope: "deployments", access: "write", confidence: "certain", why: "creates it" },
    ]);
    expect(overlayFacts("acme/nothing", options)).toEqual([]);
    expect(overlayFacts("acme/other", options)).toBeUndefined();
  });
});
