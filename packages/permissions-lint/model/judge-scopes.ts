import { compareLevels, SCOPES, type ScopeName } from "#workflow";
import type { Need, Sink } from "../needs/needs.ts";
import type { PermissionsLintOptions } from "../options.ts";
import { canUse } from "./can-use.ts";
import { type HeldRights, levelOf } from "./held.ts";
import type { JobModel, ScopeVerdict } from "./job-model.ts";

type Judged = Pick<JobModel, "held" | "needs">;

/** Held against needed, scope by scope (design/permissions-lint.md, section 4.1, stage 6). */
export function judgeScopes(
  job: Judged,
  options: PermissionsLintOptions,
): Pick<JobModel, "scopes" | "verdict"> {
  // A block that GitHub rejects gives nothing that could be compared.
  if (job.held.from === "unknown") return { scopes: [], verdict: "exact" };
  const scopes = SCOPES.flatMap((scope) => judgeScope(scope, job, options) ?? []);
  return { scopes, verdict: verdictOf(scopes, job.held) };
}

function judgeScope(
  scope: ScopeName,
  { held, needs: { needs, sinks } }: Judged,
  options: PermissionsLintOptions,
): ScopeVerdict | undefined {
  const level = levelOf(held, scope);
  const unmet = needs.find((need) => need.scope === scope && isUnmet(need, held, options));
  if (unmet) return { scope, held: level, need: unmet, verdict: MISSING[unmet.confidence] };
  const need = bestNeed(needs, scope);
  if (level === "none") return undefined;
  if (need && (need.access === level || level === "read"))
    return { scope, held: level, need, verdict: "ok" };
  // Nobody wrote these rights down, so nothing can be taken out of a block.
  if (held.from === "default") return need && { scope, held: level, need, verdict: "ok" };
  const verdict = unneeded(scope, need, sinks);
  return { scope, held: level, verdict, ...(need && { need }) };
}

function unneeded(
  scope: ScopeName,
  need: Need | undefined,
  sinks: readonly Sink[],
): ScopeVerdict["verdict"] {
  if (sinks.some((sink) => canUse(sink, scope))) return "unverified";
  return need ? "excess" : "unused";
}

const MISSING = { certain: "missing", likely: "probably-missing", possible: "ok" } as const;

/** The need that explains a scope best: writing before reading, its own before one that it also serves. */
function bestNeed(needs: readonly Need[], scope: ScopeName): Need | undefined {
  let best: Need | undefined;
  for (const need of needs) {
    if (need.scope !== scope && !need.alternatives.includes(scope)) continue;
    if (!best || rank(need, scope) > rank(best, scope)) best = need;
  }
  return best;
}

const CONFIDENCE = { certain: 2, likely: 1, possible: 0 } as const;

function rank({ access, scope, confidence }: Need, wanted: ScopeName): number {
  return (access === "write" ? 6 : 0) + (scope === wanted ? 3 : 0) + CONFIDENCE[confidence];
}

/** Only what is certain demands; a read that anybody may make works in a public repository all the same. */
function isUnmet(need: Need, held: HeldRights, { visibility }: PermissionsLintOptions): boolean {
  if (need.confidence === "possible") return false;
  if (need.publicAnyway && need.access === "read" && visibility === "public") return false;
  return [need.scope, ...need.alternatives].every(
    (scope) => compareLevels(levelOf(held, scope), need.access) < 0,
  );
}

/** Too little first, then what nobody can tell: rights to write that something unread may use. */
function verdictOf(scopes: readonly ScopeVerdict[], held: HeldRights): JobModel["verdict"] {
  const has = (found: (scope: ScopeVerdict) => boolean) => scopes.some(found);
  if (has(({ verdict }) => verdict === "missing" || verdict === "probably-missing")) return "under";
  if (held.from === "default") return "exact";
  if (has(({ verdict, held: level }) => verdict === "unverified" && level === "write"))
    return "unverified";
  return has(({ verdict }) => verdict === "unused" || verdict === "excess") ? "over" : "exact";
}
