import type { Source } from "#core";
import type { Step } from "#workflow";
import { trailingComment } from "#yaml";
import type { Checkout, TriggerTier } from "../trust.ts";
import { inputOf } from "./inputs.ts";

/**
 * Releases of actions/checkout that refuse the head of a fork under `pull_request_target` and
 * `workflow_run` (src/unsafe-pr-checkout-helper.ts of each tag, read 2026-11): the first of each major,
 * with the commits of the tags.
 */
const FIRST_WITH_GUARD: ReadonlyMap<number, readonly [minor: number, patch: number]> = new Map([
  [2, [8, 0]],
  [3, [7, 0]],
  [4, [4, 0]],
  [5, [1, 0]],
  [6, [1, 0]],
  [7, [0, 0]],
]);
const COMMITS: ReadonlySet<string> = new Set([
  "3d3c42e5aac5ba805825da76410c181273ba90b1",
  "9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0",
  "d23441a48e516b6c34aea4fa41551a30e30af803",
  "fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09",
  "11d5960a326750d5838078e36cf38b85af677262",
  "a37ce9120846195fa4ece8f58b268e6043cb2f26",
  "0717577d45739eb3c851188b29f50ed6c0b2194e",
]);

/** The action's own refusal of fork heads, as far as its reference tells the version. */
export function forkGuardOf(step: Step, source: Source): Checkout["guard"] {
  const { uses } = step;
  const allow = inputOf(step, "allow-unsafe-pr-checkout")?.value.trim().toLowerCase();
  if (allow === "true") return "allowed";
  if (!uses || allow?.includes("${{")) return "unknown";
  const ref = uses.value.slice(uses.value.indexOf("@") + 1).trim();
  if (!/^[0-9a-f]{40}$/i.test(ref)) return guardOfVersion(ref);
  if (COMMITS.has(ref.toLowerCase())) return "in-force";
  const comment = trailingComment(source.text, uses.span.end)?.text ?? "";
  const [, version] = /(?:^|[\s@=:])v?(\d{1,4}(?:\.\d{1,4}){0,2})(?=$|[\s,;)])/.exec(comment) ?? [];
  // A comment is a person's word; a major alone says nothing of the commit's age.
  return version?.includes(".") ? guardOfVersion(version) : "unknown";
}

function guardOfVersion(ref: string): Checkout["guard"] {
  const match = /^v?(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,4}))?$/.exec(ref);
  // A branch: `main` has had it since 7.0.0.
  if (!match) return ref === "main" ? "in-force" : "unknown";
  const [, major = "", minor, patch] = match;
  const first = FIRST_WITH_GUARD.get(Number(major));
  if (!first) return Number(major) > 7 ? "in-force" : "absent";
  // Moving tags `v4` were moved onto the release that has it; `v4.2` stayed on its line.
  if (minor === undefined) return "in-force";
  if (Number(minor) !== first[0]) return Number(minor) > first[0] ? "in-force" : "absent";
  return patch === undefined || Number(patch) >= first[1] ? "in-force" : "absent";
}

/** Whether actions/checkout itself ends the job where a stranger's fork sets it off by this trigger. */
export function isRefused({ guard, how }: Checkout, { event }: TriggerTier): boolean {
  if (how !== "action" || guard !== "in-force") return false;
  return event === "pull_request_target" || event === "workflow_run";
}

/** The guard stands in the release that a tag like `v4` was moved to, and in no commit that is written here. */
export function restsOnMovingTag({ guard, step, inner }: Checkout): boolean {
  const { value = "" } = inner ?? step.uses ?? {};
  return guard === "in-force" && /@\s*(?:v\d{1,4}|main)\s*$/.test(value);
}
