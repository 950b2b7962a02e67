import type { Container, Text } from "./model.ts";
import { keyOf, type Reached, reach, textAt, textMap, textOf, valueAt } from "./text.ts";

/** `container:` as an image name or as a mapping. */
export function readContainer(from: Reached | undefined, name?: Text): Container | undefined {
  if (!from) return undefined;
  const named = name ? { name } : undefined;
  if (from.node.kind !== "mapping") {
    const image = textOf(from);
    return { ...named, ...(image && { image }), env: textMap(undefined) };
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

export function readServices(from: Reached | undefined): readonly Container[] {
  if (from?.node.kind !== "mapping") return [];
  const services: Container[] = [];
  for (const pair of from.node.pairs) {
    const service = readContainer(reach(pair, from.alias), keyOf(pair, from.alias));
    if (service) services.push(service);
  }
  return services;
}
