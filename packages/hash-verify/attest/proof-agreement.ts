import type { Bundle, TransparencyLogEntry } from "@sigstore/bundle";
import type { Rejection } from "./reason.ts";

/**
 * The verifier takes size and root of the tree from the log's signed checkpoint and leaves the proof's
 * own copies unread. Where they differ somebody has changed one of them.
 */
export function proofDisagreement({ verificationMaterial }: Bundle): Rejection | undefined {
  if (verificationMaterial.tlogEntries.every(agrees)) return undefined;
  return { kind: "tlog-inclusion", detail: "the proof is not one of the tree in its checkpoint" };
}

function agrees({ inclusionProof }: TransparencyLogEntry): boolean {
  if (!inclusionProof?.checkpoint) return true;
  // c2sp.org/tlog-checkpoint: origin, size and root hash, a line each.
  const [, size, root] = inclusionProof.checkpoint.envelope.split("\n", 3);
  return size === inclusionProof.treeSize && root === inclusionProof.rootHash.toString("base64");
}
