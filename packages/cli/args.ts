import { parseArgs } from "node:util";
import {
  defaultsOf,
  type Network,
  nearestWord,
  type OptionSpec,
  type OptionTable,
  show,
  UsageError,
} from "#core";
import { SUITE_OPTIONS, type SuiteOptions } from "#suite";
import { CLI_OPTIONS, type CliOptions } from "./options.ts";

export interface Arguments {
  readonly words: readonly string[];
  /** Only what was given. */
  readonly suite: Partial<SuiteOptions>;
  readonly cli: CliOptions;
  /** With the layers that `--network` names. */
  readonly network?: Network;
}

type Values = Readonly<Record<string, unknown>>;
type Specs = readonly (readonly [string, OptionSpec<unknown>])[];

/** Splits a command line; throws UsageError that names the nearest right word. */
export function parseArguments(argv: readonly string[]): Arguments {
  const specs = [...specsOf(SUITE_OPTIONS), ...specsOf(CLI_OPTIONS)];
  const { values, positionals } = parse(argv, specs);
  return {
    words: positionals,
    suite: decode(SUITE_OPTIONS, values),
    cli: { ...defaultsOf(CLI_OPTIONS), ...decode(CLI_OPTIONS, values) },
  };
}

export function specsOf<O>(table: OptionTable<O>): Specs {
  return Object.entries(table) as [string, OptionSpec<unknown>][];
}

function parse(argv: readonly string[], specs: Specs) {
  const options = Object.fromEntries(
    specs.flatMap(([name, { flag }]) =>
      flag
        ? [[name, { type: typeOf(flag.takes), multiple: flag.takes === "values" }] as const]
        : [],
    ),
  );
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: true });
  } catch (error) {
    throw usageFault(error, Object.keys(options));
  }
}

function typeOf(takes: "switch" | "value" | "values"): "boolean" | "string" {
  return takes === "switch" ? "boolean" : "string";
}

// parseArgs says what is wrong in its own words; ours name what to write instead.
function usageFault(cause: unknown, known: readonly string[]): UsageError {
  const said = cause instanceof Error ? cause.message : String(cause);
  const flag = /'(?:-\w, )?(--?[^\s'=]{1,80})/.exec(said)?.[1] ?? "";
  const name = flag.replace(/^-+/, "");
  if (!known.includes(name)) {
    const nearest = nearestWord(name, known) ?? begunWith(name, known);
    const hint = nearest ? `did you mean \`--${nearest}\`?` : "`sluice --help` lists them";
    return new UsageError(`unknown flag ${show(flag)}; ${hint}`, { cause });
  }
  const hint = /does not take/.test(said) ? "takes no value" : `needs a value: \`--${name}=…\``;
  return new UsageError(`\`--${name}\` ${hint}`, { cause });
}

// `-h` for `--help`, `--out` for `--output`.
function begunWith(name: string, known: readonly string[]): string | undefined {
  return name === "" ? undefined : known.find((flag) => flag.startsWith(name));
}

function decode<O>(table: OptionTable<O>, values: Values): Partial<O> {
  const given: Record<string, unknown> = {};
  for (const [name, spec] of specsOf(table)) {
    const value = values[name];
    if (value === undefined) continue;
    const decoded = spec.decoder.decode(value, [`--${name}`]);
    if (!decoded.ok) throw new UsageError(decoded.faults.map(({ message }) => message).join("; "));
    given[name] = decoded.value;
  }
  return given as Partial<O>;
}
