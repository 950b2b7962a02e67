import type { Answer, BranchRules } from "#core";
import type { Api } from "./api.ts";
import { booleanAt, listAt, objectAt, textAt } from "./body.ts";

interface Where {
  readonly owner: string;
  readonly repo: string;
}

/**
 * What rulesets and classic protection ask together. Anybody who sees the repository may read the rules;
 * classic protection only an administrator may, so it is asked for last and may be missing.
 */
export async function readBranch(
  api: Api,
  where: Where,
  branch: string,
): Promise<Answer<BranchRules>> {
  const route = "GET /repos/{owner}/{repo}/rules/branches/{branch}?per_page=100";
  const rules = await api.get(route, { ...where, branch }, rulesOf);
  if (rules.kind !== "known" || isComplete(rules.value)) return rules;
  const classic = await readClassic(api, where, branch);
  if (classic.kind === "unread") return classic;
  return classic.kind === "absent"
    ? rules
    : { kind: "known", value: joined(rules.value, classic.value) };
}

function isComplete({ forcePush, deletion, pullRequest, checks }: BranchRules): boolean {
  return !forcePush && !deletion && pullRequest && checks.length > 0;
}

function rulesOf(body: unknown): BranchRules | undefined {
  if (!Array.isArray(body)) return undefined;
  const types = new Set(body.map((rule) => textAt(rule, "type")));
  const checks = body
    .map((rule) => listAt(objectAt(rule, "parameters"), "required_status_checks") ?? [])
    .flatMap(namesOf);
  return {
    forcePush: !types.has("non_fast_forward"),
    deletion: !types.has("deletion"),
    pullRequest: types.has("pull_request"),
    checks: sorted(checks),
  };
}

async function readClassic(api: Api, where: Where, branch: string): Promise<Answer<BranchRules>> {
  const overview = await api.get(
    "GET /repos/{owner}/{repo}/branches/{branch}",
    { ...where, branch },
    (body) => booleanAt(body, "protected"),
  );
  // Rulesets count as protection here too: only what is not protected at all needs no second look.
  if (overview.kind !== "known") return overview;
  if (!overview.value) return { kind: "absent" };
  const route = "GET /repos/{owner}/{repo}/branches/{branch}/protection";
  return api.get(route, { ...where, branch }, classicOf);
}

function classicOf(body: unknown): BranchRules {
  const required = objectAt(body, "required_status_checks");
  const checks = listAt(required, "checks");
  return {
    forcePush: booleanAt(objectAt(body, "allow_force_pushes"), "enabled") ?? false,
    deletion: booleanAt(objectAt(body, "allow_deletions"), "enabled") ?? false,
    pullRequest: objectAt(body, "required_pull_request_reviews") !== undefined,
    checks: sorted(checks ? namesOf(checks) : textsOf(listAt(required, "contexts") ?? [])),
  };
}

/** What either asks for is asked for. */
function joined(a: BranchRules, b: BranchRules): BranchRules {
  return {
    forcePush: a.forcePush && b.forcePush,
    deletion: a.deletion && b.deletion,
    pullRequest: a.pullRequest || b.pullRequest,
    checks: sorted([...a.checks, ...b.checks]),
  };
}

function namesOf(checks: readonly unknown[]): readonly string[] {
  return textsOf(checks.map((check) => textAt(check, "context")));
}

function textsOf(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === "string");
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
