import type { Answer, EnvironmentRules, RepositorySettings } from "#core";
import type { Api } from "./api.ts";
import { booleanAt, listAt, objectAt, textAt } from "./body.ts";
import { readBranch } from "./branch-rules.ts";
import { isNotFound } from "./reason.ts";

/** Workflows may name any number of environments; beyond these they are named as unread. */
const MOST_ENVIRONMENTS = 50;

export async function readSettings(
  api: Api,
  repository: string,
  environments: readonly string[],
): Promise<RepositorySettings> {
  const [owner = "", repo = ""] = repository.split("/");
  const where = { owner, repo };
  const overview = await api.get("GET /repos/{owner}/{repo}", where, (body) => {
    const defaultBranch = textAt(body, "default_branch");
    const isPrivate = booleanAt(body, "private");
    return defaultBranch === undefined || isPrivate === undefined
      ? undefined
      : { defaultBranch, isPublic: !isPrivate };
  });
  // One refusal for the whole repository, not one for each of its settings.
  if (overview.kind !== "known") return unreadable(repository, overview);
  const { defaultBranch, isPublic } = overview.value;
  const [workflow, actions, forkApproval, branch] = await Promise.all([
    readWorkflowRights(api, where),
    readActions(api, where),
    isPublic ? readForkApproval(api, where) : ABSENT,
    readBranch(api, where, defaultBranch),
  ]);
  const rules = new Map<string, Answer<EnvironmentRules>>();
  for (const name of environments) {
    const isAsked = rules.size < MOST_ENVIRONMENTS;
    rules.set(name, isAsked ? await readEnvironment(api, where, name) : TOO_MANY);
  }
  return { repository, overview, workflow, actions, forkApproval, branch, environments: rules };
}

const ABSENT = { kind: "absent" } as const;
const TOO_MANY = {
  kind: "unread",
  reason: `only the first ${MOST_ENVIRONMENTS} environments are asked for`,
} as const;

function unreadable(
  repository: string,
  overview: Exclude<RepositorySettings["overview"], { kind: "known" }>,
): RepositorySettings {
  return {
    repository,
    overview,
    workflow: ABSENT,
    actions: ABSENT,
    forkApproval: ABSENT,
    branch: ABSENT,
    environments: new Map(),
  };
}

type Where = Readonly<{ owner: string; repo: string }>;

function readWorkflowRights(api: Api, where: Where): Promise<RepositorySettings["workflow"]> {
  const route = "GET /repos/{owner}/{repo}/actions/permissions/workflow";
  return api.get(route, where, (body) => {
    const rights = textAt(body, "default_workflow_permissions");
    const canApprove = booleanAt(body, "can_approve_pull_request_reviews");
    return (rights === "read" || rights === "write") && canApprove !== undefined
      ? { defaultPermissions: rights, canApprove }
      : undefined;
  });
}

function readActions(api: Api, where: Where): Promise<RepositorySettings["actions"]> {
  return api.get("GET /repos/{owner}/{repo}/actions/permissions", where, (body) => {
    const enabled = booleanAt(body, "enabled");
    if (enabled === undefined) return undefined;
    const shaPinning = booleanAt(body, "sha_pinning_required");
    const allowed = textAt(body, "allowed_actions") ?? "all";
    return { enabled, allowed, ...(shaPinning !== undefined && { shaPinning }) };
  });
}

function readForkApproval(api: Api, where: Where): Promise<Answer<string>> {
  const route = "GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval";
  return api.get(route, where, (body) => textAt(body, "approval_policy"));
}

async function readEnvironment(
  api: Api,
  where: Where,
  name: string,
): Promise<Answer<EnvironmentRules>> {
  const route = "GET /repos/{owner}/{repo}/environments/{name}";
  const answer = await api.get(route, { ...where, name }, (body) => {
    const rules = listAt(body, "protection_rules");
    const types = rules?.map((rule) => textAt(rule, "type"));
    return {
      reviewers: types?.includes("required_reviewers") ?? false,
      waits: types?.includes("wait_timer") ?? false,
      branches: objectAt(body, "deployment_branch_policy") !== undefined,
    };
  });
  // The repository could be read, so there is no such environment.
  return answer.kind === "unread" && isNotFound(answer.reason) ? ABSENT : answer;
}
