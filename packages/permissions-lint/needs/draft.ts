import type { ScopeName } from "#workflow";
import type { Fact, ImpossibleFact } from "./facts/fact.ts";
import type { Confidence, Evidence, Impossible, JobNeeds, Need, Sink } from "./needs.ts";

/** Needs while they are gathered. */
export interface NeedsDraft {
  readonly needs: Map<string, DraftNeed>;
  readonly impossible: Impossible[];
  readonly sinks: Sink[];
}

interface DraftNeed {
  need: Need;
  /** By confidence, so that the best evidence comes first. */
  readonly evidence: Record<Confidence, Evidence[]>;
}

const RANK: Readonly<Record<Confidence, number>> = { certain: 2, likely: 1, possible: 0 };
/** Places that show the same need; more of them say nothing new. */
const MOST_EVIDENCE = 8;

export function newDraft(): NeedsDraft {
  return { needs: new Map(), impossible: [], sinks: [] };
}

export function lowest(a: Confidence, b: Confidence): Confidence {
  return RANK[a] < RANK[b] ? a : b;
}

export function addFact(draft: NeedsDraft, fact: Fact, evidence: Evidence): void {
  addNeed(draft, {
    scope: fact.scope,
    access: fact.access,
    confidence: fact.confidence,
    alternatives: fact.alternatives,
    publicAnyway: fact.publicAnyway,
    evidence: [evidence],
  });
}

export function addNeed({ needs }: NeedsDraft, need: Need): void {
  const key = `${need.scope} ${need.access}`;
  const known = needs.get(key);
  if (known) known.need = merged(known.need, need);
  const entry = known ?? { need, evidence: { certain: [], likely: [], possible: [] } };
  if (!known) needs.set(key, entry);
  const list = entry.evidence[need.confidence];
  for (const evidence of need.evidence) if (list.length < MOST_EVIDENCE) list.push(evidence);
}

/** What is known best decides; of equals, only what serves both stays an alternative. */
function merged(known: Need, next: Need): Need {
  const order = RANK[next.confidence] - RANK[known.confidence];
  if (order > 0) return next;
  if (order < 0) return known;
  return {
    ...known,
    alternatives: known.alternatives.filter((scope: ScopeName) =>
      next.alternatives.includes(scope),
    ),
    publicAnyway: known.publicAnyway && next.publicAnyway,
  };
}

export function addImpossible(
  { impossible }: NeedsDraft,
  { what, confidence }: ImpossibleFact,
  evidence: Evidence,
): void {
  impossible.push({ what, confidence, evidence });
}

export function finished({ needs, impossible, sinks }: NeedsDraft): JobNeeds {
  return {
    needs: [...needs.values()].map(({ need, evidence: { certain, likely, possible } }) => ({
      ...need,
      evidence: [...certain, ...likely, ...possible].slice(0, MOST_EVIDENCE),
    })),
    impossible,
    sinks,
  };
}
