import { mapping } from "./manifest.ts";

const LEVELS = ["none", "read", "write"];

/** A token's rights by scope; a scope that is not named has none. */
export type Grants = Readonly<Record<string, string>>;

/**
 * Why GitHub would not start the run: a called job may keep or lower its caller's rights and never ask
 * for more (PermissionsHelper.cs).
 */
export function excessiveGrants(job: string, asked: unknown, caller: Grants): readonly string[] {
  return Object.entries(mapping(asked))
    .filter(([scope, level]) => rank(String(level)) > rank(caller[scope] ?? "none"))
    .map(
      ([scope, level]) =>
        `The nested job '${job}' is requesting '${scope}: ${level}', but is only allowed '${scope}: ${caller[scope] ?? "none"}'`,
    );
}

function rank(level: string): number {
  const index = LEVELS.indexOf(level);
  if (index < 0) throw new Error(`unknown level ${level}`);
  return index;
}
