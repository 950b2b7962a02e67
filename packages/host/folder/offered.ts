import { createHash } from "node:crypto";
import type { Algorithm, Unread } from "#core";

/** What is wrong with algorithms on this machine: in FIPS mode OpenSSL offers few of them. */
export function createOffer(isOffered: (name: Algorithm) => boolean = canHash) {
  const asked = new Map<Algorithm, boolean>();
  const isKnown = (name: Algorithm): boolean => {
    const known = asked.get(name) ?? isOffered(name);
    asked.set(name, known);
    return known;
  };
  return (algorithms: readonly Algorithm[]): Unread | undefined => {
    const absent = algorithms.find((name) => !isKnown(name));
    if (absent === undefined) return undefined;
    return {
      kind: "unreadable",
      reason: `this machine's OpenSSL does not offer ${absent}; list another algorithm`,
    };
  };
}

function canHash(name: Algorithm): boolean {
  try {
    createHash(name);
    return true;
  } catch {
    return false;
  }
}
