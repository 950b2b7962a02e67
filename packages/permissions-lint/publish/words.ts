import type { ShellWord } from "#workflow";

/** A command line without its options. */
export interface Words {
  /** Words that are neither options nor the values of `valued` ones, as the program would see them. */
  readonly verbs: readonly string[];
  readonly args: readonly string[];
}

// Options before the verb that take the next word, of all programs that are looked at: a word too
// many is harmless, because every one of these means the same where it exists.
const VALUED: ReadonlySet<string> = new Set([
  "-C",
  "-F",
  "-R",
  "-f",
  "-n",
  "-w",
  "--cwd",
  "--dir",
  "--directory",
  "--filter",
  "--namespace",
  "--prefix",
  "--project",
  "--repo",
  "--repository",
  "--workspace",
]);

export function wordsOf(args: readonly ShellWord[]): Words {
  const texts = args.map(({ value }) => value);
  const verbs: string[] = [];
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] ?? "";
    if (VALUED.has(text)) i++;
    else if (!text.startsWith("-") && !text.startsWith("+")) verbs.push(text);
  }
  return { verbs, args: texts };
}

/** `--name`, `--name=…` other than `=false`. */
export function hasOption(args: readonly string[], ...names: readonly string[]): boolean {
  return args.some((arg) => {
    const equals = arg.indexOf("=");
    const name = equals < 0 ? arg : arg.slice(0, equals);
    return names.includes(name) && arg.slice(equals + 1) !== "false";
  });
}
