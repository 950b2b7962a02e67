import type { Algorithm, Hashed, Unread } from "#core";
import type { Outcome, Unvisited } from "./reader.ts";
import { CHANGED, REFUSED, unreadBecause } from "./reasons.ts";

/** Every file is hashed or has a reason; were one forgotten, it must not pass. */
export const UNHASHED: Unread = { kind: "unreadable", reason: "was not hashed" };

/** What became of a file, in the words of the interface. */
export function answerOf(outcome: Outcome | Unread, algorithms: readonly Algorithm[]): Hashed {
  switch (outcome.kind) {
    case "hashed": {
      const { size, digests } = outcome;
      if (digests.length !== algorithms.length) return UNHASHED;
      const named = new Map<Algorithm, string>();
      for (const [index, name] of algorithms.entries()) named.set(name, digests[index] ?? "");
      return { kind: "hashed", size, digests: named };
    }
    case "size":
      return outcome;
    case "large":
      return UNHASHED;
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
