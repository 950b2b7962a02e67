import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import type { RepositorySettings } from "#core";
import { mendScript, quote } from "./mend-script.ts";

const NASTY = "a'; touch pwned; $(id) `id` \\ \n#x";

const LOOSE: RepositorySettings = {
  repository: "acme/app",
  overview: { kind: "known", value: { defaultBranch: "main", isPublic: true } },
  workflow: { kind: "known", value: { defaultPermissions: "write", canApprove: true } },
  actions: { kind: "known", value: { enabled: true, allowed: "selected", shaPinning: false } },
  forkApproval: { kind: "known", value: "first_time_contributors_new_to_github" },
  branch: {
    kind: "known",
    value: { forcePush: true, deletion: false, pullRequest: false, checks: [] },
  },
  environments: new Map([
    [NASTY, { kind: "absent" }],
    ["lone \ud800", { kind: "absent" }],
  ]),
};

/** What `gh` would be given, each word in brackets. */
function calls(script: string): string {
  const stub = 'gh() { for word in "$@"; do printf "[%s]" "$word"; done; cat; echo; }\n';
  const { stdout, stderr, status } = spawnSync("sh", ["-c", stub + script], {
    encoding: "utf8",
    input: "",
  });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
}

test("every word reaches gh as it is, whatever the server and the files say", () => {
  const script = mendScript(LOOSE, { "required-checks": [NASTY], "require-pull-request": true });
  const lines = calls(script).trim().split("\n");
  expect(lines).toHaveLength(6);
  expect(lines[0]).toBe(
    "[api][--silent][--method][PUT][repos/acme/app/actions/permissions/workflow][-f][default_workflow_permissions=read][-F][can_approve_pull_request_reviews=false]",
  );
  expect(lines[1]).toContain("[allowed_actions=selected][-F][sha_pinning_required=true]");
  expect(lines[2]).toContain("[approval_policy=first_time_contributors]");
  const body: unknown = JSON.parse(lines[3]?.slice(lines[3].indexOf("{")) ?? "");
  expect(body).toMatchObject({
    rules: [
      { type: "deletion" },
      { type: "non_fast_forward" },
      { type: "pull_request" },
      { parameters: { required_status_checks: [{ context: NASTY }] } },
    ],
  });
  expect(lines[4]).toContain(`[repos/acme/app/environments/${encodeURIComponent(NASTY)}]`);
});

test("takes no rule away from an environment that has some", () => {
  const environments: RepositorySettings["environments"] = new Map([
    [NASTY, { kind: "known", value: { reviewers: false, branches: false, waits: true } }],
  ]);
  const script = mendScript({ ...LOOSE, environments }, { "environment-rules": "branches" });
  expect(script).not.toContain("environments/");
  expect(script).toContain("by hand");
  calls(script);
});

test("says so where there is nothing to mend", () => {
  const nothing = { kind: "unread", reason: "the token may not read it (403)" } as const;
  const unread = {
    ...LOOSE,
    workflow: nothing,
    actions: nothing,
    forkApproval: nothing,
    branch: nothing,
    environments: new Map(),
  };
  expect(mendScript(unread, {})).toBe("# nothing to mend in what could be read\n");
});

test.each(["plain", "a b", "it's", "$HOME", "", "*", "~", "a\nb", "-x", "\\"])(
  "%j is one word of a shell",
  (word) => {
    const { stdout } = spawnSync("sh", ["-c", `printf '%s' ${quote(word)}`], { encoding: "utf8" });
    expect(stdout).toBe(word);
  },
);
