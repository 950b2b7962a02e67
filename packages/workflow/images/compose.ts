import type { Source, Span } from "#core";
import { parseYaml } from "#yaml";
import { parseImage } from "../image.ts";
import type { Text } from "../model.ts";
import type { ImageUse } from "../reference.ts";
import { isEmpty, type Reached, reach, textOf, valueAt } from "../text.ts";
import { expandVariables } from "./variables.ts";

export type ComposeImages =
  | { readonly ok: true; readonly images: readonly ImageUse[] }
  | { readonly ok: false; readonly span: Span; readonly reason: string };

/** The images that the services of a Compose file pull. */
export function composeImages(source: Source): ComposeImages {
  const parsed = parseYaml(source.text);
  if (!parsed.ok) {
    const [problem] = parsed.problems;
    return { ok: false, span: problem?.span ?? FIRST, reason: problem?.message ?? "no YAML" };
  }
  const services = parsed.root && valueAt({ node: parsed.root }, "services");
  if (services?.node.kind !== "mapping") return { ok: true, images: [] };
  const images: ImageUse[] = [];
  for (const pair of services.node.pairs) {
    const service = reach(pair, services.alias);
    // A service that is built here names its own output by `image`.
    if (mergedValue(service, "build")) continue;
    const image = mergedValue(service, "image");
    const text = image && textOf(image);
    if (text) images.push(toUse(source, text));
  }
  return { ok: true, images };
}

const FIRST: Span = { start: 0, end: 0 };

function toUse(source: Source, text: Text): ImageUse {
  const { value, isKnown } = expandVariables(text.value, () => undefined, { doubled: true });
  const image = parseImage(isKnown ? value : value.replaceAll("*", "x"));
  const isFixed = isKnown || (image.kind === "image" && image.digest !== undefined);
  return { source, position: "compose", text, image: isFixed ? image : { kind: "dynamic" } };
}

/** Merge keys inside merge keys; Compose files nest them once or twice. */
const MOST_MERGES = 8;

/** The value under a key, its own or from a `<<:` merge, which Compose obeys. */
function mergedValue(from: Reached, key: string, depth = 0): Reached | undefined {
  const own = valueAt(from, key);
  if (own) return isEmpty(own.node) ? undefined : own;
  const merge = depth < MOST_MERGES ? valueAt(from, "<<") : undefined;
  if (!merge) return undefined;
  if (merge.node.kind !== "sequence") return mergedValue(merge, key, depth + 1);
  for (const item of merge.node.items) {
    const found = mergedValue(reach(item, merge.alias), key, depth + 1);
    if (found) return found;
  }
  return undefined;
}
