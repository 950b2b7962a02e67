import type { Use } from "#workflow";
import type { PinContext } from "../context.ts";
import { manifestPaths, workspacePath } from "../local-path.ts";
import { lockKey } from "./entries.ts";

/** What a workflow needs from the lock: its own uses and those of in-repository composite actions. */
export interface Reach {
  /** Keys that must be locked, with the first place that uses each. */
  readonly needed: ReadonlyMap<string, Use>;
  /** Keys of local reusable workflows: they have entries of their own, and may stand here too. */
  readonly allowed: ReadonlySet<string>;
  /** False where a local action could not be found: then nothing can be called unused. */
  readonly complete: boolean;
}

export interface Reaches {
  /** By workflow path. */
  readonly workflows: ReadonlyMap<string, Reach>;
  /** Paths of the workflows that reach an action manifest, by the manifest's path. */
  readonly callers: ReadonlyMap<string, readonly string[]>;
}

type UsesByFile = ReadonlyMap<string, readonly Use[]>;

export function findReaches(context: PinContext): Reaches {
  const byFile = groupByFile(context.uses);
  const manifests = new Set(context.inputs.actions.map(({ source }) => source.path));
  const workflows = new Map<string, Reach>();
  const callers = new Map<string, string[]>();
  for (const { source } of context.inputs.workflows) {
    const { reach, visited } = follow(source.path, byFile, manifests);
    workflows.set(source.path, reach);
    for (const manifest of visited) {
      const known = callers.get(manifest);
      if (known) known.push(source.path);
      else callers.set(manifest, [source.path]);
    }
  }
  return { workflows, callers };
}

function groupByFile(uses: readonly Use[]): UsesByFile {
  const byFile = new Map<string, Use[]>();
  for (const use of uses) {
    const known = byFile.get(use.source.path);
    if (known) known.push(use);
    else byFile.set(use.source.path, [use]);
  }
  return byFile;
}

function follow(start: string, byFile: UsesByFile, manifests: ReadonlySet<string>) {
  const needed = new Map<string, Use>();
  const allowed = new Set<string>();
  let complete = true;
  const visited = visit(start, byFile, (use) => {
    const key = keyOf(use);
    if (key !== undefined && !needed.has(key)) needed.set(key, use);
    if (use.position === "job" || !isInRepository(use)) return undefined;
    const manifest = manifestOf(use, manifests);
    if (manifest === undefined) complete = false;
    return manifest;
  });
  visit(start, byFile, (use) => {
    const key = keyOf(use);
    if (key !== undefined) allowed.add(key);
    if (!isInRepository(use)) return undefined;
    return use.position === "job" ? pathOf(use) : manifestOf(use, manifests);
  });
  return { reach: { needed, allowed, complete }, visited };
}

/** Follows uses from file to file, each file once, so that actions which use each other come to an end. */
function visit(
  start: string,
  byFile: UsesByFile,
  targetOf: (use: Use) => string | undefined,
): readonly string[] {
  const seen = new Set([start]);
  for (const file of seen) {
    for (const use of byFile.get(file) ?? []) {
      const target = targetOf(use);
      // A set's iteration also meets what is added on the way.
      if (target !== undefined) seen.add(target);
    }
  }
  return [...seen].slice(1);
}

export function keyOf({ uses }: Use): string | undefined {
  return uses.kind === "repository" ? lockKey(`${uses.owner}/${uses.repo}`, uses.ref) : undefined;
}

function isInRepository({ uses }: Use): boolean {
  return uses.kind === "local" || uses.kind === "self";
}

function pathOf({ uses }: Use): string | undefined {
  if (uses.kind !== "local" && uses.kind !== "self") return undefined;
  return workspacePath(uses.path);
}

function manifestOf(use: Use, manifests: ReadonlySet<string>): string | undefined {
  const folder = pathOf(use);
  if (folder === undefined) return undefined;
  return manifestPaths(folder).find((path) => manifests.has(path));
}
