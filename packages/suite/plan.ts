import type { Command } from "#core";

/** A command's run: the gate's options, and the words that ask for the same again. */
export interface Planned {
  readonly options: unknown;
  /** Plain words, whatever was typed. */
  readonly typed: readonly string[];
}

const PLAIN = /^[\w./][\w./:@=,+-]*$/;

/** Throws UsageError where the words or the flags do not make a run. */
export function planCommand(
  command: Command<unknown>,
  words: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Planned {
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
