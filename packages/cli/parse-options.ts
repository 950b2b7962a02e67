import type { Specs } from "#core";

/** What `node:util`'s parser has to know of them. */
export function parseOptions(specs: Specs) {
  return Object.fromEntries(
    specs.flatMap(([name, { flag }]) =>
      flag
        ? [[name, { type: typeOf(flag.takes), multiple: flag.takes === "values" }] as const]
        : [],
    ),
  );
}

function typeOf(takes: "switch" | "value" | "values"): "boolean" | "string" {
  return takes === "switch" ? "boolean" : "string";
}
