import type { ShellWord } from "#workflow";

/** How a command takes code from the folder it runs in. */
export interface Runs {
  /** Ends the sentence `<command> …`: `runs the scripts of package.json`. */
  readonly why: string;
  readonly confidence: "certain" | "likely";
  /** Below the folder the command runs in, where its words name one. */
  readonly path?: string;
  /** Inside the build of an image, where the job's variables, files and tokens are out of reach. */
  readonly isolated?: true;
}

export function certain(why: string, path?: string): Runs {
  return { why, confidence: "certain", ...(path !== undefined && { path }) };
}

export function likely(why: string, path?: string): Runs {
  return { why, confidence: "likely", ...(path !== undefined && { path }) };
}

/** Words that are no options; what an option takes is among them. */
export function operands(args: readonly ShellWord[]): readonly string[] {
  return args.flatMap(({ value }) => (value.startsWith("-") && value !== "-" ? [] : [value]));
}

/** The value behind one of these options, `--prefix x` or `--prefix=x`. */
export function optionValue(
  args: readonly ShellWord[],
  ...names: readonly string[]
): string | undefined {
  for (const [index, { value }] of args.entries()) {
    for (const name of names) {
      if (value === name) return args[index + 1]?.value;
      if (value.startsWith(`${name}=`)) return value.slice(name.length + 1);
    }
  }
  return undefined;
}

export function hasOption(args: readonly ShellWord[], ...names: readonly string[]): boolean {
  return args.some(({ value }) => names.includes(value));
}

/** A file below the workspace, not one of the system or in a variable that points elsewhere. */
export function isTreePath(value: string): boolean {
  if (value === "" || value.startsWith("-")) return false;
  if (/^\$\{?GITHUB_WORKSPACE\}?\/|^\$\{\{\s*github\.workspace\s*\}\}\//.test(value)) return true;
  return !/^[/~$]|^[a-z][a-z+.-]*:\/\/|^[A-Za-z]:[\\/]|^<\(/.test(value);
}
