/** RFC 6901: which value of a document a pointer such as `/a/0/b` names. */
import { show } from "#core";
import type { JsonNode } from "./json-node.ts";
import { valueAt } from "./json-node.ts";

export type Found =
  | { readonly ok: true; readonly node: JsonNode }
  | { readonly ok: false; readonly reason: string };

const BAD_ESCAPE = /~(?![01])/;
const INDEX = /^(?:0|[1-9][0-9]{0,15})$/;

export function findPointer(root: JsonNode, pointer: string): Found {
  if (pointer === "") return { ok: true, node: root };
  if (!pointer.startsWith("/")) return fail(pointer, "must be empty or start with `/`");
  if (BAD_ESCAPE.test(pointer)) return fail(pointer, "has a `~` that is neither `~0` nor `~1`");
  let node: JsonNode | undefined = root;
  for (const token of pointer.slice(1).split("/")) {
    // §4: `~1` first, or `~01` would become `/`.
    node = step(node, token.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (!node) return fail(pointer, "names nothing in the document");
  }
  return { ok: true, node };
}

function step(node: JsonNode, token: string): JsonNode | undefined {
  if (node.kind !== "array") return valueAt(node, token);
  return INDEX.test(token) ? node.items[Number(token)] : undefined;
}

function fail(pointer: string, reason: string): Found {
  return { ok: false, reason: `the pointer ${show(pointer)} ${reason}` };
}
