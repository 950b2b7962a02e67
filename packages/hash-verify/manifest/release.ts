/** A release manifest: lists of files, SBOMs and images, and which file is said to have which SBOM. */
import { type Span, show } from "#core";
import { type JsonNode, type Member, spanOf, textAt, valueAt } from "../canonical/json-node.ts";
import { algorithmNamed } from "./digest.ts";
import { hasDigest, listByPath, listEntry, nameOf } from "./entry.ts";
import { checkImages } from "./images.ts";
import { addFault, addNote, type Sheet } from "./sheet.ts";

/** An SBOM that the manifest says there is; `of` is the file that it describes, where that is said. */
export interface NamedSbom {
  readonly name: string;
  readonly of?: string;
  readonly span: Span;
}

const FILE_LISTS = ["binaries", "artifacts", "files", "archives", "assets", "packages"] as const;
const SUBJECT_KEYS = ["of", "for", "artifact", "subject"] as const;
/** Keys of `checksums` that name the checksums file rather than a file in it. */
const CHECKSUMS_KEYS = ["file", "name", "path", "algorithm"] as const;

/** Whether a document has a member that we read files from. */
export function isRelease(root: JsonNode): boolean {
  return [...FILE_LISTS, "sboms"].some((key) => valueAt(root, key) !== undefined);
}

/** Lists the files and gives the SBOMs. Build metadata and provenance are not about files. */
export function readReleaseMembers(sheet: Sheet, root: JsonNode): readonly NamedSbom[] {
  const sboms: NamedSbom[] = [];
  for (const { key, value } of root.kind === "object" ? root.members : []) {
    if (key === "sboms")
      for (const node of listIn(sheet, value, sboms)) readSbom(sheet, node, sboms);
    else if (key === "sbom") for (const node of oneOrMore(value)) readSbom(sheet, node, sboms);
    else if (key === "image" || key === "images") checkImages(sheet, value);
    else if (key === "checksums") readChecksums(sheet, value);
    else if (FILE_LISTS.some((known) => known === key)) {
      for (const node of listIn(sheet, value, sboms)) readFile(sheet, node, sboms);
    } else if (value.kind === "array" && value.items.some(hasDigest)) {
      addFault(sheet, value, `${show(key)} holds digests, and is no list of files that we know`);
    } else if (value.kind === "object" && value.members.some((member) => hasDigest(member.value))) {
      // Provenance and build metadata name digests so, and not of files that lie there.
      addNote(
        sheet,
        value,
        `${show(key)} holds digests that are not looked at: it is no list of files that we know`,
      );
    }
  }
  return sboms;
}

function listIn(sheet: Sheet, node: JsonNode, sboms: NamedSbom[]): readonly JsonNode[] {
  if (node.kind === "array") return node.items;
  if (node.kind === "object") readFilesByPath(sheet, node.members, sboms);
  else if (!isNull(node)) addFault(sheet, node, "must be a list of files");
  return [];
}

/** A file, and the SBOMs that are said to be of it. */
export function readFile(sheet: Sheet, node: JsonNode, sboms: NamedSbom[]): void {
  listEntry(sheet, node);
  const owner = textAt(node, "path") ?? textAt(node, "name");
  for (const sbom of sbomsBeside(node)) readSbom(sheet, sbom, sboms, owner);
}

export function readFilesByPath(
  sheet: Sheet,
  members: readonly Member[],
  sboms: NamedSbom[],
): void {
  listByPath(sheet, members);
  for (const { key, value } of members)
    for (const sbom of sbomsBeside(value)) readSbom(sheet, sbom, sboms, key);
}

function sbomsBeside(node: JsonNode): readonly JsonNode[] {
  return ["sbom", "sboms"].flatMap((key) => valueAt(node, key) ?? []).flatMap(oneOrMore);
}

function oneOrMore(node: JsonNode): readonly JsonNode[] {
  return node.kind === "array" ? node.items : [node];
}

/** A name alone says that there is an SBOM; its digest then stands in SHA256SUMS. */
function readSbom(sheet: Sheet, node: JsonNode, sboms: NamedSbom[], owner?: string): void {
  if (isNull(node) || (node.kind === "literal" && node.value === false)) return;
  const name = node.kind === "string" ? node : nameOf(sheet, node);
  if (!name) return;
  const subject = SUBJECT_KEYS.map((key) => textAt(node, key)).find((text) => text !== undefined);
  const of = owner ?? subject;
  sboms.push({ name: name.value, ...(of !== undefined && { of }), span: spanOf(name) });
  if (hasDigest(node)) listEntry(sheet, node);
}

/** The checksums file by its name, or checksums by their files' names. */
function readChecksums(sheet: Sheet, node: JsonNode): void {
  if (node.kind === "string" || isNull(node)) return;
  if (node.kind === "array") for (const item of node.items) listEntry(sheet, item);
  else if (node.kind === "object") {
    const isFile = (key: string) =>
      algorithmNamed(key) === undefined && !CHECKSUMS_KEYS.some((known) => known === key);
    listByPath(
      sheet,
      node.members.filter(({ key }) => isFile(key)),
    );
  } else addFault(sheet, node, "`checksums` must name a file or list digests");
}

function isNull(node: JsonNode): boolean {
  return node.kind === "literal" && node.value === null;
}
