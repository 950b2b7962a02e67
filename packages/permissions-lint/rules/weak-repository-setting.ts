import { defineLintRule } from "../rule.ts";
import type { FaultMessage } from "../settings/audit.ts";

/** Judged from the server's answers, not from files: `settings/settings-problems.ts` raises it. */
export const weakRepositorySetting = defineLintRule(
  {
    id: "weak-repository-setting",
    severity: "medium",
    grading:
      "low for SHA pinning, approval of forks and required checks, unless the config's `settings:` asks for them",
    summary: "The repository's settings must not allow more than its workflows are written for.",
    stops:
      "What the files promise is undone by a setting that no pull request shows: a writing token by default, a branch anyone can rewrite, an environment without a rule.",
    headline: "looser than expected",
    unit: ["setting", "settings"],
    subject: "setting",
    messages: {
      tokenRights:
        "`GITHUB_TOKEN` may write by default: a job without `permissions:` can change the repository; expected is `read`",
      approval:
        "Actions may create and approve pull requests: a workflow can stand in for the reviewer of its own change",
      allowedActions:
        "`allowed_actions` is `{actual}`: actions may run that the list would not admit; expected is `{expected}`",
      shaPinning:
        "`sha_pinning_required` is off: GitHub runs actions by a tag or a branch, which their owner can move",
      forkApproval:
        "`{actual}` decides whose pull requests wait for an approval: a new account's code runs at once; expected is `{expected}` or stricter",
      unprotected:
        "`{branch}` can be {what} by anyone who may push: what was reviewed need not be what is there",
      noChecks:
        "`{branch}` requires no status check: a pull request can be merged with every gate red",
      checks:
        "`{branch}` does not require {checks}: a pull request can be merged where they fail, or never ran",
      pullRequest: "`{branch}` takes pushes without a pull request: nobody has to look at them",
      noEnvironment:
        "environment `{environment}` is named by a workflow and does not exist: GitHub creates it in the first run, without any rule",
      openEnvironment:
        "environment `{environment}` has {expected}: a job that names it waits for no one",
    } satisfies Record<FaultMessage, string>,
    cwe: [1188, 732],
  },
  {},
);
