import { show } from "#core";
import { type JsonNode, type Member, type StringNode, valueAt } from "../canonical/json-node.ts";
import type { Digest } from "./digest.ts";
import { addFault, type Sheet } from "./sheet.ts";
import { digestsAmong, digestsInSri, digestsUnder, statedUnderNames } from "./stated.ts";

const NAME_KEYS = ["path", "name", "file", "filename"] as const;
const SIZE_KEYS = ["size", "bytes", "length"] as const;
/** One digest with or without its algorithm, or a set of them. */
const DIGEST_KEYS = ["digest", "checksum", "hash", "digests", "checksums", "hashes"] as const;

/** An entry of no particular dialect: a name, digests in any of their spellings, perhaps a size. */
export function listEntry(sheet: Sheet, node: JsonNode): void {
  const name = nameOf(sheet, node);
  if (name) listDigests(sheet, { node, name: name.value, digests: digestsOf(sheet, node) });
}

/** The file that an entry is about. */
export function nameOf(
  sheet: Sheet,
  node: JsonNode,
  keys: readonly string[] = NAME_KEYS,
): StringNode | undefined {
  const found = firstOf(node, keys);
  if (found?.kind === "string" && found.value !== "") return found;
  return addFault(sheet, found ?? node, `an entry needs its file's name under \`${keys[0]}\``);
}

/** Each digest of one file, with the size that stands beside it. */
export function listDigests(
  sheet: Sheet,
  entry: { readonly node: JsonNode; readonly name: string; readonly digests: readonly Digest[] },
): void {
  const size = sizeOf(sheet, entry.node);
  for (const { algorithm, digest, start, end } of entry.digests) {
    const span = { start, end };
    sheet.listed.push({
      name: entry.name,
      algorithm,
      digest,
      ...(size !== undefined && { size }),
      span,
    });
  }
}

/** `{path: hex}`, and `{path: {sha256, size}}`. */
export function listByPath(sheet: Sheet, members: readonly Member[]): void {
  for (const { start, end, key, value } of members) {
    if (key === "") addFault(sheet, { start, end }, "a file needs a name");
    const digests = value.kind === "object" ? digestsOf(sheet, value) : digestsUnder(sheet, value);
    listDigests(sheet, { node: value, name: key, digests });
  }
}

/** Whether an entry states any digest at all, well-formed or not. */
export function hasDigest(node: JsonNode): boolean {
  const keyed = firstOf(node, DIGEST_KEYS) ?? valueAt(node, "integrity");
  return keyed !== undefined || statedUnderNames(node).length > 0;
}

function digestsOf(sheet: Sheet, node: JsonNode): readonly Digest[] {
  const named = statedUnderNames(node);
  const keyed = DIGEST_KEYS.flatMap((key) => valueAt(node, key) ?? []);
  const integrity = valueAt(node, "integrity");
  return [
    ...(named.length > 0 || !hasDigest(node) ? digestsAmong(sheet, node, named) : []),
    ...keyed.flatMap((value) => digestsUnder(sheet, value)),
    ...(integrity ? digestsInSri(sheet, integrity) : []),
  ];
}

function sizeOf(sheet: Sheet, node: JsonNode): number | undefined {
  const found = firstOf(node, SIZE_KEYS);
  if (!found) return undefined;
  if (found.kind === "number" && found.value >= 0 && Number.isSafeInteger(found.value)) {
    return found.value;
  }
  const got = found.kind === "number" || found.kind === "string" ? show(found.value) : found.kind;
  return addFault(sheet, found, `a size must be a whole number of bytes; got ${got}`);
}

function firstOf(node: JsonNode, keys: readonly string[]): JsonNode | undefined {
  for (const key of keys) {
    const value = valueAt(node, key);
    if (value) return value;
  }
  return undefined;
}
