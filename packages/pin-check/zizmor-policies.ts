import type { Place, Source } from "#core";
import { isEmpty, keyOf, reach, textOf, valueAt } from "#workflow";
import { parseYaml } from "#yaml";
import type { Requirement } from "./options.ts";

/** One line of zizmor's `rules.unpinned-uses.config.policies`. */
export interface ZizmorPolicy {
  /** In our notation: `owner/repo` stands for everything below it too. */
  readonly pattern: string;
  readonly written: string;
  readonly require: Requirement;
  readonly place: Place;
}

/** Where zizmor looks, in this order. */
export const ZIZMOR_CONFIGS = [
  ".github/zizmor.yml",
  ".github/zizmor.yaml",
  "zizmor.yml",
  "zizmor.yaml",
] as const;

const REQUIREMENTS: ReadonlyMap<string, Requirement> = new Map([
  ["hash-pin", "sha"],
  ["ref-pin", "ref"],
  ["any", "ref"],
]);

/** Undefined where zizmor's rule is off or has no policies. */
export function readZizmorPolicies(source: Source): readonly ZizmorPolicy[] | undefined {
  const parsed = parseYaml(source.text);
  if (!parsed.ok || !parsed.root) return undefined;
  const rule = valueAt(valueAt({ node: parsed.root }, "rules"), "unpinned-uses");
  const off = valueAt(rule, "disable");
  if (off && textOf(off)?.value === "true") return undefined;
  const policies = valueAt(valueAt(rule, "config"), "policies");
  if (policies?.node.kind !== "mapping" || isEmpty(policies.node)) return undefined;
  return policies.node.pairs.flatMap((pair): readonly ZizmorPolicy[] => {
    const key = keyOf(pair, policies.alias);
    const require = REQUIREMENTS.get(textOf(reach(pair, policies.alias))?.value ?? "");
    if (!require) return [];
    const place = { span: key.span, ...(key.alias && { alias: key.alias }) };
    return [{ pattern: ourPattern(key.value), written: key.value, require, place }];
  });
}

function ourPattern(pattern: string): string {
  const [owner = "", repo = "", ...path] = pattern.toLowerCase().split("/");
  return path.join("/") === "*" ? `${owner}/${repo}` : pattern.toLowerCase();
}
