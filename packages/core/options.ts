import { type Decoder, map, object } from "./decode.ts";

/**
 * An option stands here and nowhere else: action inputs, flags, help, README tables, the config's
 * JSON Schema and the reference page are generated from the tables.
 */
export interface OptionSpec<T> {
  /** One sentence. */
  readonly description: string;
  readonly default: T;
  /** What the config accepts; the command line and action inputs pass through `fromText` first. */
  readonly decoder: Decoder<T>;
  /** Surfaces besides the config. */
  readonly flag?: FlagSpec;
  readonly input?: boolean;
  /** Not a key of the config. */
  readonly notInConfig?: true;
}

export interface FlagSpec {
  /** `switch` takes no value, `value` one, `values` may be given several times. */
  readonly takes: "switch" | "value" | "values";
  /** Shown in help: `LEVEL`. */
  readonly placeholder?: string;
}

/** Options by name; the name is the config key, the flag `--name` and the input `name`. */
export type OptionTable<O> = { readonly [K in keyof O]-?: OptionSpec<O[K]> };

/** Options in the order of their table, whatever table that is. */
export type Specs = readonly (readonly [name: string, spec: OptionSpec<unknown>])[];

export function specsOf<O>(table: OptionTable<O>): Specs {
  return Object.entries(table) as [string, OptionSpec<unknown>][];
}

export function defaultsOf<O>(table: OptionTable<O>): O {
  return Object.fromEntries(specsOf(table).map(([name, spec]) => [name, spec.default])) as O;
}

/** The words that an option accepts, where it accepts no others. */
export function choicesOf({ decoder }: OptionSpec<unknown>): readonly string[] {
  const { enum: values } = decoder.schema;
  return Array.isArray(values) ? values.map(String) : [];
}

/** The decoder of a gate's section of the config; what the section leaves out has its default. */
export function optionsDecoder<O>(table: OptionTable<O>, description: string): Decoder<O> {
  const fields = Object.fromEntries(
    specsOf(table)
      .filter(([, spec]) => !spec.notInConfig)
      .map(([name, spec]) => [name, described(spec.decoder, spec.description)]),
  );
  return map(object(fields, { description }), (given) => ({ ...defaultsOf(table), ...given }));
}

function described<T>(decoder: Decoder<T>, description: string): Decoder<T> {
  return { ...decoder, schema: { ...decoder.schema, description } };
}
