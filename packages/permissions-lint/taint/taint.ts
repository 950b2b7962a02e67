import type { Place, Source } from "#core";
import type { Expression } from "#workflow";
import type { Origin } from "./origin.ts";

/** A stop on the way from the payload to where the text is used. */
export interface Hop {
  /** `env.TITLE`, `steps.meta.outputs.title`. */
  readonly name: string;
  readonly source: Source;
  readonly place: Place;
}

/** Text that is not the repository's own, and how it came here. */
export interface Taint {
  readonly origin: Origin;
  readonly via: readonly Hop[];
}

/** One expression of a text and what it carries. */
export interface TaintedExpression {
  readonly expression: Expression;
  /** The name as written there: `env.TITLE`. */
  readonly name: string;
  readonly taints: readonly Taint[];
  /** The whole value is one JSON literal. */
  readonly json: boolean;
}

const MOST_TAINTS = 8;

export function through(taints: readonly Taint[], hop: Hop): readonly Taint[] {
  return taints.map(({ origin, via }) => ({ origin, via: [...via, hop] }));
}

/** One for each origin, and never many: what they say is the same. */
export function distinct(taints: readonly Taint[]): readonly Taint[] {
  if (taints.length < 2) return taints;
  const byName = new Map<string, Taint>();
  for (const taint of taints) {
    if (byName.size >= MOST_TAINTS) break;
    const key = `${taint.origin.name} ${taint.origin.author}`;
    if (!byName.has(key)) byName.set(key, taint);
  }
  return [...byName.values()];
}
