import type { RepositoryUses } from "#workflow";
import type { PinContext } from "./context.ts";
import type { PinCheckOptions, Requirement, Tier } from "./options.ts";
import { perContext } from "./per-context.ts";

/** What the policy asks of one reference, and by which of its entries. */
export interface Ruling {
  readonly require: Requirement;
  /** The tier's pattern as written, or `default`. */
  readonly tier: string;
  readonly reason?: string;
  /** A tier or `default:` of the config says so, not the built-in default. */
  readonly isConfigured: boolean;
}

type Named = Pick<RepositoryUses, "owner" | "repo" | "path">;

export interface Policy {
  rulingFor(uses: Named): Ruling;
}

interface Entry {
  readonly pattern: string;
  readonly tier: Tier;
}

const STRICTNESS: Readonly<Record<Requirement, number>> = { ref: 0, sha: 1, deny: 2 };

export const policyOf = perContext(
  ({ options, facts }: PinContext): Policy => createPolicy(options, facts.owner),
);

export function createPolicy(options: PinCheckOptions, owner: string | undefined): Policy {
  const entries = indexTiers(options, owner);
  const fallback: Ruling = {
    require: options.default ?? "sha",
    tier: "default",
    isConfigured: options.default !== undefined,
  };
  return {
    rulingFor(uses) {
      if (entries.size === 0) return fallback;
      const pattern = patternsFor(uses).find((candidate) => entries.has(candidate));
      const entry = pattern === undefined ? undefined : entries.get(pattern);
      // A denying default admits only who is named: `*` names nobody.
      if (!entry || (entry.pattern === "*" && options.default === "deny")) return fallback;
      const { require, reason } = entry.tier;
      return { require, tier: entry.pattern, isConfigured: true, ...(reason && { reason }) };
    },
  };
}

/** The patterns that cover a reference, the most specific first: path > repository > owner/* > *. */
export function patternsFor({ owner, repo, path }: Named): readonly string[] {
  const name = `${owner}/${repo}`;
  const patterns = [name, `${owner}/*`, "*"].map((pattern) => pattern.toLowerCase());
  return path === "" ? patterns : [`${name}/${path}`.toLowerCase(), ...patterns];
}

/** Tiers by canonical pattern; of two spellings of one pattern the stricter counts. */
function indexTiers(
  { tiers }: PinCheckOptions,
  owner: string | undefined,
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [pattern, tier] of tiers ?? []) {
    const key = canonicalPattern(pattern, owner);
    const known = key === undefined ? undefined : entries.get(key);
    if (key === undefined || (known && !isStricter(tier.require, known.tier.require))) continue;
    entries.set(key, { pattern, tier });
  }
  return entries;
}

/** `undefined` for `$owner` where nobody knows whose repository this is. */
export function canonicalPattern(pattern: string, owner: string | undefined): string | undefined {
  if (!pattern.startsWith("$owner/")) return pattern.toLowerCase();
  return owner === undefined
    ? undefined
    : `${owner}${pattern.slice("$owner".length)}`.toLowerCase();
}

export function isStricter(a: Requirement, b: Requirement): boolean {
  return STRICTNESS[a] > STRICTNESS[b];
}

export function strictest(a: Requirement, b: Requirement): Requirement {
  return isStricter(b, a) ? b : a;
}
