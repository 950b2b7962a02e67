import type { Answer, BranchRules, EnvironmentRules, RepositorySettings, Severity } from "#core";
import { type ExpectedSettings, FORK_APPROVALS } from "./expected.ts";

/** One setting that is looser than expected. */
export interface Fault {
  /** Names the setting for good: what waivers hold on to. */
  readonly key: string;
  readonly message: FaultMessage;
  readonly severity: Severity;
  readonly data: Readonly<Record<string, string>>;
}

export type FaultMessage =
  | "tokenRights"
  | "approval"
  | "allowedActions"
  | "shaPinning"
  | "forkApproval"
  | "unprotected"
  | "noChecks"
  | "checks"
  | "pullRequest"
  | "noEnvironment"
  | "openEnvironment";

/** Everything in which the settings are looser than expected; what was not read is not judged. */
export function auditSettings(
  settings: RepositorySettings,
  expected: ExpectedSettings,
): readonly Fault[] {
  const branch = knownOf(settings.overview)?.defaultBranch ?? "";
  return [
    ...workflowFaults(knownOf(settings.workflow), expected),
    ...actionsFaults(knownOf(settings.actions), expected),
    ...forkFaults(knownOf(settings.forkApproval), expected),
    ...branchFaults(branch, knownOf(settings.branch), expected),
    ...[...settings.environments].flatMap(([name, answer]) =>
      environmentFaults(name, answer, expected),
    ),
  ];
}

export function knownOf<T>(answer: Answer<T>): T | undefined {
  return answer.kind === "known" ? answer.value : undefined;
}

type Known<K extends keyof RepositorySettings> =
  RepositorySettings[K] extends Answer<infer T> ? T | undefined : never;

function workflowFaults(rights: Known<"workflow">, expected: ExpectedSettings): readonly Fault[] {
  if (!rights) return [];
  const faults: Fault[] = [];
  const severity = "medium";
  if (rights.defaultPermissions === "write" && expected["default-token-rights"] !== "write")
    faults.push({
      key: "default_workflow_permissions",
      message: "tokenRights",
      severity,
      data: {},
    });
  if (rights.canApprove && expected["approve-pull-requests"] !== true)
    faults.push({
      key: "can_approve_pull_request_reviews",
      message: "approval",
      severity,
      data: {},
    });
  return faults;
}

/** From the strictest to the loosest. */
const ALLOWED = ["local_only", "selected", "all"];

function actionsFaults(actions: Known<"actions">, expected: ExpectedSettings): readonly Fault[] {
  // Where Actions are switched off, nothing runs that could be misused.
  if (!actions?.enabled) return [];
  const faults: Fault[] = [];
  const { "allowed-actions": allowed, "sha-pinning": pinning } = expected;
  const isLooser = allowed && ALLOWED.indexOf(actions.allowed) > ALLOWED.indexOf(allowed);
  if (isLooser) {
    const data = { actual: actions.allowed, expected: allowed };
    faults.push({ key: "allowed_actions", message: "allowedActions", severity: "medium", data });
  }
  if (actions.shaPinning === false && pinning !== false) {
    const severity = pinning ? "medium" : "low";
    faults.push({ key: "sha_pinning_required", message: "shaPinning", severity, data: {} });
  }
  return faults;
}

function forkFaults(actual: string | undefined, expected: ExpectedSettings): readonly Fault[] {
  if (actual === undefined) return [];
  const wanted = expected["fork-approval"] ?? "first_time_contributors";
  const rank = FORK_APPROVALS.findIndex((policy) => policy === actual);
  if (rank < 0 || rank >= FORK_APPROVALS.indexOf(wanted)) return [];
  const severity = expected["fork-approval"] ? "medium" : "low";
  const data = { actual, expected: wanted };
  return [{ key: "approval_policy", message: "forkApproval", severity, data }];
}

function branchFaults(
  branch: string,
  rules: BranchRules | undefined,
  expected: ExpectedSettings,
): readonly Fault[] {
  if (!rules) return [];
  const faults: Fault[] = [];
  const open = [rules.forcePush ? "rewritten" : "", rules.deletion ? "deleted" : ""];
  const what = open.filter((word) => word !== "").join(" and ");
  const severity = "medium";
  if (what !== "") {
    const data = { branch, what };
    faults.push({ key: "branch_protection", message: "unprotected", severity, data });
  }
  if (expected["require-pull-request"] && !rules.pullRequest)
    faults.push({ key: "pull_request", message: "pullRequest", severity, data: { branch } });
  return [...faults, ...checkFaults(branch, rules, expected["required-checks"])];
}

function checkFaults(
  branch: string,
  { checks }: BranchRules,
  wanted: readonly string[] | undefined,
): readonly Fault[] {
  const key = "required_status_checks";
  if (!wanted) {
    if (checks.length > 0) return [];
    return [{ key, message: "noChecks", severity: "low", data: { branch } }];
  }
  const missing = wanted.filter((name) => !checks.includes(name));
  if (missing.length === 0) return [];
  const data = { branch, checks: missing.map((name) => `\`${name}\``).join(", ") };
  return [{ key, message: "checks", severity: "medium", data }];
}

function environmentFaults(
  name: string,
  answer: Answer<EnvironmentRules>,
  expected: ExpectedSettings,
): readonly Fault[] {
  const wanted = expected["environment-rules"] ?? "any";
  if (answer.kind === "unread" || wanted === "none") return [];
  const key = `environment ${name}`;
  const severity = "medium";
  if (answer.kind === "absent")
    return [{ key, message: "noEnvironment", severity, data: { environment: name } }];
  const { reviewers, branches, waits } = answer.value;
  const holds = { any: reviewers || branches || waits, reviewers, branches }[wanted];
  const data = { environment: name, expected: RULES[wanted] };
  return holds ? [] : [{ key, message: "openEnvironment", severity, data }];
}

const RULES = {
  any: "no rule at all",
  reviewers: "no required reviewer",
  branches: "no rule on branches",
} as const;
