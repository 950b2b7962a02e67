import type { Severity } from "#core";
import { type ScopeName, scopeFacts } from "#workflow";
import type { Tier } from "../trust/trust.ts";

/** What a thief of the token could do with a write, to end a sentence with. */
export function powerOf(scope: ScopeName): string {
  switch (scope) {
    case "contents":
      return "push commits, tags and releases";
    case "packages":
      return "publish packages";
    case "id-token":
      return "log in to clouds and registries as this workflow";
    case "attestations":
    case "artifact-metadata":
      return "vouch for artifacts that were never built here";
    case "actions":
      return "start and cancel runs and delete caches and artifacts";
    case "pull-requests":
      return "open, approve and edit pull requests";
    case "issues":
    case "discussions":
      return "write, edit and close as this repository";
    case "checks":
    case "statuses":
      return "turn a failed check green";
    case "security-events":
      return "dismiss code scanning alerts";
    case "deployments":
    case "pages":
      return "deploy";
    case "code-quality":
    case "copilot-requests":
    case "drives":
    case "models":
    case "repository-projects":
    case "vulnerability-alerts":
      return "use it";
  }
}

/** A write that nobody needs, by what it is worth and who starts the job. */
export function gradeSurplus(scope: ScopeName, tiers: readonly Tier[]): Severity {
  return scopeFacts(scope).weight > 1 || tiers.includes("attacker") ? "medium" : "low";
}
