import { describe, expect, it } from "vitest";
import { UsageError } from "#core";
import { type Answers, json, useLoopback } from "../../test/support/loopback.ts";
import { createNetwork } from "./network.ts";

const TOKEN = "not-a-real-token-5f0c";
const REPO = "/repos/acme/app";
const server = useLoopback();

const GOOD: Answers = {
  [REPO]: { default_branch: "main", private: false },
  [`${REPO}/actions/permissions`]: {
    enabled: true,
    allowed_actions: "selected",
    sha_pinning_required: true,
  },
  [`${REPO}/actions/permissions/workflow`]: {
    default_workflow_permissions: "read",
    can_approve_pull_request_reviews: false,
  },
  [`${REPO}/actions/permissions/fork-pr-contributor-approval`]: {
    approval_policy: "all_external_contributors",
  },
  [`${REPO}/rules/branches/main?per_page=100`]: [
    { type: "deletion" },
    { type: "non_fast_forward" },
    { type: "pull_request" },
    {
      type: "required_status_checks",
      parameters: { required_status_checks: [{ context: "test" }, { context: "lint" }] },
    },
  ],
  [`${REPO}/environments/a%2Fb%20c`]: {
    protection_rules: [{ type: "required_reviewers" }, { type: "branch_policy" }],
    deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
  },
};

async function read(answers: Answers, environments: readonly string[] = [], timeoutMs = 2000) {
  server.answer(answers);
  const env = { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: server.url() };
  const network = await createNetwork(["api"], { env, timeoutMs });
  const settings = await network.repositorySettings?.("acme/app", environments);
  if (!settings) throw new Error("the layer `api` reads settings");
  return settings;
}

