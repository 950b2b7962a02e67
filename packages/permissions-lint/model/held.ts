import {
  effectiveGrants,
  type Job,
  type Level,
  type Permissions,
  SCOPES,
  type ScopeName,
  type Workflow,
} from "#workflow";

/** What the repository gives a job without any block; `default-token` of the config says which. */
export type DefaultToken = "permissive" | "restricted";

/** What the token of a job may do. */
export interface HeldRights {
  /** Whose word it is; `default`: no block anywhere; `unknown`: a block that GitHub rejects. */
  readonly from: "job" | "workflow" | "default" | "unknown";
  readonly block?: Permissions;
  /** Every scope that is not `none`, in the order of names. */
  readonly levels: ReadonlyMap<ScopeName, "read" | "write">;
}

export function heldRights(workflow: Workflow, job: Job, fallback: DefaultToken): HeldRights {
  const grants = effectiveGrants(workflow, job);
  const { permissions } = grants;
  if (permissions?.kind === "invalid")
    return { from: "unknown", block: permissions, levels: new Map() };
  if (!permissions) return { from: "default", levels: DEFAULTS[fallback] };
  const from = job.permissions ? "job" : "workflow";
  return { from, block: permissions, levels: levelsOf((scope) => grants.level(scope) ?? "none") };
}

export function levelOf({ levels }: HeldRights, scope: ScopeName): Level {
  return levels.get(scope) ?? "none";
}

export function writesOf({ levels }: HeldRights): readonly ScopeName[] {
  return [...levels].filter(([, level]) => level === "write").map(([scope]) => scope);
}

function levelsOf(level: (scope: ScopeName) => Level): ReadonlyMap<ScopeName, "read" | "write"> {
  const levels = new Map<ScopeName, "read" | "write">();
  for (const scope of SCOPES) {
    const held = level(scope);
    if (held !== "none") levels.set(scope, held);
  }
  return levels;
}

// GitHub docs, "Permissions for the GITHUB_TOKEN": the restricted default reads contents and packages;
// the permissive one writes everything but id-token, and only reads models.
const READ_ONLY_BY_DEFAULT: ReadonlySet<ScopeName> = new Set(["models", "vulnerability-alerts"]);
const NEVER_BY_DEFAULT: ReadonlySet<ScopeName> = new Set(["id-token", "copilot-requests"]);

const DEFAULTS: Readonly<Record<DefaultToken, ReadonlyMap<ScopeName, "read" | "write">>> = {
  restricted: levelsOf((scope) => (scope === "contents" || scope === "packages" ? "read" : "none")),
  permissive: levelsOf((scope) => {
    if (NEVER_BY_DEFAULT.has(scope)) return "none";
    return READ_ONLY_BY_DEFAULT.has(scope) ? "read" : "write";
  }),
};
