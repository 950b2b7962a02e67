import {
  type Decoded,
  type Decoder,
  list,
  type OptionSpec,
  type OptionTable,
  object,
  text,
} from "#core";
import type { Check } from "./checks/check.ts";
import { faultOf } from "./checks/fault.ts";
import { type Flag, MODES, type Mode, SHAPES } from "./checks/shape.ts";
import { HASH_FLAGS } from "./flags.ts";

/** The checks of each mode. */
export type HashVerifyOptions = {
  readonly [M in Mode]?: readonly Extract<Check, { mode: M }>[];
};

/** All that is asked for. */
export function checksOf(options: HashVerifyOptions): readonly Check[] {
  return MODES.flatMap((mode): readonly Check[] => options[mode] ?? []);
}

export function planOf(check: Check): HashVerifyOptions {
  return { [check.mode]: [check] };
}

/** A later config may ask for more, never for less. */
export function tightenChecks(
  options: HashVerifyOptions,
  later: HashVerifyOptions,
): HashVerifyOptions {
  const joined = MODES.map((mode) => [mode, [...(options[mode] ?? []), ...(later[mode] ?? [])]]);
  return Object.fromEntries(joined);
}

const DESCRIPTIONS: Readonly<Record<Mode, string>> = {
  sums: "Lists whose files are verified.",
  tree: "Folders that hold what their lists name, and nothing else.",
  manifest: "Releases with a manifest, OCI layouts and lists in JSON.",
  canonical: "Documents and rows that must have a canonical digest.",
  attest: "Files that must be attested.",
  signature: "Files that must be signed by a key.",
  dist: "Committed builds and the folders that they are rebuilt to.",
  chain: "Folders whose list is signed, and which hold nothing unlisted.",
};

/** A section of the config may hold one check of a mode, or a list of them. */
export const HASH_VERIFY_OPTIONS = Object.fromEntries(
  MODES.map((mode) => [
    mode,
    { description: DESCRIPTIONS[mode], default: undefined, decoder: oneOrMore(checkDecoder(mode)) },
  ]),
) as unknown as OptionTable<HashVerifyOptions>;

function oneOrMore<T>(item: Decoder<T>): Decoder<readonly T[]> {
  const many = list(item);
  return {
    schema: { anyOf: [item.schema, many.schema] },
    decode: (value, path) => {
      if (Array.isArray(value)) return many.decode(value, path);
      const one = item.decode(value, path);
      return one.ok ? { ok: true, value: [one.value] } : one;
    },
  };
}

function checkDecoder(mode: Mode): Decoder<Check> {
  const { subject, flags, required } = SHAPES[mode];
  const about: Decoder<unknown> = subject === "files" ? list(text()) : text();
  const specs = flags.filter((flag) => HASH_FLAGS[flag].input).map(described);
  const fields = { [subject]: about, ...Object.fromEntries(specs) };
  const decoder = object(fields, { required: [subject, ...required] });
  return {
    schema: decoder.schema,
    decode: (value, path = []): Decoded<Check> => {
      const decoded = decoder.decode(value, path);
      if (!decoded.ok) return decoded;
      const check = { mode, ...decoded.value } as unknown as Check;
      const message = faultOf(check);
      return message === undefined
        ? { ok: true, value: check }
        : { ok: false, faults: [{ path, message: `${mode}: ${message}` }] };
    },
  };
}

function described(flag: Flag): readonly [string, Decoder<unknown>] {
  const { decoder, description }: OptionSpec<unknown> = HASH_FLAGS[flag];
  return [flag, { ...decoder, schema: { ...decoder.schema, description } }];
}
