import type { Use } from "#workflow";
import type { Lock, LockedWorkflow } from "../lock/entries.ts";
import { lockOf, reachesOf, workflowsThatRun } from "../lock/lock.ts";
import { keyOf } from "../lock/reach.ts";
import { definePinRule } from "../rule.ts";

export const unlockedWorkflow = definePinRule(
  {
    id: "unlocked-workflow",
    severity: "medium",
    summary: "Where a lock file stands, it must cover every workflow and everything they use.",
    stops: "A run that uses what the lock omits fails at startup, without a log that says why.",
    headline: "the lock omits them",
    unit: ["omission", "omissions"],
    messages: {
      workflow: "the lock omits this workflow, so its runs fail at startup; run `gh actions-lock`",
      use: "the lock omits {repo}@{ref} for `{workflow}`, so its runs fail at startup; run `gh actions-lock`",
      transitive:
        "`{key}` uses `{inner}`, which the lock omits for `{workflow}`; run `gh actions-lock`",
      dangling:
        "`{key}` is listed for `{workflow}` and has no entry of its own; run `gh actions-lock`",
    },
    cwe: [1357],
  },
  {
    onWorkflow({ source }, context) {
      const lock = lockOf(context);
      if (!lock || lock.workflows.has(source.path)) return;
      const [first] = reachesOf(context).workflows.get(source.path)?.needed.values() ?? [];
      if (!first) return;
      return {
        message: "workflow",
        at: placeIn(source.path, first),
        data: { workflow: source.path },
      };
    },
    onUse(use, context) {
      const lock = lockOf(context);
      const key = lock && keyOf(use);
      if (!lock || key === undefined || use.uses.kind !== "repository") return;
      const { owner, repo, ref } = use.uses;
      for (const workflow of workflowsThatRun(use, context)) {
        if (lock.workflows.get(workflow)?.keys.has(key) !== false) continue;
        const data = { repo: `${owner}/${repo}`, ref, workflow };
        return { message: "use", at: use.text, data };
      }
      return;
    },
    *onRepository(context) {
      const lock = lockOf(context);
      if (!lock) return;
      for (const [path, workflow] of lock.workflows) yield* innerOmissions(path, workflow, lock);
    },
  },
);

// A workflow may need the lock only through a composite action; then its own first line is the place.
function placeIn(path: string, use: Use) {
  return use.source.path === path ? use.text : { span: { start: 0, end: 0 } };
}

function* innerOmissions(path: string, workflow: LockedWorkflow, lock: Lock) {
  for (const [key, { written, place }] of workflow.keys) {
    const entry = lock.dependencies.get(key);
    if (!entry) {
      const data = { key: written, workflow: path };
      yield { message: "dangling" as const, at: place, data, in: lock.source };
    }
    for (const inner of entry?.uses ?? []) {
      if (workflow.keys.has(inner)) continue;
      const data = { key: written, inner, workflow: path };
      yield { message: "transitive" as const, at: place, data, in: lock.source };
    }
  }
}
