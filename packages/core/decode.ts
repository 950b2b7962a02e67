import { show, unknownKey } from "./words.ts";

/**
 * Decoders turn `unknown` into typed values, or into faults with a path. Each decoder also carries
 * its JSON Schema, so that the committed schemas cannot drift from what the code accepts.
 */
export type Path = readonly (string | number)[];

export interface Fault {
  readonly path: Path;
  /** Lower case, the value in backticks, then what is accepted. */
  readonly message: string;
  /** The fault is the key at `path`, not its value. */
  readonly atKey?: true;
}

export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Decoder<T> {
  readonly schema: JsonSchema;
  decode(value: unknown, path?: Path): Decoded<T>;
}

type Output<D> = D extends Decoder<infer T> ? T : never;

const here: Path = [];

function succeed<T>(value: T): Decoded<T> {
  return { ok: true, value };
}

function fail(path: Path, message: string): { ok: false; faults: readonly Fault[] } {
  return { ok: false, faults: [{ path, message }] };
}

function nameOf(path: Path): string {
  return path.length === 0 ? "the document" : `\`${path.join(".")}\``;
}

export function text(
  options: { description?: string; pattern?: RegExp; expected?: string } = {},
): Decoder<string> {
  const { description, pattern, expected = "a text" } = options;
  return {
    schema: {
      type: "string",
      ...(pattern && { pattern: pattern.source }),
      ...(description && { description }),
    },
    decode: (value, path = here) =>
      typeof value === "string" && (!pattern || pattern.test(value))
        ? succeed(value)
        : fail(path, `${nameOf(path)} must be ${expected}; got ${show(value)}`),
  };
}

export function flag(description?: string): Decoder<boolean> {
  return {
    schema: { type: "boolean", ...(description && { description }) },
    decode: (value, path = here) =>
      typeof value === "boolean"
        ? succeed(value)
        : fail(path, `${nameOf(path)} must be true or false; got ${show(value)}`),
  };
}

/** A whole number from 0 on; also as text, which is all that flags and inputs have. */
export function count(description?: string): Decoder<number> {
  return {
    schema: { type: "integer", minimum: 0, ...(description && { description }) },
    decode: (value, path = here) => {
      const number = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
      return typeof number === "number" && Number.isSafeInteger(number) && number >= 0
        ? succeed(number)
        : fail(path, `${nameOf(path)} must be a whole number; got ${show(value)}`);
    },
  };
}

export function oneOf<const T extends string | number>(
  values: readonly T[],
  description?: string,
): Decoder<T> {
  const listed =
    values.length > 1 ? `${values.slice(0, -1).join(", ")} or ${values.at(-1)}` : String(values[0]);
  return {
    schema: { enum: values, ...(description && { description }) },
    decode: (value, path = here) => {
      const match = values.find((candidate) => candidate === value);
      return match === undefined
        ? fail(path, `${nameOf(path)} must be ${listed}; got ${show(value)}`)
        : succeed(match);
    },
  };
}

export function list<T>(item: Decoder<T>, description?: string): Decoder<readonly T[]> {
  return {
    schema: { type: "array", items: item.schema, ...(description && { description }) },
    decode: (value, path = here) => {
      if (!Array.isArray(value))
        return fail(path, `${nameOf(path)} must be a list; got ${show(value)}`);
      return all(value.map((entry, index) => item.decode(entry, [...path, index])));
    },
  };
}

export function record<T>(
  item: Decoder<T>,
  options: { description?: string; key?: (key: string) => string | undefined } = {},
): Decoder<ReadonlyMap<string, T>> {
  return {
    schema: {
      type: "object",
      additionalProperties: item.schema,
      ...(options.description && { description: options.description }),
    },
    decode: (value, path = here) => {
      if (!isObject(value))
        return fail(path, `${nameOf(path)} must be a mapping; got ${show(value)}`);
      const entries = Object.entries(value).map(([key, entry]): Decoded<readonly [string, T]> => {
        const complaint = options.key?.(key);
        if (complaint)
          return { ok: false, faults: [{ path: [...path, key], message: complaint, atKey: true }] };
        const decoded = item.decode(entry, [...path, key]);
        return decoded.ok ? succeed([key, decoded.value] as const) : decoded;
      });
      const decoded = all(entries);
      return decoded.ok ? succeed(new Map(decoded.value)) : decoded;
    },
  };
}

type Fields = Readonly<Record<string, Decoder<unknown>>>;
type ObjectOf<F extends Fields, R extends keyof F> = {
  readonly [K in R]: Output<F[K]>;
} & { readonly [K in Exclude<keyof F, R>]?: Output<F[K]> };

/** A mapping with known keys; an unknown key is a fault that names the nearest known one. */
export function object<F extends Fields, R extends keyof F & string = never>(
  fields: F,
  options: { required?: readonly R[]; description?: string } = {},
): Decoder<ObjectOf<F, R>> {
  const { required = [], description } = options;
  return {
    schema: {
      type: "object",
      properties: Object.fromEntries(
        Object.entries(fields).map(([key, field]) => [key, field.schema]),
      ),
      additionalProperties: false,
      ...(required.length > 0 && { required }),
      ...(description && { description }),
    },
    decode: (value, path = here) => {
      if (!isObject(value))
        return fail(path, `${nameOf(path)} must be a mapping; got ${show(value)}`);
      const faults: Fault[] = [];
      const result: Record<string, unknown> = {};
      for (const [key, entry] of Object.entries(value)) {
        const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
        if (!field) {
          faults.push({
            path: [...path, key],
            message: unknownKey(key, Object.keys(fields)),
            atKey: true,
          });
          continue;
        }
        const decoded = field.decode(entry, [...path, key]);
        if (decoded.ok) result[key] = decoded.value;
        else for (const found of decoded.faults) faults.push(found);
      }
      for (const key of required) {
        if (!Object.hasOwn(value, key))
          faults.push({ path, message: `${nameOf(path)} needs \`${key}\`` });
      }
      return faults.length > 0 ? { ok: false, faults } : succeed(result as ObjectOf<F, R>);
    },
  };
}

/** Tries decoders in order; the first fits. Faults are those of the decoder that `pick` names, else of the last. */
export function union<A, B>(
  first: Decoder<A>,
  second: Decoder<B>,
  pick: (value: unknown) => 0 | 1,
): Decoder<A | B> {
  return {
    schema: { anyOf: [first.schema, second.schema] },
    decode: (value, path = here) =>
      pick(value) === 0 ? first.decode(value, path) : second.decode(value, path),
  };
}

export function map<A, B>(decoder: Decoder<A>, change: (value: A) => B): Decoder<B> {
  return {
    schema: decoder.schema,
    decode: (value, path = here) => {
      const decoded = decoder.decode(value, path);
      return decoded.ok ? succeed(change(decoded.value)) : decoded;
    },
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function all<T>(results: readonly Decoded<T>[]): Decoded<readonly T[]> {
  const faults = results.flatMap((result) => (result.ok ? [] : result.faults));
  if (faults.length > 0) return { ok: false, faults };
  return succeed(results.flatMap((result) => (result.ok ? [result.value] : [])));
}
