/**
 * GitHub's native lock, `.github/workflows/actions.lock`: while a workflow is listed there, the
 * runner takes each action at the locked commit, whatever the tag says today. The platform's own
 * tool writes the file (`gh actions-lock`); we only read it, and what cannot be read pins nothing.
 */
import type { Use } from "#workflow";
import type { PinContext } from "../context.ts";
import { perContext } from "../per-context.ts";
import type { Dependency, Lock } from "./entries.ts";
import { findReaches, keyOf } from "./reach.ts";
import { type ReadLock, readLock } from "./read.ts";

export const LOCK_PATH = ".github/workflows/actions.lock";

/** The lock as read; undefined where the repository has none. */
export const lockFile = perContext((context): ReadLock | undefined => {
  const source = context.facts.texts.get(LOCK_PATH);
  return source && readLock(source);
});

/** The lock, if there is one that can be trusted. */
export function lockOf(context: PinContext): Lock | undefined {
  const read = lockFile(context);
  return read?.ok ? read.lock : undefined;
}

/** What each workflow needs from the lock. */
export const reachesOf = perContext(findReaches);

/** The runner will take this use at a commit that the lock fixes. */
export function isLocked(use: Use, context: PinContext): boolean {
  return lockedEntry(use, context) !== undefined;
}

/** The commit, in hex, that the lock fixes for this use. */
export function lockedCommit(use: Use, context: PinContext): string | undefined {
  return lockedEntry(use, context)?.commit;
}

function lockedEntry(use: Use, context: PinContext): Dependency | undefined {
  const lock = lockOf(context);
  const key = lock && keyOf(use);
  if (!lock || key === undefined) return undefined;
  const entry = lock.dependencies.get(key);
  if (!entry || entry.contradiction !== undefined) return undefined;
  const files = workflowsThatRun(use, context);
  const isListed = (file: string) => lock.workflows.get(file)?.keys.has(key) === true;
  return files.length > 0 && files.every(isListed) ? entry : undefined;
}

/** The workflows whose lock entries govern a use; a composite action has those that reach it. */
export function workflowsThatRun(use: Use, context: PinContext): readonly string[] {
  if (use.workflow) return [use.workflow.source.path];
  return reachesOf(context).callers.get(use.source.path) ?? [];
}
