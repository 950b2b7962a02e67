/** OCI descriptors: what an index or an image manifest refers to lies in a layout under its digest. */
import { itemsAt, type JsonNode, textAt, valueAt } from "../canonical/json-node.ts";
import { parseJson } from "../canonical/parse-json.ts";
import type { ListFault, ReadList } from "../listed.ts";
import { readPrefixed } from "./digest.ts";
import { listDigests } from "./entry.ts";
import { addFault, addNote, createSheet, finish, type Sheet } from "./sheet.ts";
import { digestIn } from "./stated.ts";

/** `nested`: names of blobs that are manifests themselves and refer to further ones. */
export interface OciList extends ReadList {
  readonly nested: readonly string[];
}

const NESTED =
  /^application\/vnd\.(?:oci\.image\.(?:index|manifest)\.v1|docker\.distribution\.manifest(?:\.list)?\.v2)\+json$/;
// image-spec descriptor.md registers both, in lower case only.
const DIGEST = /^sha(?:256|512):[0-9a-f]+$/;
const LAYOUT_VERSION = "1.0.0";

/** An `index.json`, or a manifest below `blobs/`. */
export function readOci(text: string): OciList {
  const parsed = parseJson(text);
  const sheet = createSheet();
  if (!parsed.ok) return { dialect: "oci", ...sheet, faults: parsed.faults, nested: [] };
  const nested = readDescriptors(sheet, parsed.root);
  return { ...finish("oci", sheet), nested };
}

/** The file `oci-layout`, without which a folder is none. */
export function checkOciLayout(text: string): readonly ListFault[] {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed.faults;
  if (textAt(parsed.root, "imageLayoutVersion") === LAYOUT_VERSION) return [];
  const reason = `\`imageLayoutVersion\` must be \`${LAYOUT_VERSION}\``;
  return [{ span: { start: parsed.root.start, end: parsed.root.end }, reason }];
}

/** Lists each blob referred to, with its size; gives the names of those that refer to further ones. */
export function readDescriptors(sheet: Sheet, root: JsonNode): readonly string[] {
  const config = valueAt(root, "config");
  const blobs = [
    ...itemsAt(root, "manifests"),
    ...(config ? [config] : []),
    ...itemsAt(root, "layers"),
  ];
  const subject = valueAt(root, "subject");
  if (subject) addNote(sheet, subject, "refers to an image that need not lie in this layout");
  return blobs.flatMap((node) => readDescriptor(sheet, node) ?? []);
}

function readDescriptor(sheet: Sheet, node: JsonNode): string | undefined {
  const stated = valueAt(node, "digest");
  if (!stated) return addFault(sheet, node, "a descriptor needs its `digest`");
  const digest = digestIn(sheet, stated, (text) =>
    DIGEST.test(text)
      ? readPrefixed(text)
      : { ok: false, reason: "must be `sha256:` or `sha512:` and lower-case hex" },
  );
  const mediaType = textAt(node, "mediaType");
  if (mediaType === undefined) addFault(sheet, node, "a descriptor needs its `mediaType`");
  if (!valueAt(node, "size")) addFault(sheet, node, "a descriptor needs its `size`");
  if (!digest) return undefined;
  if (itemsAt(node, "urls").length > 0)
    addNote(sheet, node, "may have to be fetched from elsewhere");
  const name = `blobs/${digest.algorithm}/${digest.digest}`;
  listDigests(sheet, { node, name, digests: [digest] });
  return mediaType !== undefined && NESTED.test(mediaType) ? name : undefined;
}
