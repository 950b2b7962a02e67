import type { Severity } from "#core";
import { allSteps, type Step, type Text } from "#workflow";
import { defineLintRule } from "../rule.ts";
import { savesCache } from "../trust/cache.ts";
import { inputOf } from "../trust/checkouts/inputs.ts";
import { openTo } from "../trust/exposure.ts";
import { nameOf } from "../trust/reach/gate-steps.ts";

export const cacheWriteOnUntrusted = defineLintRule(
  {
    id: "cache-write-on-untrusted",
    severity: "medium",
    grading:
      "medium where a cache that trusted runs restore lies outside of GitHub and a stranger's code is in the job, low where none was found in it, info where GitHub refuses the write since 2026-06-26",
    summary: "A job that strangers set off should write no cache that trusted runs restore.",
    stops: "A stranger's run fills a cache, and a release is built from it.",
    headline: "caches that strangers' runs fill",
    unit: ["step", "steps"],
    messages: {
      outside:
        "strangers set off this job by `{trigger}`, and it writes {what}, which GitHub's rule for caches does not cover; only read it here",
      refused:
        "under `{trigger}` GitHub only lets this job read caches (since 2026-06-26; an older server still lets it write); restore alone says what happens",
    },
    cwe: [345, 349],
  },
  {
    *onJob(job, { workflow }, context) {
      // A cheap look first: hardly any job has both.
      const steps = allSteps(job.steps).filter((step) => savesCache(step) || foreignCache(step));
      if (steps.length === 0) return;
      const { trust } = context.modelOf(workflow, job);
      const [trigger] = openTo(trust.triggers);
      if (!trigger) return;
      const hasCode = trust.checkouts.some(({ untrustedOn }) => openTo(untrustedOn).length > 0);
      for (const step of steps) {
        const foreign = foreignCache(step);
        const at = foreign?.at ?? step.uses ?? step.place;
        const data = { trigger: trigger.event };
        const severity: Severity = hasCode ? "medium" : "low";
        if (foreign)
          yield { message: "outside", severity, at, data: { ...data, what: foreign.what } };
        else yield { message: "refused", severity: "info", at, data };
      }
    },
  },
);

// Caches of other services in place of GitHub's; their README says that they keep no branches apart.
const SERVICES: ReadonlyMap<string, string> = new Map([
  ["buildjet/cache", "BuildJet's cache"],
  ["useblacksmith/cache", "Blacksmith's cache"],
  ["namespacelabs/nscloud-cache-action", "Namespace's cache volume"],
  ["warpbuilds/cache", "WarpBuild's cache"],
  ["runs-on/cache", "a cache in S3"],
  ["tespkg/actions-cache", "a cache in S3"],
  ["whywaita/actions-cache-s3", "a cache in S3"],
]);

interface ForeignCache {
  readonly what: string;
  readonly at: Text;
}

function foreignCache(step: Step): ForeignCache | undefined {
  const { uses } = step;
  if (!uses) return undefined;
  const name = nameOf(uses.value);
  const service = SERVICES.get(name);
  if (service) return { what: service, at: uses };
  if (name !== "docker/build-push-action" && name !== "docker/bake-action") return undefined;
  const at = inputOf(step, "cache-to");
  const type = at && /\btype=(registry|s3|azblob)\b/.exec(at.value)?.[1];
  return type ? { what: `a build cache of \`type=${type}\``, at } : undefined;
}
