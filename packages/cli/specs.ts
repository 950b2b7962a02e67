import type { OptionSpec, OptionTable } from "#core";

/** Options by name, whatever table they come from. */
export type Specs = readonly (readonly [string, OptionSpec<unknown>])[];

export function specsOf<O>(table: OptionTable<O>): Specs {
  return Object.entries(table) as [string, OptionSpec<unknown>][];
}

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
