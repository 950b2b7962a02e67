import type { Scope, Use } from "#workflow";
import type { LintContext } from "../context.ts";

// A repository that calls one thing more often than that is told of the first.
const MOST_CALLERS = 20;

const known = new WeakMap<LintContext, ReadonlyMap<string, readonly Use[]>>();

/** Where the repository itself uses a called workflow or a composite action of its own. */
export function callersOf({ workflow, action }: Scope, context: LintContext): readonly Use[] {
  const callers = known.get(context) ?? findCallers(context);
  known.set(context, callers);
  if (workflow) return callers.get(`job:${workflow.source.path}`) ?? [];
  const path = action?.source.path ?? "";
  return callers.get(`step:${path.slice(0, Math.max(path.lastIndexOf("/"), 0))}`) ?? [];
}

function findCallers({ uses }: LintContext): ReadonlyMap<string, readonly Use[]> {
  const callers = new Map<string, Use[]>();
  for (const use of uses) {
    if (use.uses.kind !== "local" && use.uses.kind !== "self") continue;
    const key = `${use.position}:${plainPath(use.uses.path)}`;
    const list = callers.get(key) ?? [];
    callers.set(key, list);
    if (list.length < MOST_CALLERS) list.push(use);
  }
  return callers;
}

function plainPath(path: string): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== "" && part !== ".");
  return parts.join("/");
}
