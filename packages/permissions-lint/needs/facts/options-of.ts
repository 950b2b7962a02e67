import type { ShellWord } from "#workflow";

// `"$@"`, `$EXTRA_ARGS`, `${opts[@]}`: options may hide in it.
const SPLICE =
  /^\$(?:@|\*|\{?\w{0,99}(?:args|opts|options|flags|params)\}?|\{\w{1,99}\[[@*]\]\})$|^@\w{0,99}(?:args|opts|options|params)$/i;

/** Words that a list stands for: `"$@"`, `"${list[@]}"`, PowerShell's `@params`. */
export function isSplice(word: string): boolean {
  return SPLICE.test(word);
}

/**
 * Options of a command by name without dashes: `--push` is `true`, `--reporter x`, `--reporter=x` are `x`.
 * Which options take a value is not known, so the word behind one counts as its value and as an operand.
 */
export function optionsOf(args: readonly ShellWord[]): (name: string) => string | undefined {
  const options = new Map<string, string>();
  let hidden = false;
  for (const [i, { value }] of args.entries()) {
    if (isSplice(value)) hidden = true;
    if (!value.startsWith("-") || value.length < 2) continue;
    const name = value.slice(value.startsWith("--") ? 2 : 1);
    const equals = name.indexOf("=");
    if (equals > 0) options.set(name.slice(0, equals), name.slice(equals + 1));
    else addOption(options, name, { long: value.startsWith("--"), next: args[i + 1]?.value });
  }
  return (name) => options.get(name) ?? (hidden ? "$hidden" : undefined);
}

function addOption(
  options: Map<string, string>,
  name: string,
  { long, next }: { readonly long: boolean; readonly next: string | undefined },
): void {
  options.set(name, next === undefined || next.startsWith("-") || next === "" ? "true" : next);
  // `-np` is `-n -p`; a longer word behind one dash is a name (`-reporter`).
  if (!long && name.length < 4) for (const letter of name) setNew(options, letter);
}

function setNew(options: Map<string, string>, name: string): void {
  if (!options.has(name)) options.set(name, "true");
}

// Options in front of the sub-command that take the next word, of programs that are used with them.
const VALUED: ReadonlyMap<string, readonly string[]> = new Map([
  ["git", ["-C", "-c", "--git-dir", "--work-tree", "--namespace"]],
  ["gh", ["-R", "--repo"]],
  ["docker", ["--context", "-c", "--config", "-H", "--host", "-l", "--log-level"]],
  ["helm", ["-n", "--namespace", "--kube-context", "--kubeconfig"]],
  ["aws", ["--region", "--profile", "--output"]],
  ["npm", ["--prefix", "-w", "--workspace", "--registry", "-C"]],
  ["pnpm", ["--prefix", "-C", "--dir", "--filter", "-F", "--registry"]],
  ["yarn", ["--cwd"]],
  ["gradle", ["-p", "--project-dir", "-b", "-I", "--init-script"]],
]);

/** Words that are no options, nor values of options in front of the sub-command. */
export function operandsOf(name: string, args: readonly ShellWord[]): readonly string[] {
  const valued = VALUED.get(name) ?? [];
  const operands: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const { value = "" } = args[i] ?? {};
    if (valued.includes(value)) i++;
    else if (!value.startsWith("-") || value === "-") operands.push(value);
  }
  return operands;
}
