import type { Table } from "#core";
import type { PinContext } from "../context.ts";
import { perReference } from "../per-reference.ts";
import { policyOf } from "../policy.ts";
import { isPinned } from "../standing.ts";

interface Tally {
  readonly tier: string;
  readonly owner: string;
  uses: number;
  pinned: number;
}

/** References by tier and owner, for the summary: who runs code in this repository's CI. */
export function ownersTable(context: PinContext): Table | undefined {
  const policy = policyOf(context);
  const tallies = new Map<string, Tally>();
  const tallyOf = perReference((uses) => {
    const owner = uses.owner.toLowerCase();
    const { tier } = policy.rulingFor(uses);
    const tally = tallies.get(`${tier}\n${owner}`) ?? { tier, owner, uses: 0, pinned: 0 };
    tallies.set(`${tier}\n${owner}`, tally);
    return tally;
  });
  for (const use of context.uses) {
    if (use.uses.kind !== "repository") continue;
    const tally = tallyOf(use.uses);
    tally.uses++;
    if (isPinned(use, context)) tally.pinned++;
  }
  if (tallies.size === 0) return undefined;
  return {
    kind: "table",
    title: "References by owner",
    folded: true,
    columns: [
      { key: "owner", title: "Owner" },
      { key: "tier", title: "Tier" },
      { key: "uses", title: "Uses" },
      { key: "pinned", title: "Pinned" },
    ],
    rows: [...tallies.values()]
      .sort((a, b) => b.uses - a.uses || (a.owner + a.tier < b.owner + b.tier ? -1 : 1))
      .map(({ tier, owner, uses, pinned }) => ({
        owner,
        tier,
        uses: String(uses),
        pinned: String(pinned),
      })),
  };
}
