import { parseArgs } from "node:util";
import {
  defaultsOf,
  type Network,
  nearestWord,
  type OptionTable,
  type Specs,
  show,
  specsOf,
  UsageError,
} from "#core";
import { type Planned, planCommand, SUITE_OPTIONS, type SuiteOptions } from "#suite";
import { findCommand, refuseUnused } from "./find-command.ts";
import { CLI_OPTIONS, type CliOptions } from "./options.ts";
import { parseOptions } from "./parse-options.ts";

export interface Arguments {
  readonly words: readonly string[];
  /** A gate's own sub-command, planned from its words and flags. */
  readonly planned?: PlannedRun;
  /** Only what was given. */
  readonly suite: Partial<SuiteOptions>;
  readonly cli: CliOptions;
  /** With the layers that `--network` names. */
  readonly network?: Network;
}

type Values = Readonly<Record<string, unknown>>;

export interface PlannedRun extends Planned {
  readonly gate: string;
}

const SHARED: Specs = [...specsOf(SUITE_OPTIONS), ...specsOf(CLI_OPTIONS)];

/** Splits a command line; throws UsageError that names the nearest right word. */
export async function parseArguments(argv: readonly string[]): Promise<Arguments> {
  const found = await findCommand(argv, SHARED);
  const own = found ? specsOf(found.commands.flags) : [];
  const { values, positionals } = parse(argv, [...SHARED, ...own]);
  const shared = {
    words: positionals,
    suite: decode(SUITE_OPTIONS, values),
    cli: { ...defaultsOf(CLI_OPTIONS), ...decode(CLI_OPTIONS, values) },
  };
  if (!found || shared.cli.help) return shared;
  const { gate, command, commands } = found;
  refuseUnused(found, shared.cli);
  const given = decode<unknown>(commands.flags, values);
  const planned = planCommand(gate, command, { words: positionals.slice(2), given });
  return { ...shared, planned: { gate: gate.name, ...planned } };
}

function parse(argv: readonly string[], specs: Specs) {
  const options = parseOptions(specs);
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: true });
  } catch (error) {
    throw usageFault(error, Object.keys(options));
  }
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
