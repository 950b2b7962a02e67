import { allSteps, type Job, type Step } from "#workflow";
import { inputOf } from "./checkouts/inputs.ts";
import { nameOf } from "./reach/gate-steps.ts";
import type { JobTrust, Tier } from "./trust.ts";

const CACHES: ReadonlySet<string> = new Set([
  "actions/cache",
  "actions/cache/save",
  "swatinem/rust-cache",
  "gradle/actions/setup-gradle",
  "astral-sh/setup-uv",
  "hendrikmuhs/ccache-action",
  "mozilla-actions/sccache-action",
]);

/** Whether a step saves to GitHub's own cache. */
export function savesCache(step: Step): boolean {
  const { uses } = step;
  if (!uses) return false;
  const name = nameOf(uses.value);
  if (CACHES.has(name)) return true;
  if (name.startsWith("actions/setup-") || name === "ruby/setup-ruby")
    return (inputOf(step, "cache") ?? inputOf(step, "bundler-cache")) !== undefined;
  return /\btype=gha\b/.test(inputOf(step, "cache-to")?.value ?? "");
}

/**
 * Since 2026-06-26 runs that strangers set off only read the caches of the default branch; those of
 * `pull_request` write their own scope, which no trusted run restores (GitHub changelog, cache access).
 */
export function cacheOf(job: Job, tier: Tier): JobTrust["cache"] {
  if (!allSteps(job.steps).some(savesCache)) return "none";
  return tier === "attacker" || tier === "fork" ? "reads" : "writes";
}
