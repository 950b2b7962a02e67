/** Digests in the spellings that lists of files have for them. */
import type { Span } from "#core";
import { type JsonNode, textAt, valueAt } from "../canonical/json-node.ts";
import { algorithmNamed, type Digest, type ReadDigest, readHex, readPrefixed } from "./digest.ts";
import { addFault, type Sheet } from "./sheet.ts";
import { parseSri } from "./sri.ts";

/** CycloneDX's keys of a hash in a list, which others copy. */
export const CYCLONEDX = { algorithm: "alg", value: "content" };

/** An algorithm by the name that the list has for it, and what stands beside it. */
export interface Stated {
  readonly algorithm: string;
  readonly value: JsonNode;
}

/** Names of hashes that lists may hold and we do not compute: they are no other field. */
const FOREIGN =
  /^(?:blake3|crc32c?|adler32|sm3|md[246]|blake2b-?(?:256|384)|streebog-?(?:256|512))$/i;

/**
 * The digests among those stated. Other algorithms may stand beside one that we compute; where there
 * is none, and where one that we compute is malformed, the entry could not be checked.
 */
export function digestsAmong(sheet: Sheet, at: Span, stated: readonly Stated[]): readonly Digest[] {
  const before = sheet.faults.length;
  const digests = stated.flatMap(({ algorithm, value }) => {
    const known = algorithmNamed(algorithm);
    return known ? (digestIn(sheet, value, (text) => readHex(known, text)) ?? []) : [];
  });
  if (digests.length === 0 && sheet.faults.length === before) {
    const names = stated.map(({ algorithm }) => algorithm).join(", ");
    addFault(sheet, at, names ? `has no hash that we compute; it has ${names}` : "has no digest");
  }
  return digests;
}

/** The digest that a text holds. */
export function digestIn(
  sheet: Sheet,
  node: JsonNode,
  read: (text: string) => ReadDigest,
): Digest | undefined {
  if (node.kind !== "string")
    return addFault(sheet, node, `a digest must be a text; got ${node.kind}`);
  const digest = read(node.value);
  if (!digest.ok) return addFault(sheet, node, digest.reason);
  return { start: node.start, end: node.end, algorithm: digest.algorithm, digest: digest.digest };
}

/** `{"sha256": "…"}`: what stands under the names of algorithms. */
export function statedUnderNames(node: JsonNode): readonly Stated[] {
  if (node.kind !== "object") return [];
  return node.members
    .filter(({ key }) => algorithmNamed(key) !== undefined || FOREIGN.test(key))
    .map(({ key, value }) => ({ algorithm: key, value }));
}

/** `[{"alg": "SHA-256", "content": "…"}]`: CycloneDX, SPDX and their kin name the two keys. */
export function statedInList(
  nodes: readonly JsonNode[],
  keys: { readonly algorithm: string; readonly value: string },
): readonly Stated[] {
  return nodes.map((node) => ({
    algorithm: textAt(node, keys.algorithm) ?? "",
    value: valueAt(node, keys.value) ?? node,
  }));
}

/** `"sha256:…"`, bare hex, or a set of digests. */
export function digestsUnder(sheet: Sheet, node: JsonNode): readonly Digest[] {
  if (node.kind === "object") return digestsAmong(sheet, node, statedUnderNames(node));
  if (node.kind === "array") return digestsAmong(sheet, node, statedInList(node.items, CYCLONEDX));
  const digest = digestIn(sheet, node, readPrefixed);
  return digest ? [digest] : [];
}

export function digestsInSri(sheet: Sheet, node: JsonNode): readonly Digest[] {
  const digest = digestIn(sheet, node, (text) => {
    const sri = parseSri(text);
    if (!sri.ok) return sri;
    const [digest, ...others] = sri.digests;
    // A list of files says what a file is, not what it might be.
    return digest === undefined || others.length > 0
      ? { ok: false, reason: `names several ${sri.algorithm} digests for one file; keep one` }
      : { ok: true, algorithm: sri.algorithm, digest };
  });
  return digest ? [digest] : [];
}
