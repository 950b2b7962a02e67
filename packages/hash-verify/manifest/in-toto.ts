import type { Algorithm } from "#core";
import { type JsonNode, type ObjectNode, textAt, valueAt } from "../canonical/json-node.ts";
import { algorithmNamed, type Digest, readHex } from "./digest.ts";
import { listDigests, nameOf } from "./entry.ts";
import { addFault, addNote, type Sheet } from "./sheet.ts";
import { digestIn, digestsUnder } from "./stated.ts";

const UPPER = /[A-F]/;

/** An in-toto statement's subjects, or those that GitHub hands to later steps (`GITHUB_ARTIFACTS_LIST`). */
export function readSubjects(sheet: Sheet, subjects: readonly JsonNode[]): void {
  for (const node of subjects) {
    if (textAt(node, "kind") === "oci") {
      addNote(sheet, node, "is an image, not a file");
      continue;
    }
    const name = nameOf(sheet, node);
    const set = valueAt(node, "digest");
    if (!name) continue;
    if (!set) {
      addFault(sheet, node, "a subject needs its digests under `digest`");
      continue;
    }
    // GitHub's list has one text where in-toto has a set.
    const digests = set.kind === "object" ? readDigestSet(sheet, set) : digestsUnder(sheet, set);
    listDigests(sheet, { node, name: name.value, digests });
  }
}

/**
 * in-toto's DigestSet: names that we do not know (`gitCommit`, `dirHash` …) are no digests of a file
 * and are passed over, but a set of nothing else identifies no file.
 */
function readDigestSet(sheet: Sheet, set: ObjectNode): readonly Digest[] {
  const before = sheet.faults.length;
  const digests = set.members.flatMap(({ key, value }) => {
    const algorithm = algorithmNamed(key);
    return algorithm ? (readLower(sheet, algorithm, value) ?? []) : [];
  });
  if (digests.length === 0 && sheet.faults.length === before) {
    addFault(sheet, set, "holds no digest of a file that we compute");
  }
  return digests;
}

function readLower(sheet: Sheet, algorithm: Algorithm, value: JsonNode): Digest | undefined {
  return digestIn(sheet, value, (text) =>
    UPPER.test(text)
      ? { ok: false, reason: "a digest set holds lower-case hex" }
      : readHex(algorithm, text),
  );
}
