import { compareLevels, type Job, type Level, type ScopeName, type Workflow } from "#workflow";
import type { LintContext } from "../context.ts";
import { type HeldRights, levelOf } from "../model/held.ts";
import type { CalleeShape } from "./asked.ts";
import { type Callee, calleeOf, shapeOfCall } from "./callee-shape.ts";
import type { CallContract } from "./contract.ts";

/** The contract of a job that calls a reusable workflow; `undefined` for any other job. */
export function callContract(
  workflow: Workflow,
  job: Job,
  held: HeldRights,
  context: LintContext,
): CallContract | undefined {
  if (!job.uses) return undefined;
  const callee = calleeOf(job, context);
  const shape = shapeOfCall(job, { workflow, context, level: 0 });
  const isReadable = callee.kind === "local" ? callee.workflow !== undefined : !shape.opaque;
  const max = { held, isTrusted: isTrusted(callee, context), context };
  return {
    uses: job.uses.value,
    at: job.uses,
    callee: callee.kind === "local" ? "local" : isReadable ? "known" : "unknown",
    ...(callee.kind === "local" && callee.workflow && { workflow: callee.workflow }),
    required: shape.required,
    takesAll: shape.takesAll,
    under: underOf(shape, max),
  };
}

interface Max {
  readonly held: HeldRights;
  /** Called from its own organization, as far as the file shows. */
  readonly isTrusted: boolean;
  readonly context: LintContext;
}

function underOf({ required }: CalleeShape, max: Max): CallContract["under"] {
  // A block that GitHub rejects says nothing about what is meant.
  if (max.held.from === "unknown") return [];
  return [...required].flatMap(([scope, { level, asked, through, certain }]) => {
    const allowed = allowedLevel(scope, max);
    if (!certain || compareLevels(allowed, level) >= 0) return [];
    return [{ scope, allowed, required: level, asked, through }];
  });
}

/**
 * Without any block at the caller the repository's default is the limit; where that is permissive, it
 * holds `id-token` for workflows of the same organization alone (actions/runner, `GetMaxPermissions`).
 */
function allowedLevel(scope: ScopeName, { held, isTrusted, context }: Max): Level {
  const isPermissive = held.from === "default" && context.options["default-token"] === "permissive";
  if (!isPermissive) return levelOf(held, scope);
  if (scope === "id-token") return isTrusted ? "write" : "none";
  return "write";
}

function isTrusted(callee: Callee, { facts }: LintContext): boolean {
  if (callee.kind === "local") return true;
  const owner = facts.repository?.split("/")[0];
  // Who owns this repository may be unknown; then nothing speaks against it.
  return callee.kind === "none" || owner === undefined || owner === callee.owner;
}
