import { type JsonNode, valueAt } from "../canonical/json-node.ts";
import { readPrefixed } from "./digest.ts";
import { addFault, type Sheet } from "./sheet.ts";

const PREFIX = /^sha(?:256|512):/;

/** Images are no files here; still, one without a digest to be pulled by is not what a manifest may say. */
export function checkImages(sheet: Sheet, node: JsonNode): void {
  if (node.kind === "array") for (const item of node.items) checkImage(sheet, item);
  else checkImage(sheet, node);
}

function checkImage(sheet: Sheet, node: JsonNode): void {
  if (node.kind === "literal" && node.value === null) return;
  const stated = node.kind === "object" ? valueAt(node, "digest") : node;
  if (stated?.kind === "string") {
    const digest = stated.value.slice(stated.value.lastIndexOf("@") + 1);
    if (PREFIX.test(digest) && readPrefixed(digest).ok) return;
  }
  addFault(sheet, stated ?? node, "an image needs its digest, `sha256:` and 64 hex digits");
}
