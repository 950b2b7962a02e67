import type { ExpressionTree } from "#workflow";
import type { Circumstances } from "./outsider-values.ts";
import type { Reach } from "./reach.ts";
import { evaluate } from "./suspicion.ts";

const FIRINGS = ["outsider", "helped", "anyone"] as const;

/** The worst way past all conditions that is left for each reach. */
export function narrow(
  reaches: readonly Reach[],
  conditions: readonly ExpressionTree[],
): readonly Reach[] {
  if (conditions.length === 0) return reaches;
  return reaches.flatMap((reach) => {
    const from = reach.firing === "insider" ? 2 : FIRINGS.indexOf(reach.firing);
    const firing = FIRINGS.slice(from).find((candidate) =>
      canPass(conditions, { event: reach.event, firing: candidate, called: reach.called ?? false }),
    );
    if (!firing) return [];
    return [{ ...reach, firing: firing === "anyone" ? "insider" : firing }];
  });
}

function canPass(conditions: readonly ExpressionTree[], under: Circumstances): boolean {
  return conditions.every((tree) => evaluate(tree, under) !== false);
}
