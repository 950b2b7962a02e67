import { type Job, type Reached, reach, type Text, textOf, valueAt } from "#workflow";
import { taintsOf } from "./flow.ts";
import type { Site } from "./site.ts";
import { distinct, type Taint } from "./taint.ts";

/** What `matrix.<key>` carries: its own values, those of `include:`, or the expression for them all. */
export function matrixTaints(key: string, site: Site): readonly Taint[] {
  const { job } = site;
  if (!job?.strategy) return [];
  const texts = computedValues(job).filter((value) => value.key === undefined || value.key === key);
  if (texts.length === 0) return [];
  // `strategy` sees neither `env` nor `steps` (GitHub docs, context availability).
  return distinct(texts.flatMap(({ text }) => taintsOf(text, { ...site, sees: "nothing" })));
}

interface Computed {
  /** Absent where the expression may set any key. */
  readonly key?: string;
  readonly text: Text;
}

const known = new WeakMap<Job, readonly Computed[]>();

function computedValues(job: Job): readonly Computed[] {
  const found = known.get(job);
  if (found) return found;
  const matrix = valueAt(valueAt({ node: job.node }, "strategy"), "matrix");
  const values: Computed[] = [];
  if (matrix?.node.kind === "mapping") {
    for (const pair of matrix.node.pairs) {
      const key = pair.key.value;
      addTexts(reach(pair, matrix.alias), key === "include" ? undefined : key, values);
    }
  } else if (matrix) addTexts(matrix, undefined, values);
  known.set(job, values);
  return values;
}

// A tree is at most DEPTH_LIMIT deep, aliases followed.
function addTexts(from: Reached, key: string | undefined, into: Computed[]): void {
  const { node } = from;
  if (node.kind === "scalar") {
    const text = textOf(from);
    if (text?.value.includes("${{")) into.push({ ...(key !== undefined && { key }), text });
  } else if (node.kind === "sequence") {
    for (const item of node.items) addTexts(reach(item, from.alias), key, into);
  } else {
    for (const pair of node.pairs) addTexts(reach(pair, from.alias), key ?? pair.key.value, into);
  }
}
