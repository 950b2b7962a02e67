import type { Workflow } from "#workflow";
import type { LintContext } from "../../context.ts";
import type { Caller } from "../trust.ts";

/** Jobs of this repository that call a reusable workflow of it, by the workflow's path. */
export function callersOf(workflow: Workflow, context: LintContext): readonly Caller[] {
  return indexOf(context).get(workflow.source.path) ?? [];
}

type Index = ReadonlyMap<string, readonly Caller[]>;

const indexes = new WeakMap<LintContext, Index>();

function indexOf(context: LintContext): Index {
  const known = indexes.get(context);
  if (known) return known;
  const index = new Map<string, Caller[]>();
  for (const { position, uses, workflow, job } of context.uses) {
    if (position !== "job" || !workflow || !job) continue;
    if (uses.kind !== "local" && uses.kind !== "self") continue;
    const callers = index.get(uses.path);
    if (callers) callers.push({ workflow, job });
    else index.set(uses.path, [{ workflow, job }]);
  }
  indexes.set(context, index);
  return index;
}
