import type { JsonNode, Member } from "./json-node.ts";

/** The value as `JSON.parse` would give it. */
export function plainValue(node: JsonNode): unknown {
  switch (node.kind) {
    case "object":
      return plainObject(node.members);
    case "array":
      return node.items.map(plainValue);
    default:
      return node.value;
  }
}

/** Made from entries, `__proto__` is a key like any other. */
export function plainObject(members: readonly Member[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(members.map(({ key, value }) => [key, plainValue(value)]));
}