describe("repository settings over HTTP", () => {
  it("reads what the REST API documents, with the token in its header", async () => {
    const settings = await read(GOOD, ["a/b c"]);
    expect(settings.workflow).toEqual({
      kind: "known",
      value: { defaultPermissions: "read", canApprove: false },
    });
    expect(settings.actions).toEqual({
      kind: "known",
      value: { enabled: true, allowed: "selected", shaPinning: true },
    });
    expect(settings.forkApproval).toEqual({ kind: "known", value: "all_external_contributors" });
    expect(settings.branch).toEqual({
      kind: "known",
      value: { forcePush: false, deletion: false, pullRequest: true, checks: ["lint", "test"] },
    });
    expect(settings.environments.get("a/b c")).toEqual({
      kind: "known",
      value: { reviewers: true, waits: false, branches: true },
    });
    expect(server.seen.every(({ headers }) => headers.authorization === `token ${TOKEN}`)).toBe(
      true,
    );
    expect(server.seen.every(({ method }) => method === "GET")).toBe(true);
  });

  it("joins classic protection to rulesets", async () => {
    const { branch } = await read({
      ...GOOD,
      [`${REPO}/rules/branches/main?per_page=100`]: [{ type: "deletion" }],
      [`${REPO}/branches/main`]: { protected: true },
      [`${REPO}/branches/main/protection`]: {
        allow_force_pushes: { enabled: false },
        allow_deletions: { enabled: true },
        required_status_checks: { contexts: ["old"], checks: [{ context: "test" }] },
      },
    });
    expect(branch).toEqual({
      kind: "known",
      value: { forcePush: false, deletion: false, pullRequest: false, checks: ["test"] },
    });
  });

  it("tells an unprotected branch from one that the token may not see", async () => {
    const rules = { ...GOOD, [`${REPO}/rules/branches/main?per_page=100`]: [] };
    const open = { forcePush: true, deletion: true, pullRequest: false, checks: [] };
    const unprotected = await read({ ...rules, [`${REPO}/branches/main`]: { protected: false } });
    expect(unprotected.branch).toEqual({ kind: "known", value: open });
    const hidden = await read({ ...rules, [`${REPO}/branches/main`]: { protected: true } });
    expect(hidden.branch).toEqual({
      kind: "unread",
      reason: "not found, or the token may not see it (404)",
    });
    const said = await read({
      ...rules,
      [`${REPO}/branches/main`]: { protected: true },
      [`${REPO}/branches/main/protection`]: json(404, { message: "Branch not protected" }),
    });
    expect(said.branch).toEqual({ kind: "known", value: open });
  });

  it("takes a missing environment for absent, and a refused one for unread", async () => {
    const answers = { ...GOOD, [`${REPO}/environments/hidden`]: json(403, { message: "no" }) };
    const { environments } = await read(answers, ["none", "hidden"]);
    expect(environments.get("none")).toEqual({ kind: "absent" });
    expect(environments.get("hidden")).toEqual({
      kind: "unread",
      reason: "the token may not read it (403)",
    });
  });

  it.each([
    ["401", json(401, { message: `bad ${TOKEN}` }), "the token is not accepted (401)"],
    ["403", json(403, { message: "Resource not accessible" }), "the token may not read it (403)"],
    [
      "403 without quota",
      json(403, {}, { "x-ratelimit-remaining": "0" }),
      "the token's rate limit is used up (403)",
    ],
    ["429", json(429, {}, { "retry-after": "60" }), "the token's rate limit is used up (429)"],
    ["500", json(500, {}), "the server answered 500"],
    [
      "another shape",
      json(200, { default_workflow_permissions: "admin" }),
      "the server's answer is not of the documented shape",
    ],
    ["a list", json(200, []), "the server's answer is not of the documented shape"],
  ])("names why nothing was read: %s", async (_, respond, reason) => {
    const settings = await read({ ...GOOD, [`${REPO}/actions/permissions/workflow`]: respond });
    expect(settings.workflow).toEqual({ kind: "unread", reason });
    expect(settings.actions.kind).toBe("known");
  });

  it("reads no garbage, nothing endless and nothing slow", async () => {
    const settings = await read(
      {
        ...GOOD,
        [`${REPO}/actions/permissions`]: (_: unknown, response: Sent) => {
          response.writeHead(200, { "content-type": "application/json" });
          response.end('{"enabled": tr');
        },
        [`${REPO}/actions/permissions/workflow`]: (_: unknown, response: Sent) => {
          response.writeHead(200, { "content-type": "application/json" });
          response.end("x".repeat(2_500_000));
        },
        [`${REPO}/actions/permissions/fork-pr-contributor-approval`]: () => undefined,
      },
      [],
      300,
    );
    expect(settings.actions.kind).toBe("unread");
    expect(settings.workflow).toEqual({
      kind: "unread",
      reason: "the server's answer is over 2000000 bytes",
    });
    expect(settings.forkApproval).toEqual({
      kind: "unread",
      reason: "the server could not be reached (no answer in time)",
    });
  });

  it("follows a renamed repository, and takes the token to no other host", async () => {
    const moved = await read({
      ...GOOD,
      [REPO]: json(301, {}, { location: "/repositories/7" }),
      "/repositories/7": { default_branch: "main", private: true },
    });
    expect(moved.overview).toEqual({
      kind: "known",
      value: { defaultBranch: "main", isPublic: false },
    });
    expect(moved.forkApproval).toEqual({ kind: "absent" });
    const away = await read({
      [REPO]: json(302, {}, { location: "http://elsewhere.example/repos/acme/app" }),
    });
    expect(away.overview).toEqual({
      kind: "unread",
      reason: "the server redirects to another host, which must not get the token",
    });
    const round = await read({ [REPO]: json(302, {}, { location: REPO }) });
    expect(round.overview).toEqual({ kind: "unread", reason: "the server redirects without end" });
  });

  it("asks for nothing more where the repository cannot be read", async () => {
    const settings = await read({}, ["release"]);
    expect(settings.overview.kind).toBe("unread");
    expect(server.seen).toHaveLength(1);
  });

  it("never shows the token", async () => {
    const settings = await read({ [REPO]: json(418, { message: TOKEN }, { "x-note": TOKEN }) });
    expect(JSON.stringify(settings)).not.toContain(TOKEN);
  });
});

type Sent = Parameters<ReturnType<typeof json>>[1];

describe("createNetwork", () => {
  const env = { GITHUB_TOKEN: TOKEN };

  it("refuses a layer that is not there yet, a missing token, and an address in the clear", async () => {
    await expect(createNetwork(["api", "images"], { env })).rejects.toThrow(
      "`--network images` is not there yet",
    );
    await expect(createNetwork(["api"], { env: {} })).rejects.toThrow("needs a token");
    const clear = { ...env, GITHUB_API_URL: "http://github.example/api/v3" };
    await expect(createNetwork(["api"], { env: clear })).rejects.toThrow(UsageError);
  });

  it("says so where nobody answers", async () => {
    const nobody = { GH_TOKEN: TOKEN, GITHUB_API_URL: "http://127.0.0.1:1" };
    const network = await createNetwork(["api"], { env: nobody, timeoutMs: 1000 });
    const settings = await network.repositorySettings?.("acme/app", []);
    expect(settings?.overview).toMatchObject({ kind: "unread" });
    expect(JSON.stringify(settings)).toMatch(/the server could not be reached/);
  });
});
