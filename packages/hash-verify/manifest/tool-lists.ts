/**
 * Lists that tools write of all that they made or hold. Not each entry has a digest there, nor is
 * meant to have one: such an entry is noted and lists nothing, so that its file counts as unlisted.
 */
import { showPath } from "#core";
import { type JsonNode, type StringNode, textAt, valueAt } from "../canonical/json-node.ts";
import { readHex } from "./digest.ts";
import { listDigests, nameOf } from "./entry.ts";
import { addNote, type Sheet } from "./sheet.ts";
import { digestIn, digestsUnder } from "./stated.ts";

/** cargo-dist's `dist-manifest.json`: artifacts by their id, each with a set of checksums. */
export function readCargoDist(sheet: Sheet, root: JsonNode): void {
  const artifacts = valueAt(root, "artifacts");
  for (const { value } of artifacts?.kind === "object" ? artifacts.members : []) {
    const name = nameOf(sheet, value, ["name"]);
    if (name) listNamed(sheet, { node: value, name, stated: valueAt(value, "checksums") });
  }
}

/** goreleaser's `artifacts.json`: `extra.Checksum`, where it made one. `path` is where it lay, `name` what is released. */
export function readGoreleaser(sheet: Sheet, entries: readonly JsonNode[]): void {
  for (const node of entries) {
    const name = nameOf(sheet, node, ["name"]);
    const stated = valueAt(valueAt(node, "extra"), "Checksum");
    if (name) listNamed(sheet, { node, name, stated });
  }
}

/** Hugging Face: LFS files have their SHA-256, others only git's object id, which is no digest of the file. */
export function readHuggingFace(sheet: Sheet, entries: readonly JsonNode[]): void {
  for (const node of entries) {
    if (textAt(node, "type") === "directory") continue;
    const name = nameOf(sheet, node, ["rfilename", "path"]);
    if (!name) continue;
    const lfs = valueAt(node, "lfs") ?? node;
    const stated = valueAt(lfs, "sha256") ?? (lfs === node ? undefined : valueAt(lfs, "oid"));
    const digest = stated && digestIn(sheet, stated, (text) => readHex("sha256", text));
    if (!stated) noteBare(sheet, name);
    else if (digest) listDigests(sheet, { node: lfs, name: name.value, digests: [digest] });
  }
}

function listNamed(
  sheet: Sheet,
  entry: {
    readonly node: JsonNode;
    readonly name: StringNode;
    readonly stated: JsonNode | undefined;
  },
): void {
  const { node, name, stated } = entry;
  if (!stated) noteBare(sheet, name);
  else listDigests(sheet, { node, name: name.value, digests: digestsUnder(sheet, stated) });
}

function noteBare(sheet: Sheet, name: StringNode): void {
  addNote(sheet, name, `${showPath(name.value)} has no digest here; it counts as unlisted`);
}
