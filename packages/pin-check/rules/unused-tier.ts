import type { Span } from "#core";
import { valueAt } from "#workflow";
import { type Node, parseYaml } from "#yaml";
import type { PinContext } from "../context.ts";
import { canonicalPattern, patternsFor } from "../policy.ts";
import { definePinRule } from "../rule.ts";

const CONFIG = ".github/sluice.yml";

export const unusedTier = definePinRule(
  {
    id: "unused-tier",
    severity: "low",
    summary: "A tier that matches no reference should go.",
    stops:
      "A trust that was granted for an action long gone admits whoever uses that owner's code next.",
    headline: "trusts what nothing uses",
    unit: ["tier", "tiers"],
    subject: "tier",
    messages: { unused: "tier `{tier}` matches no reference of this repository; remove it" },
    cwe: [1059],
  },
  {
    *onRepository(context) {
      const { inputs, options, facts } = context;
      const source = facts.texts.get(CONFIG);
      const tiers = options.tiers ?? new Map();
      // A file that could not be read may hold the use.
      const isWhole = inputs.invalid.length === 0 && inputs.oversized.length === 0;
      if (!source || tiers.size === 0 || inputs.kind !== "repository" || !isWhole) return;
      const parsed = parseYaml(source.text);
      if (!parsed.ok || !parsed.root) return;
      const covering = coveringPatterns(context);
      const spans = tierSpans(parsed.root);
      for (const [tier, { require }] of tiers) {
        // A denial waits for what must never come, `*` for whatever comes.
        if (require === "deny" || tier === "*") continue;
        const pattern = canonicalPattern(tier, facts.owner);
        if (pattern === undefined || covering.has(pattern)) continue;
        const span = spans.get(tier);
        // A tier of another config has no place in this one.
        if (!span || source.text.slice(span.start, span.end) !== tier) continue;
        yield { message: "unused", at: { span }, data: { tier }, in: source };
      }
    },
  },
);

function tierSpans(root: Node): ReadonlyMap<string, Span> {
  const tiers = valueAt(valueAt({ node: root }, "pin-check"), "tiers")?.node;
  return new Map(
    tiers?.kind === "mapping" ? tiers.pairs.map(({ key }) => [key.value, key.span]) : [],
  );
}

function coveringPatterns({ uses }: PinContext): ReadonlySet<string> {
  const covering = new Set<string>();
  for (const { uses: used } of uses) {
    if (used.kind !== "repository") continue;
    for (const pattern of patternsFor(used)) covering.add(pattern);
  }
  return covering;
}
