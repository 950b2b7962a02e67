import { compareLevels, type ScopeName } from "#workflow";
import type { Evidence } from "../needs/needs.ts";

/** A right that a called workflow asks of whoever calls it. */
export interface Asked {
  readonly level: "read" | "write";
  readonly asked: Evidence;
  /** `uses:` below the called workflow, outermost first, where a nested one asks. */
  readonly through: readonly string[];
  /** GitHub compares it at start-up, so that less ends the run. */
  readonly certain: boolean;
}

/** What GitHub compares a called workflow's blocks with before it looks at any `if:`. */
export interface CalleeShape {
  readonly required: ReadonlyMap<ScopeName, Asked>;
  /** A job in it, or in one nested, has no block and gets whatever the caller holds. */
  readonly takesAll: boolean;
  /** A nested one that nobody here can read may ask for more. */
  readonly opaque: boolean;
}

export interface ShapeDraft {
  readonly required: Map<ScopeName, Asked>;
  takesAll: boolean;
  opaque: boolean;
}

/** The higher level counts; of equals, the first that asks and what is certain before what is not. */
export function addAsked(into: ShapeDraft, scope: ScopeName, asked: Asked): void {
  const known = into.required.get(scope);
  const order = known ? compareLevels(asked.level, known.level) : 1;
  if (order > 0 || (order === 0 && asked.certain && !known?.certain))
    into.required.set(scope, asked);
}
