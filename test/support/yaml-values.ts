import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Node } from "#yaml";

/** Nested lists and pairs of texts: what a tree says, without places and styles. */
export type Said =
  | string
  | readonly Said[]
  | { readonly pairs: readonly (readonly [Said, Said])[] };

export function said(node: Node | undefined): Said {
  if (!node) return "";
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "sequence":
      return node.items.map((item) => said(item.node));
    case "mapping":
      return { pairs: node.pairs.map((pair) => [said(pair.key), said(pair.node)]) };
  }
}

/** The same by the `yaml` package, every scalar a text; `undefined` where it has a complaint. */
export function saidByOther(text: string): Said | undefined {
  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false });
  return document.errors.length > 0 ? undefined : saidIn(document, document.contents, 0);
}

const DEEPEST = 300;

function saidIn(document: Document, node: unknown, depth: number): Said {
  if (depth > DEEPEST) return "too deep";
  const inner = (child: unknown) => saidIn(document, child, depth + 1);
  if (isAlias(node)) return inner(node.resolve(document));
  // `!!binary` is decoded whatever the schema.
  if (isScalar(node)) return typeof node.value === "string" ? node.value : (node.source ?? "");
  if (isSeq(node)) return node.items.map(inner);
  if (isMap(node))
    return { pairs: node.items.map((pair) => [inner(pair.key), inner(pair.value)] as const) };
  return "";
}
