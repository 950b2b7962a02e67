import type { RepositorySettings } from "#core";
import { auditSettings, type Fault, knownOf } from "./audit.ts";
import type { ExpectedSettings } from "./expected.ts";

/** A POSIX shell script of `gh api` calls that would mend what is looser than expected. It is only printed. */
export function mendScript(settings: RepositorySettings, expected: ExpectedSettings): string {
  const faults = auditSettings(settings, expected);
  const commands = [
    ...workflowCommands(settings, expected, faults),
    ...actionsCommands(settings, expected, faults),
    ...forkCommands(settings, faults),
    ...branchCommands(settings, expected, faults),
    ...faults.flatMap((fault) => environmentCommands(settings, fault)),
  ];
  const head = [
    "#!/bin/sh",
    "# Read it before you run it: these calls change settings, with the rights of `gh auth login`.",
    "set -eu",
  ];
  if (commands.length === 0) return "# nothing to mend in what could be read\n";
  return `${[...head, ...commands].join("\n\n")}\n`;
}

/** One word for a POSIX shell, whatever it holds. */
export function quote(word: string): string {
  return /^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function api(method: "PUT" | "POST", path: string, ...fields: readonly string[]): string {
  return ["gh api --silent --method", method, path, ...fields]
    .map((part, i) => (i < 2 ? part : quote(part)))
    .join(" ");
}

function field(kind: "-f" | "-F", name: string, value: string): readonly string[] {
  return [kind, `${name}=${value}`];
}

function has(faults: readonly Fault[], key: string): boolean {
  return faults.some((fault) => fault.key === key);
}

function workflowCommands(
  { repository, workflow }: RepositorySettings,
  expected: ExpectedSettings,
  faults: readonly Fault[],
): readonly string[] {
  const present = knownOf(workflow);
  const keys = ["default_workflow_permissions", "can_approve_pull_request_reviews"];
  if (!present || !keys.some((key) => has(faults, key))) return [];
  // Both go together: the call sets what it is not given to its default.
  const rights = has(faults, "default_workflow_permissions") ? "read" : present.defaultPermissions;
  const approve = present.canApprove && expected["approve-pull-requests"] === true;
  return [
    api(
      "PUT",
      `repos/${repository}/actions/permissions/workflow`,
      ...field("-f", "default_workflow_permissions", rights),
      ...field("-F", "can_approve_pull_request_reviews", String(approve)),
    ),
  ];
}

function actionsCommands(
  { repository, actions }: RepositorySettings,
  expected: ExpectedSettings,
  faults: readonly Fault[],
): readonly string[] {
  const present = knownOf(actions);
  if (!present || !(has(faults, "allowed_actions") || has(faults, "sha_pinning_required")))
    return [];
  const allowed = has(faults, "allowed_actions")
    ? (expected["allowed-actions"] ?? present.allowed)
    : present.allowed;
  const pinning = present.shaPinning === true || has(faults, "sha_pinning_required");
  return [
    api(
      "PUT",
      `repos/${repository}/actions/permissions`,
      ...field("-F", "enabled", "true"),
      ...field("-f", "allowed_actions", allowed),
      ...(present.shaPinning === undefined
        ? []
        : field("-F", "sha_pinning_required", String(pinning))),
    ),
  ];
}

function forkCommands({ repository }: RepositorySettings, faults: readonly Fault[]) {
  const fault = faults.find(({ key }) => key === "approval_policy");
  const path = `repos/${repository}/actions/permissions/fork-pr-contributor-approval`;
  const policy = fault?.data.expected;
  return policy === undefined ? [] : [api("PUT", path, ...field("-f", "approval_policy", policy))];
}

function branchCommands(
  { repository }: RepositorySettings,
  expected: ExpectedSettings,
  faults: readonly Fault[],
): readonly string[] {
  const checks = has(faults, "required_status_checks") ? (expected["required-checks"] ?? []) : [];
  const rules = [
    ...(has(faults, "branch_protection")
      ? [{ type: "deletion" }, { type: "non_fast_forward" }]
      : []),
    ...(has(faults, "pull_request") ? [PULL_REQUEST] : []),
    ...(checks.length > 0 ? [checkRule(checks)] : []),
  ];
  const hint =
    has(faults, "required_status_checks") && checks.length === 0
      ? [
          "# Required checks: name them under `settings: {required-checks: […]}`, and run this again.",
        ]
      : [];
  if (rules.length === 0) return hint;
  const ruleset = {
    name: "sluice: default branch",
    target: "branch",
    enforcement: "active",
    conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
    rules,
  };
  const post = api("POST", `repos/${repository}/rulesets`, "--input", "-");
  return [...hint, `printf '%s' ${quote(JSON.stringify(ruleset))} | ${post}`];
}

const PULL_REQUEST = {
  type: "pull_request",
  parameters: {
    required_approving_review_count: 0,
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_review_thread_resolution: false,
  },
};

function checkRule(checks: readonly string[]) {
  return {
    type: "required_status_checks",
    parameters: {
      strict_required_status_checks_policy: false,
      required_status_checks: checks.map((context) => ({ context })),
    },
  };
}

function environmentCommands(
  { repository, environments }: RepositorySettings,
  { message, data }: Fault,
): readonly string[] {
  if (message !== "noEnvironment" && message !== "openEnvironment") return [];
  const name = data.environment ?? "";
  const answer = environments.get(name);
  const present = answer && knownOf(answer);
  // The call takes away the reviewers and the waiting time that it is not given.
  if (data.expected === "no required reviewer" || present?.reviewers || present?.waits)
    return [
      `# Environment ${JSON.stringify(name)}: ${data.expected}; mend it in the settings, by hand.`,
    ];
  const policy = "deployment_branch_policy";
  return [
    api(
      "PUT",
      `repos/${repository}/environments/${encodeURIComponent(name.replace(/\p{Surrogate}/gu, "\uFFFD"))}`,
      ...field("-F", `${policy}[protected_branches]`, "true"),
      ...field("-F", `${policy}[custom_branch_policies]`, "false"),
    ),
  ];
}
