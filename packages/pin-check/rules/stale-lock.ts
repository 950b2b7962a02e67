import type { PinContext } from "../context.ts";
import type { Lock, LockedWorkflow } from "../lock/entries.ts";
import { lockOf, reachesOf } from "../lock/lock.ts";
import { definePinRule } from "../rule.ts";

export const staleLock = definePinRule(
  {
    id: "stale-lock",
    severity: "low",
    grading: "medium for an entry that contradicts itself, low for one that nothing uses",
    summary: "Every entry of the lock must be used and agree with its own reference.",
    stops:
      "A commit that nobody reviews any more waits in the lock until a workflow uses it again.",
    headline: "entries nothing uses, or that disagree",
    unit: ["entry", "entries"],
    messages: {
      contradiction: "`{key}` {contradiction}; write the lock again with `gh actions-lock`",
      repeated: "the lock has a second entry, `{key}`, for the same action; run `gh actions-lock`",
      missingWorkflow:
        "`{workflow}` is locked and does not exist; remove it with `gh actions-lock`",
      unusedKey: "`{key}` is locked for `{workflow}`, which does not use it; run `gh actions-lock`",
      unusedDependency: "`{key}` is locked and no workflow lists it; run `gh actions-lock`",
    },
    cwe: [1357],
  },
  {
    *onRepository(context) {
      const lock = lockOf(context);
      if (!lock) return;
      for (const { written: key, place, contradiction } of lock.dependencies.values()) {
        if (contradiction === undefined) continue;
        const data = { key, contradiction };
        yield {
          message: "contradiction",
          at: place,
          severity: "medium",
          data,
          in: lock.source,
        };
      }
      for (const { written: key, place } of lock.repeated)
        yield { message: "repeated", at: place, data: { key }, in: lock.source };
      if (context.inputs.kind === "repository") yield* unused(lock, context);
    },
  },
);

function* unused(lock: Lock, context: PinContext) {
  const files = new Set(context.inputs.files);
  const listed = new Set<string>();
  for (const [path, workflow] of lock.workflows) {
    for (const key of workflow.keys.keys()) listed.add(key);
    if (files.has(path)) yield* unusedKeys(path, workflow, lock, context);
    else {
      const data = { workflow: path };
      yield {
        message: "missingWorkflow" as const,
        at: workflow.place,
        data,
        in: lock.source,
      };
    }
  }
  for (const [key, { written, place }] of lock.dependencies) {
    if (listed.has(key)) continue;
    const data = { key: written };
    yield { message: "unusedDependency" as const, at: place, data, in: lock.source };
  }
}

function* unusedKeys(path: string, workflow: LockedWorkflow, lock: Lock, context: PinContext) {
  const reach = reachesOf(context).workflows.get(path);
  if (!reach?.complete) return;
  const inUse = closure(reach.allowed, lock);
  for (const [key, { written, place }] of workflow.keys) {
    if (inUse.has(key)) continue;
    const data = { key: written, workflow: path };
    yield { message: "unusedKey" as const, at: place, data, in: lock.source };
  }
}

function closure(keys: ReadonlySet<string>, lock: Lock): ReadonlySet<string> {
  const reached = new Set(keys);
  // A set's iteration also meets what is added on the way.
  for (const key of reached)
    for (const inner of lock.dependencies.get(key)?.uses ?? []) reached.add(inner);
  return reached;
}
