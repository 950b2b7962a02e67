import {
  effectiveGrants,
  hasSecrets,
  type Job,
  SCOPES,
  type Scope,
  secretsOfJob,
  type Workflow,
} from "#workflow";

const known = new WeakMap<Job, boolean>();

/**
 * Whether code in the job can write with the token or read a secret, as far as the file says. Rights
 * that depend on the repository's setting do not count: implicit-permissions speaks of those.
 */
export function isPrivileged({ workflow, job }: Pick<Scope, "workflow" | "job">): boolean {
  if (!workflow || !job) return false;
  const before = known.get(job);
  if (before !== undefined) return before;
  const privileged = decide(workflow, job);
  known.set(job, privileged);
  return privileged;
}

function decide(workflow: Workflow, job: Job): boolean {
  const grants = effectiveGrants(workflow, job);
  return (
    SCOPES.some((scope) => grants.level(scope) === "write") ||
    hasSecrets(secretsOfJob(workflow, job))
  );
}
