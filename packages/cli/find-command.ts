import { parseArgs } from "node:util";
import { type Command, type Commands, type Specs, specsOf, UsageError } from "#core";
import { type AnyGate, GATES } from "#suite";
import type { CLI_OPTIONS, CliOptions } from "./options.ts";
import { parseOptions } from "./parse-options.ts";

export interface FoundCommand {
  readonly gate: AnyGate;
  readonly command: Command<unknown>;
  readonly commands: Commands<unknown>;
}

/** The gate's own sub-command that `GATE NAME …` names, if it is one; `shared` are the flags of all runs. */
export async function findCommand(
  argv: readonly string[],
  shared: Specs,
): Promise<FoundCommand | undefined> {
  const [first] = wordsOf(argv, shared);
  const entry = GATES.find(({ name, alias }) => name === first || alias === first);
  const gate = await entry?.load();
  const commands = gate?.commands;
  if (!gate || !commands) return undefined;
  const [, second] = wordsOf(argv, [...shared, ...specsOf(commands.flags)]);
  const command = commands.list.find(({ name }) => name === second);
  return command && { gate, command, commands };
}

// What is no flag yet may be one of the command's; here it takes no value and is no fault.
function wordsOf(argv: readonly string[], specs: Specs): readonly string[] {
  const options = parseOptions(specs);
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true }).positionals;
}

/** Flags that other runs have a use for, and this command has not. */
export function refuseUnused({ gate, command }: FoundCommand, cli: CliOptions): void {
  const unused = NOT_FOR_COMMANDS.find((flag) => cli[flag] && !command.flags.includes(flag));
  if (unused === undefined) return;
  throw new UsageError(`\`--${unused}\` says nothing to \`sluice ${gate.name} ${command.name}\``);
}

/** Flags of views and of gates that mend files. */
export const NOT_FOR_COMMANDS = [
  "fix",
  "unsafe-fixes",
  "diff",
  "write",
  "check",
  "per-scope",
  "script",
] as const satisfies readonly (keyof typeof CLI_OPTIONS)[];
