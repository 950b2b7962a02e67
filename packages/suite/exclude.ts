import { matchesGlob } from "#core";
import type { Exclusion } from "./config.ts";
import type { Discovery } from "./discover.ts";

export interface AppliedExclusion extends Exclusion {
  /** How many files it left out. */
  readonly files: number;
}

/** Several PATHs of one repository share its exclusions: each is listed once. */
export function mergeExclusions(applied: readonly AppliedExclusion[]): readonly AppliedExclusion[] {
  const merged = new Map<string, AppliedExclusion>();
  for (const exclusion of applied) {
    const key = `${exclusion.path}\0${exclusion.reason}`;
    const files = (merged.get(key)?.files ?? 0) + exclusion.files;
    merged.set(key, { ...exclusion, files });
  }
  return [...merged.values()];
}

/** Leaves out what `exclude:` names, and says how many files each entry left out. */
export function applyExclusions(
  discovery: Discovery,
  exclusions: readonly Exclusion[],
): { readonly discovery: Discovery; readonly excluded: readonly AppliedExclusion[] } {
  if (exclusions.length === 0) return { discovery, excluded: [] };
  const counts = new Map(exclusions.map((exclusion) => [exclusion, 0]));
  const files = discovery.files.filter((file) => {
    const exclusion = exclusions.find(({ path }) => matchesGlob(path, file));
    if (exclusion) counts.set(exclusion, (counts.get(exclusion) ?? 0) + 1);
    return !exclusion;
  });
  const kept = new Set(files);
  const keep = (paths: readonly string[]) => paths.filter((path) => kept.has(path));
  return {
    discovery: {
      workflows: keep(discovery.workflows),
      actions: keep(discovery.actions),
      undecided: keep(discovery.undecided),
      files,
    },
    excluded: [...counts].map(([exclusion, count]) => ({ ...exclusion, files: count })),
  };
}
