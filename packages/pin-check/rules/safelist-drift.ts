import type { PinContext } from "../context.ts";
import type { Requirement } from "../options.ts";
import { createPolicy, policyOf } from "../policy.ts";
import { definePinRule } from "../rule.ts";
import { readZizmorPolicies, ZIZMOR_CONFIGS, type ZizmorPolicy } from "../zizmor-policies.ts";

export const safelistDrift = definePinRule(
  {
    id: "safelist-drift",
    severity: "low",
    summary: "The safelists in sluice.yml and zizmor.yml must ask for the same.",
    stops:
      "One list is tightened and the other forgotten, and a reference that one tool refuses goes through where only the other runs.",
    headline: "two safelists disagree",
    unit: ["entry", "entries"],
    subject: "pattern",
    messages: {
      differs:
        "zizmor asks `{pattern}` for {zizmor} and sluice.yml for {sluice}; make both lists ask for the same",
      missing:
        "sluice.yml asks `{pattern}` for {sluice} and this list for {zizmor}; make both lists ask for the same",
    },
    cwe: [1059],
  },
  {
    *onRepository(context) {
      const { options, facts } = context;
      const path = ZIZMOR_CONFIGS.find((candidate) => facts.texts.has(candidate));
      const source = path === undefined ? undefined : facts.texts.get(path);
      const policies = source && readZizmorPolicies(source);
      if (!source || !policies || !isConfigured(context)) return;
      for (const { pattern, written, require, place } of policies) {
        const sluice = askedFor(pattern, policyOf(context));
        if (sluice === "deny" || sluice === require) continue;
        const data = { pattern: written, zizmor: WORDS[require], sluice: WORDS[sluice] };
        yield { message: "differs", at: place, in: source, data };
      }
      const known = new Set(policies.map(({ pattern }) => pattern));
      const zizmor = zizmorPolicy(policies);
      for (const [pattern, { require }] of options.tiers ?? []) {
        const lower = pattern.toLowerCase();
        if (require === "deny" || known.has(lower) || lower.startsWith("$owner/")) continue;
        const asked = askedFor(lower, zizmor);
        const [first] = policies;
        if (asked === require || !first) continue;
        const data = { pattern, zizmor: WORDS[asked], sluice: WORDS[require] };
        yield { message: "missing", at: first.place, in: source, data };
      }
    },
  },
);

const WORDS: Readonly<Record<Requirement, string>> = {
  sha: "a full SHA",
  ref: "any ref",
  deny: "nothing",
};

function isConfigured({ options }: PinContext): boolean {
  return (options.tiers?.size ?? 0) > 0 || options.default !== undefined;
}

/** zizmor asks for a hash where no policy matches. */
function zizmorPolicy(policies: readonly ZizmorPolicy[]) {
  const tiers = new Map(policies.map(({ pattern, require }) => [pattern, { require }] as const));
  return createPolicy({ default: "sha", tiers }, undefined);
}

/** What a policy asks of everything under a pattern. */
function askedFor(pattern: string, policy: ReturnType<typeof createPolicy>): Requirement {
  const [owner = "", repo = "*", ...path] = pattern.split("/");
  return policy.rulingFor({ owner, repo, path: path.join("/") }).require;
}
