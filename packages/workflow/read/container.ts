import type { Container, Text } from "../model.ts";
import { keyOf, NO_TEXTS, type Reached, reach, textAt, textMap, textOf, valueAt } from "../text.ts";

/** `container:` as an image name or as a mapping. */
export function readContainer(from: Reached, name?: Text): Container {
  const named = name ? { name } : undefined;
  if (from.node.kind !== "mapping") {
    const image = textOf(from);
    return { ...named, ...(image && { image }), env: NO_TEXTS };
  }
  const image = textAt(from, "image");
  const credentials = valueAt(from, "credentials");
  return {
    ...named,
    ...(image && { image }),
    ...(credentials && { credentials: textMap(credentials) }),
    env: textMap(valueAt(from, "env")),
  };
}

export function readServices(from: Reached): readonly Container[] {
  if (from.node.kind !== "mapping") return [];
  const { pairs } = from.node;
  return pairs.map((pair) => readContainer(reach(pair, from.alias), keyOf(pair, from.alias)));
}
