import type { Job, Level, Permissions, Workflow } from "./model.ts";
import { isScope, scopeFacts } from "./scopes.ts";

/** What the token of a job may do, as far as the file says. */
export interface Grants {
  /** Whose block counts; `unknown`: no block anywhere (the repository's setting decides), or one that GitHub rejects. */
  readonly from: "job" | "workflow" | "unknown";
  readonly permissions?: Permissions;
  /** `undefined` where the file does not say. */
  level(scope: string): Level | undefined;
}

/** A job's block replaces the workflow's; the two never merge (GitHub docs, workflow syntax, `permissions`). */
export function effectiveGrants(workflow: Workflow, job: Job): Grants {
  const permissions = job.permissions ?? workflow.permissions;
  if (!permissions || permissions.kind === "invalid") {
    return { from: "unknown", ...(permissions && { permissions }), level: () => undefined };
  }
  const from = job.permissions ? "job" : "workflow";
  return { from, permissions, level: (scope) => levelOf(permissions, scope) };
}

function levelOf(permissions: Permissions, scope: string): Level | undefined {
  if (scope === "metadata") return "read";
  switch (permissions.kind) {
    case "read-all":
      return isScope(scope) && scopeFacts(scope).lowest === "write" ? "none" : "read";
    case "write-all":
      return isScope(scope) ? scopeFacts(scope).highest : "write";
    case "mapping":
      return writtenLevel(permissions, scope);
    case "invalid":
      return undefined;
  }
}

/** Naming one scope sets all unnamed ones to none. */
function writtenLevel({ scopes }: Permissions, scope: string): Level | undefined {
  const entry = scopes.find((candidate) => candidate.scope.value === scope);
  if (!entry) return "none";
  const { value } = entry.level;
  return value === "read" || value === "write" || value === "none" ? value : undefined;
}
