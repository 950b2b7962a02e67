import { renderColumns, renderJson, UsageError, unknownKey, type View } from "#core";
import type { Inputs } from "#workflow";
import type { PinCheckFacts, PinContext } from "../context.ts";
import { describeUses } from "../describe-uses.ts";
import { createContext } from "../judge.ts";
import type { PinCheckOptions } from "../options.ts";
import { canonicalPattern, policyOf } from "../policy.ts";
import { standingOf } from "../standing.ts";

/** Patterns for "Allow OWNER, and select non-OWNER, actions and reusable workflows". */
export const allowlistView: View<Inputs, PinCheckOptions, PinCheckFacts> = {
  name: "export allowlist",
  summary: "Patterns for GitHub's allowed-actions setting; json is the body of its REST call.",
  formats: ["text", "json"],
  render({ format }, parts) {
    const patterns = [
      ...new Set(
        parts.flatMap(({ inputs, options, facts }) =>
          allowedPatterns(createContext(inputs, options, facts)),
        ),
      ),
    ];
    switch (format) {
      case "json":
        return renderJson({
          github_owned_allowed: false,
          verified_allowed: false,
          patterns_allowed: patterns,
        });
      case "text":
        return renderColumns(patterns.map((pattern) => [pattern]));
      default:
        throw new UsageError(unknownKey(format, allowlistView.formats, "format"));
    }
  },
};

/** What is used and not denied, then what tiers deny; the repository's own code needs no pattern. */
export function allowedPatterns(context: PinContext): readonly string[] {
  const policy = policyOf(context);
  const allowed = new Map<string, string>();
  for (const { uses } of context.uses) {
    if (uses.kind !== "repository" || policy.rulingFor(uses).require === "deny") continue;
    if (standingOf(uses, context) === "own-repository") continue;
    const { repo, uses: pattern } = describeUses(uses);
    // Names are compared without case, paths and refs with it.
    const key = `${repo.toLowerCase()}${pattern.slice(repo.length)}`;
    if (!allowed.has(key)) allowed.set(key, pattern);
  }
  return [...[...allowed.values()].sort(), ...deniedPatterns(context, [...allowed.keys()])];
}

function deniedPatterns(
  { options, facts }: PinContext,
  allowed: readonly string[],
): readonly string[] {
  const denied = new Set<string>();
  for (const [pattern, { require }] of options.tiers ?? []) {
    const canonical = canonicalPattern(pattern, facts.owner);
    if (require !== "deny" || canonical === undefined || canonical === "*") continue;
    const prefix = canonical.replace(/\*$/, "");
    // For GitHub a `!` wins over everything, so it cannot stand over an exception.
    if (allowed.some((key) => key.toLowerCase().startsWith(prefix))) continue;
    for (const form of githubForms(canonical)) denied.add(`!${form}`);
  }
  return [...denied].sort();
}

/** GitHub matches the whole of `owner/repo/path@ref`. */
function githubForms(pattern: string): readonly string[] {
  if (pattern.endsWith("/*")) return [pattern];
  const isRepository = pattern.split("/").length === 2;
  return isRepository ? [`${pattern}@*`, `${pattern}/*`] : [`${pattern}@*`];
}
