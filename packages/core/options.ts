import type { Decoded, Decoder, Fault, JsonSchema, Path } from "./decode.ts";
import { isObject, unknownKey } from "./decode.ts";

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

export type Specs = Readonly<Record<string, OptionSpec<unknown>>>;

export function defaultsOf<O>(table: OptionTable<O>): O {
  const specs = Object.entries(table) as [string, OptionSpec<unknown>][];
  return Object.fromEntries(specs.map(([name, spec]) => [name, spec.default])) as O;
}

/** Decodes a config section over `base` (defaults, or an earlier layer); an unknown key is a fault. */
export function decodeOptions<O>(
  table: OptionTable<O>,
  value: unknown,
  path: Path,
  base: O,
): Decoded<O> {
  if (!isObject(value)) {
    return { ok: false, faults: [{ path, message: `\`${path.join(".")}\` must be a mapping` }] };
  }
  const specs = new Map(Object.entries(table) as [string, OptionSpec<unknown>][]);
  const faults: Fault[] = [];
  const result: Record<string, unknown> = { ...(base as Record<string, unknown>) };
  for (const [key, entry] of Object.entries(value)) {
    const spec = specs.get(key);
    if (!spec || spec.notInConfig) {
      const known = [...specs]
        .filter(([, candidate]) => !candidate.notInConfig)
        .map(([name]) => name);
      faults.push({ path: [...path, key], message: unknownKey(key, known), atKey: true });
      continue;
    }
    const decoded = spec.decoder.decode(entry, [...path, key]);
    if (decoded.ok) result[key] = decoded.value;
    else faults.push(...decoded.faults);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: result as O };
}

export function schemaOf<O>(table: OptionTable<O>, description: string): JsonSchema {
  const specs = Object.entries(table) as [string, OptionSpec<unknown>][];
  return {
    type: "object",
    description,
    additionalProperties: false,
    properties: Object.fromEntries(
      specs
        .filter(([, spec]) => !spec.notInConfig)
        .map(([name, spec]) => [name, { ...spec.decoder.schema, description: spec.description }]),
    ),
  };
}
