import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError, unknownKey } from "#core";
import { FILE_RULES, GATES } from "#suite";

/** The page of a rule, as it stands in docs/rules. */
export async function explain(words: readonly string[], home: string): Promise<string> {
  const [id, ...more] = words;
  if (id === undefined || more.length > 0)
    throw new UsageError("name one rule: `sluice explain RULE`");
  const gates = await Promise.all(GATES.map((entry) => entry.load()));
  const known = [...gates.flatMap(({ rules }) => rules), ...FILE_RULES].map((rule) => rule.id);
  if (!known.includes(id)) throw new UsageError(unknownKey(id, known, "rule"));
  const page = readFileSync(join(home, "docs", "rules", `${id}.md`), "utf8");
  return page.replaceAll(/^<!--.*-->\n\n?/gm, "");
}
