import { CALLEES } from "../../data/callees.gen.ts";
import { lazyBlocks } from "./blocks.ts";
import type { Fact } from "./fact.ts";
import { unconditional } from "./row.ts";

const blockOf = lazyBlocks(CALLEES);

/**
 * What a reusable workflow of the table asks of its caller; `name`:
 * `owner/repo/.github/workflows/file.yml`, lower case.
 */
export function calleeFacts(name: string): readonly Fact[] | undefined {
  const lines = blockOf(name);
  if (!lines) return undefined;
  return lines.slice(1).flatMap((line) => {
    const [scope = "", access = "", confidence = "", why = "", basis = ""] = line.split("\t");
    const asks = unconditional({ scope, access, confidence, why, basis });
    return asks.kind === "fact" ? [asks.fact] : [];
  });
}
