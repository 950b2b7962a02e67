/** RFC 8785: no blanks, keys in the order of their UTF-16 code units, numbers as ECMAScript prints them. */
import type { JsonNode, Member } from "./json-node.ts";

/** How texts are quoted: as RFC 8785 does, or with everything beyond ASCII escaped. */
export type Quote = (text: string) => string;

// What Python's `json.dumps` escapes under `ensure_ascii`; DEL is among it.
const BEYOND_ASCII = /[^ -~]/g;

/** Well-formed text comes out of `JSON.stringify` as RFC 8785 §3.2.2.2 wants it. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

/** As Python writes it by default: `\u` and four hex digits in lower case for each code unit. */
export function quoteAscii(text: string): string {
  return JSON.stringify(text).replace(
    BEYOND_ASCII,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

export function serialize(node: JsonNode, quoted: Quote = quote): string {
  switch (node.kind) {
    case "object":
      return `{${[...node.members]
        .sort(byKey)
        .map(({ key, value }) => `${quoted(key)}:${serialize(value, quoted)}`)
        .join(",")}}`;
    case "array":
      return `[${node.items.map((item) => serialize(item, quoted)).join(",")}]`;
    case "string":
      return quoted(node.value);
    case "number":
      // ECMAScript's own form; -0 becomes 0 (RFC 8785 §3.2.2.3).
      return String(node.value);
    case "literal":
      return String(node.value);
  }
}

/** JavaScript compares texts by their UTF-16 code units, as RFC 8785 §3.2.3 asks; no key stands twice. */
function byKey(a: Member, b: Member): number {
  return a.key < b.key ? -1 : 1;
}
