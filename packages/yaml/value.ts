import type { Span } from "#core";
import type { Node, ScalarNode } from "./node.ts";

/** The plain value of a tree by YAML 1.2's core schema; used for our own configs, never for workflows. */
export function toValue(node: Node): unknown {
  switch (node.kind) {
    case "scalar":
      return scalarValue(node);
    case "sequence":
      return node.items.map((item) => toValue(item.node));
    case "mapping":
      // fromEntries makes `__proto__` a plain key.
      return Object.fromEntries(node.pairs.map((pair) => [pair.key.value, toValue(pair.node)]));
  }
}

const INTEGER = /^[-+]?[0-9]{1,15}$/;
const FLOAT = /^[-+]?(?:\.[0-9]{1,30}|[0-9]{1,30}(?:\.[0-9]{0,30})?)(?:[eE][-+]?[0-9]{1,3})?$/;
const HEX_OR_OCTAL = /^0(?:x[0-9a-fA-F]{1,13}|o[0-7]{1,17})$/;

function scalarValue({ value, style, empty, tag }: ScalarNode): unknown {
  if (style !== "plain" || tag === "!" || tag === "!!str") return value;
  if (empty || /^(?:~|null|Null|NULL)$/.test(value)) return null;
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  const isNumber = INTEGER.test(value) || FLOAT.test(value) || HEX_OR_OCTAL.test(value);
  return isNumber ? Number(value) : value;
}

/** Where the value (or, `atKey`, the key) at `path` stands; the deepest node that exists otherwise. */
export function spanAt(root: Node, path: readonly (string | number)[], atKey = false): Span {
  let node = root;
  let span = root.span;
  for (const [depth, part] of path.entries()) {
    if (node.kind === "sequence" && typeof part === "number") {
      const item = node.items[part];
      if (!item) return span;
      node = item.node;
      span = node.span;
    } else if (node.kind === "mapping") {
      const pair = node.pairs.find(({ key }) => key.value === String(part));
      if (!pair) return span;
      node = pair.node;
      span = atKey && depth === path.length - 1 ? pair.key.span : node.span;
    } else {
      return span;
    }
  }
  return span;
}
