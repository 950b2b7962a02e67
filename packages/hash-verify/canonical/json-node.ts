import type { Span } from "#core";

/** A JSON value that knows its place: the node itself is the span, which keeps a large document small. */
export type JsonNode = ObjectNode | ArrayNode | StringNode | NumberNode | LiteralNode;

export interface ObjectNode extends Span {
  readonly kind: "object";
  readonly members: readonly Member[];
}

export interface ArrayNode extends Span {
  readonly kind: "array";
  readonly items: readonly JsonNode[];
}

export interface StringNode extends Span {
  readonly kind: "string";
  readonly value: string;
}

export interface NumberNode extends Span {
  readonly kind: "number";
  readonly value: number;
}

export interface LiteralNode extends Span {
  readonly kind: "literal";
  readonly value: boolean | null;
}

/** The member's own span is that of its key. */
export interface Member extends Span {
  readonly key: string;
  readonly value: JsonNode;
}

/** The value under a key; keys are unique in what `parseJson` gives. */
export function valueAt(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.kind !== "object") return undefined;
  return node.members.find((member) => member.key === key)?.value;
}

/** The text under a key, if it is one. */
export function textAt(node: JsonNode | undefined, key: string): string | undefined {
  const value = valueAt(node, key);
  return value?.kind === "string" ? value.value : undefined;
}

/** The items under a key; none where there is no list. */
export function itemsAt(node: JsonNode | undefined, key: string): readonly JsonNode[] {
  const value = valueAt(node, key);
  return value?.kind === "array" ? value.items : [];
}

/** Only the place of a node or fault, without what else it holds. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
