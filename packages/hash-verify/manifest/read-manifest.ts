/** Lists of files in JSON, told apart by their shape: there is no standard, and names of files lie. */
import { itemsAt, type JsonNode, textAt, valueAt } from "../canonical/json-node.ts";
import { parseJson } from "../canonical/parse-json.ts";
import type { ReadList } from "../listed.ts";
import { readCycloneDx } from "./cyclonedx.ts";
import { readSubjects } from "./in-toto.ts";
import { readDescriptors } from "./oci.ts";
import {
  isRelease,
  type NamedSbom,
  readFile,
  readFilesByPath,
  readReleaseMembers,
} from "./release.ts";
import { addFault, createSheet, finish, type Sheet } from "./sheet.ts";
import { readSpdx } from "./spdx.ts";
import { readCargoDist, readGoreleaser, readHuggingFace } from "./tool-lists.ts";

/** A list, and the SBOMs that it says there are. */
export interface ReadManifest extends ReadList {
  readonly sboms: readonly NamedSbom[];
}

const STATEMENT = /^https:\/\/in-toto\.io\/Statement\/v(?:0\.1|1)$/;

export function readManifest(text: string): ReadManifest {
  const parsed = parseJson(text);
  const sheet = createSheet();
  if (!parsed.ok) return { dialect: "json", ...sheet, faults: parsed.faults, sboms: [] };
  for (const note of parsed.notes) sheet.notes.push(note);
  const sboms: NamedSbom[] = [];
  const shape = SHAPES.find(({ fits }) => fits(parsed.root));
  shape?.read(sheet, parsed.root, sboms);
  return { ...finish(shape?.dialect ?? "json", sheet), sboms };
}

/** One shape of list: how it is told, and how it is read. */
interface Shape {
  readonly dialect: string;
  fits(root: JsonNode): boolean;
  read(sheet: Sheet, root: JsonNode, sboms: NamedSbom[]): void;
}

/** The first that fits is the one: marks that only one dialect has come before mere names of keys. */
const SHAPES: readonly Shape[] = [
  {
    dialect: "cyclonedx",
    fits: (root) => textAt(root, "bomFormat") === "CycloneDX",
    read: readCycloneDx,
  },
  { dialect: "spdx", fits: (root) => has(root, "spdxVersion"), read: readSpdx },
  {
    dialect: "in-toto",
    fits: (root) => STATEMENT.test(textAt(root, "_type") ?? ""),
    read: (sheet, root) => readSubjects(sheet, itemsAt(root, "subject")),
  },
  { dialect: "oci", fits: isOci, read: readDescriptors },
  {
    dialect: "hugging-face",
    fits: (root) => has(root, "siblings"),
    read: (sheet, root) => readHuggingFace(sheet, itemsAt(root, "siblings")),
  },
  {
    dialect: "github-artifacts",
    fits: (root) => has(root, "subjects"),
    read: (sheet, root) => readSubjects(sheet, itemsAt(root, "subjects")),
  },
  {
    dialect: "cargo-dist",
    fits: (root) => has(root, "releases") && valueAt(root, "artifacts")?.kind === "object",
    read: readCargoDist,
  },
  {
    dialect: "release",
    fits: isRelease,
    read: (sheet, root, sboms) => {
      for (const sbom of readReleaseMembers(sheet, root)) sboms.push(sbom);
    },
  },
  {
    dialect: "hugging-face",
    fits: (root) => someItem(root, ["lfs", "rfilename"]),
    read: (sheet, root) => readHuggingFace(sheet, itemsOf(root)),
  },
  {
    dialect: "goreleaser",
    fits: (root) => someItem(root, ["extra", "internal_type"]),
    read: (sheet, root) => readGoreleaser(sheet, itemsOf(root)),
  },
  {
    dialect: "list",
    fits: (root) => root.kind === "array",
    read: (sheet, root, sboms) => {
      for (const item of itemsOf(root)) readFile(sheet, item, sboms);
    },
  },
  {
    dialect: "path-map",
    fits: (root) => root.kind === "object",
    read: (sheet, root, sboms) =>
      readFilesByPath(sheet, root.kind === "object" ? root.members : [], sboms),
  },
  {
    dialect: "json",
    fits: () => true,
    read: (sheet, root) => addFault(sheet, root, "is no list of files in a shape that we know"),
  },
];

/** Any list may have a `schemaVersion`; only OCI has descriptors beside it. */
function isOci(root: JsonNode): boolean {
  return has(root, "schemaVersion") && ["manifests", "layers"].some((key) => has(root, key));
}

function has(root: JsonNode, key: string): boolean {
  return valueAt(root, key) !== undefined;
}

function itemsOf(root: JsonNode): readonly JsonNode[] {
  return root.kind === "array" ? root.items : [];
}

function someItem(root: JsonNode, keys: readonly string[]): boolean {
  return itemsOf(root).some((item) => keys.some((key) => has(item, key)));
}
