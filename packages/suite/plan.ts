import { type Command, UsageError } from "#core";
import type { AnyGate } from "./gates.ts";

/** A command's run: the gate's options, and the words that ask for the same again. */
export interface Planned {
  readonly options: unknown;
  /** Plain words, whatever was typed. */
  readonly typed: readonly string[];
}

const PLAIN = /^[\w./][\w./:@=,+-]*$/;

interface Asked {
  readonly words: readonly string[];
  readonly given: Readonly<Record<string, unknown>>;
}

/** Throws UsageError where the words or the flags do not make a run. */
export function planCommand(
  { name, commands }: Pick<AnyGate, "name" | "commands">,
  command: Command<unknown>,
  { words, given }: Asked,
): Planned {
  // A flag that a command has no use for would be obeyed by nobody.
  const stray = Object.keys(given).find((flag) => !command.flags.includes(flag));
  if (stray !== undefined) {
    const takers = commands?.list.filter(({ flags }) => flags.includes(stray)) ?? [];
    const others = takers.map((taker) => `\`${taker.name}\``).join(", ");
    throw new UsageError(
      `\`${stray}\` says nothing to \`${name} ${command.name}\`; it belongs to ${others}`,
    );
  }
  const options = command.plan(words, given);
  const flags = Object.entries(given).flatMap(([name, value]) => flagWords(`--${name}`, value));
  return { options, typed: [command.name, ...words.map(plainWord), ...flags] };
}

function flagWords(flag: string, value: unknown): readonly string[] {
  if (value === true) return [flag];
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => [flag, plainWord(String(one))]);
}

/** A PATH that a shell reads as it stands, and nobody reads as a flag; `PATH` for any other. */
export function plainWord(word: string): string {
  return PLAIN.test(word) ? word : "PATH";
}
