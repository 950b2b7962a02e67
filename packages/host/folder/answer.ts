import type { Algorithm, Hashed, Unread } from "#core";
import type { Outcome, Unvisited } from "./reader.ts";
import { CHANGED, REFUSED, unreadBecause } from "./reasons.ts";

/** What became of a file, in the words of the interface. */
export function answerOf(outcome: Outcome | Unread, algorithms: readonly Algorithm[]): Hashed {
  switch (outcome.kind) {
    case "hashed": {
      const { size, digests } = outcome;
      const pairs = algorithms.map((name, index) => [name, digests[index] ?? ""] as const);
      return { kind: "hashed", size, digests: new Map(pairs) };
    }
    case "size":
      return outcome;
    case "large":
      return { kind: "unreadable", reason: "was not hashed" };
    case "unsupported":
      return {
        kind: "unreadable",
        reason: `this Node cannot compute ${algorithms.join(", ")}; is it in FIPS mode?`,
      };
    default:
      return unread(outcome);
  }
}

export function unread(outcome: Unvisited | Unread): Unread {
  switch (outcome.kind) {
    case "refused":
      return "what" in outcome ? { kind: "refused", reason: REFUSED[outcome.what] } : outcome;
    case "changed":
      return { kind: "unreadable", reason: CHANGED };
    case "failed":
      return unreadBecause(outcome.code);
    case "missing":
    case "unreadable":
      return outcome;
  }
}
