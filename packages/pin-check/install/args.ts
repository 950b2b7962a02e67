import type { ShellWord } from "#workflow";

/** Options with the values they were given, and the words that are neither. */
export interface Arguments {
  readonly options: ReadonlyMap<string, readonly ShellWord[]>;
  readonly operands: readonly ShellWord[];
}

/**
 * Reads `--name value`, `--name=value`, `-n value` and `-nvalue` (for options in `valued`). With
 * `stopAtOperand` everything behind the first operand belongs to another program.
 */
export function readArguments(
  words: readonly ShellWord[],
  valued: ReadonlySet<string>,
  stopAtOperand = false,
): Arguments {
  const options = new Map<string, ShellWord[]>();
  const operands: ShellWord[] = [];
  const add = (name: string, word: ShellWord) => {
    const known = options.get(name);
    if (known) known.push(word);
    else options.set(name, [word]);
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const { value } = word;
    if (value === "--") {
      for (const operand of words.slice(i + 1)) operands.push(operand);
      break;
    }
    if (!value.startsWith("-") || value === "-") {
      operands.push(word);
      if (!stopAtOperand) continue;
      for (const operand of words.slice(i + 1)) operands.push(operand);
      break;
    }
    const equals = value.startsWith("--") ? value.indexOf("=") : -1;
    const short = value.slice(0, 2);
    const name = valued.has(value) ? value : lastOfCluster(value, valued);
    const next = words[i + 1];
    if (equals > 0) add(value.slice(0, equals), tail(word, equals + 1));
    else if (name !== undefined && next) {
      add(name, next);
      i++;
    } else if (!value.startsWith("--") && value.length > 2 && valued.has(short))
      add(short, tail(word, value[2] === "=" ? 3 : 2));
    else add(value, word);
  }
  return { options, operands };
}

// `-Ur requirements.txt`
function lastOfCluster(value: string, valued: ReadonlySet<string>): string | undefined {
  const last = `-${value.at(-1)}`;
  return /^-[A-Za-z]{2,4}$/.test(value) && valued.has(last) && !valued.has(value.slice(0, 2))
    ? last
    : undefined;
}

function tail(word: ShellWord, from: number): ShellWord {
  return { ...word, value: word.value.slice(from) };
}

export function valuesOf({ options }: Arguments, names: readonly string[]): readonly ShellWord[] {
  return names.flatMap((name) => options.get(name) ?? []);
}

export function hasOption({ options }: Arguments, names: readonly string[]): boolean {
  return names.some((name) => options.has(name));
}

export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}
