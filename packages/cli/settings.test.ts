import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Answers, json, useLoopback } from "../../test/support/loopback.ts";

const MAIN = join(import.meta.dirname, "main.ts");
const TOKEN = "not-a-real-token-91ab";
const REPO = "/repos/acme/app";
const server = useLoopback();

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "sluice-settings-"));
  mkdirSync(join(root, ".git"));
  mkdirSync(join(root, ".github/workflows"), { recursive: true });
  const job = "    runs-on: x\n    environment: prod\n    steps:\n      - run: npm publish\n";
  writeFileSync(join(root, ".github/workflows/ci.yml"), `on: push\njobs:\n  a:\n${job}`);
});

const ANSWERS: Answers = {
  [REPO]: { default_branch: "main", private: true },
  [`${REPO}/actions/permissions`]: { enabled: true, allowed_actions: "all" },
  [`${REPO}/actions/permissions/workflow`]: {
    default_workflow_permissions: "read",
    can_approve_pull_request_reviews: false,
  },
  [`${REPO}/rules/branches/main?per_page=100`]: [
    { type: "deletion" },
    { type: "non_fast_forward" },
    { type: "pull_request" },
    { type: "required_status_checks", parameters: { required_status_checks: [{ context: "t" }] } },
  ],
  [`${REPO}/environments/prod`]: { protection_rules: [{ type: "required_reviewers" }] },
};

interface Outcome {
  readonly status: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

// Not `spawnSync`: the server that is to answer lives in this process.
function sluice(answers: Answers, ...words: readonly string[]): Promise<Outcome> {
  server.answer(answers);
  const env = {
    PATH: process.env.PATH,
    NODE_DISABLE_COMPILE_CACHE: "1",
    GITHUB_REPOSITORY: "acme/app",
    GITHUB_API_URL: server.url(),
    GITHUB_TOKEN: TOKEN,
    GITHUB_EVENT_PATH: join(root, "no-such-event.json"),
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...words], { cwd: root, env }, (error, stdout, stderr) => {
      expect(stdout + stderr).not.toContain(TOKEN);
      resolve({ status: error?.code ?? 0, stdout, stderr });
    });
  });
}

describe("sluice permissions-lint settings", () => {
  it("asks for the layer by name, and for no other", async () => {
    const offline = await sluice(ANSWERS, "permissions-lint", "settings");
    expect(offline.status).toBe(2);
    expect(offline.stderr).toContain("`sluice permissions-lint settings --network api`");
    expect(server.seen).toEqual([]);
    const images = await sluice(ANSWERS, "--network", "images");
    expect([images.status, images.stderr]).toEqual([
      2,
      "sluice: `--network images` is not there yet; this version knows `api`\n",
    ]);
    const unknown = await sluice(ANSWERS, "--network", "internet");
    expect(unknown.stderr).toContain("must be git, api, images or gitleaks");
  });

  it("passes where everything is as expected, and judges nothing else", async () => {
    const { status, stdout } = await sluice(ANSWERS, "permissions", "settings", "--network", "api");
    expect([status, stdout]).toEqual([0, expect.stringContaining("PASS")]);
    expect(stdout).toContain("network: api");
  });

  it("fails on what is looser, with a finding that has no file", async () => {
    const answers = { ...ANSWERS, [`${REPO}/environments/prod`]: json(404, {}) };
    const words = ["permissions", "settings", "--network", "api", "--format", "json"];
    const { status, stdout } = await sluice(answers, ...words);
    const { findings } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(findings).toMatchObject([
      { rule: "weak-repository-setting", data: { setting: "environment prod" } },
    ]);
    expect(findings[0].file).toBeUndefined();
    expect(findings[0].fingerprint).toMatch(/^[0-9a-f]{32}$/);
  });

  it("is incomplete where the token may not read something, and names it", async () => {
    const answers = { ...ANSWERS, [`${REPO}/actions/permissions/workflow`]: json(403, {}) };
    const { status, stdout } = await sluice(answers, "permissions", "settings", "--network", "api");
    expect(status).toBe(2);
    expect(stdout).toContain("default rights of `GITHUB_TOKEN`: the token may not read it (403)");
  });

  it("prints the script and changes nothing", async () => {
    const answers = { ...ANSWERS, [`${REPO}/environments/prod`]: json(404, {}) };
    const words = ["permissions", "settings", "--network", "api", "--script"];
    const { status, stdout } = await sluice(answers, ...words);
    expect(status).toBe(0);
    expect(stdout).toContain("gh api --silent --method PUT repos/acme/app/environments/prod");
    expect(server.seen.every(({ method }) => method === "GET")).toBe(true);
    const stray = await sluice(ANSWERS, "permissions", "--script");
    expect(stray.stderr).toContain("belongs to `sluice permissions-lint settings`");
    const fixing = await sluice(ANSWERS, "permissions", "settings", "--network", "api", "--fix");
    expect([fixing.status, fixing.stderr]).toEqual([
      2,
      "sluice: `settings` mends nothing; `--script` prints what would\n",
    ]);
  });
});
