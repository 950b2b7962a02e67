import type { Level } from "./model.ts";

/**
 * The rights of a token, in GitHub's words. `highest` is what `write-all` gives; a scope that knows no
 * reading (`lowest: "write"`) is none under `read-all` (languageservices schema 2026-08-05; GitHub docs,
 * workflow syntax, `permissions`).
 */
export interface ScopeFacts {
  readonly highest: "read" | "write";
  readonly lowest: "read" | "write";
  /** What a write is worth to an attacker: 3 = can change code, releases or what others run. */
  readonly weight: 1 | 2 | 3;
}

const rw = (weight: ScopeFacts["weight"]): ScopeFacts => ({
  highest: "write",
  lowest: "read",
  weight,
});

const FACTS = {
  actions: rw(3),
  "artifact-metadata": rw(2),
  attestations: rw(3),
  checks: rw(2),
  "code-quality": rw(1),
  contents: rw(3),
  "copilot-requests": { highest: "write", lowest: "write", weight: 1 },
  deployments: rw(2),
  discussions: rw(1),
  drives: rw(2),
  "id-token": { highest: "write", lowest: "write", weight: 3 },
  issues: rw(1),
  models: { highest: "read", lowest: "read", weight: 1 },
  packages: rw(3),
  pages: rw(2),
  "pull-requests": rw(2),
  "repository-projects": rw(1),
  "security-events": rw(2),
  statuses: rw(2),
  "vulnerability-alerts": { highest: "read", lowest: "read", weight: 1 },
} as const satisfies Readonly<Record<string, ScopeFacts>>;

export type ScopeName = keyof typeof FACTS;

/** Every scope a `permissions:` block may name, sorted. */
export const SCOPES: readonly ScopeName[] = Object.keys(FACTS).sort().filter(isScope);

export function isScope(name: string): name is ScopeName {
  return Object.hasOwn(FACTS, name);
}

export function scopeFacts(scope: ScopeName): ScopeFacts {
  return FACTS[scope];
}

const RANK: Readonly<Record<Level, number>> = { none: 0, read: 1, write: 2 };

/** Negative where `a` allows less than `b`. */
export function compareLevels(a: Level, b: Level): number {
  return RANK[a] - RANK[b];
}
