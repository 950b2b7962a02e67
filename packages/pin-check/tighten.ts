import type { PinCheckOptions, Requirement, Tier } from "./options.ts";
import { strictest } from "./policy.ts";

type Tiers = ReadonlyMap<string, Tier>;

/**
 * Options under a later config, an organization's say: every pattern that either names asks for
 * the stricter of what both ask for it, so that a later config can never loosen anything.
 */
export function tightenOptions(present: PinCheckOptions, later: PinCheckOptions): PinCheckOptions {
  const tiers = new Map<string, Tier>();
  for (const pattern of [...(present.tiers?.keys() ?? []), ...(later.tiers?.keys() ?? [])]) {
    const before = asked(pattern, present) ?? "sha";
    const after = asked(pattern, later);
    const require = after === undefined ? before : strictest(before, after);
    const { reason } = (after === require ? later : present).tiers?.get(pattern) ?? {};
    tiers.set(pattern, { require, ...(reason && { reason }) });
  }
  const fallback = strictestDefault(present.default, later.default);
  return {
    ...(fallback !== undefined && { default: fallback }),
    ...(tiers.size > 0 && { tiers }),
  };
}

// No default is `sha`, graded; a later `ref` asks for nothing more.
function strictestDefault(
  present: Requirement | undefined,
  later: Requirement | undefined,
): Requirement | undefined {
  if (later === undefined || later === "ref") return present;
  return strictest(present ?? "sha", later);
}

/** What options ask of everything under a pattern: their most specific tier that covers it. */
function asked(pattern: string, options: PinCheckOptions): Requirement | undefined {
  const { tiers } = options;
  for (const wider of [pattern, ...widerPatterns(pattern)]) {
    if (wider === "*" && options.default === "deny") break;
    const tier = find(tiers, wider);
    if (tier) return tier.require;
  }
  return options.default;
}

function widerPatterns(pattern: string): readonly string[] {
  if (pattern === "*") return [];
  const [owner = "", repo = "", ...path] = pattern.split("/");
  const repository = path.length > 0 ? [`${owner}/${repo}`] : [];
  return [...repository, `${owner}/*`, "*"];
}

function find(tiers: Tiers | undefined, pattern: string): Tier | undefined {
  const lower = pattern.toLowerCase();
  for (const [written, tier] of tiers ?? []) if (written.toLowerCase() === lower) return tier;
  return undefined;
}
