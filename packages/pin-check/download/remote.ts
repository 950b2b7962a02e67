import type { Program, ShellCommand } from "#workflow";
import type { Download } from "./source.ts";

const VERBS: ReadonlySet<string> = new Set(["run", "install", "serve", "test", "bench"]);

/** A lock file holds the hash of each module; `--cached-only` fetches none. */
const CHECKED = /^--(?:lock|frozen|cached-only)(?:=|$)/;

/** Over https, a version in the path, which registries of modules keep for good: `std@0.224.0`. */
const VERSION = /^https:.{1,1000}@v?\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][\w.+-]{1,60})?(?:\/|$)/;

/** `deno run https://…`: code that is run from its address, unless its version or a lock fixes it. */
export function remoteCode(command: ShellCommand, program: Program): Download | undefined {
  if (program.name !== "deno") return undefined;
  const words = program.args.map(({ value }) => value);
  const rest = VERBS.has(words[0] ?? "") ? words.slice(1) : words;
  // What stands behind the first operand is that program's own.
  const at = rest.findIndex((value) => !value.startsWith("-"));
  const url = rest[at];
  if (url === undefined || !/^https?:\/\//i.test(url)) return undefined;
  const isFixed =
    rest.slice(0, at).some((value) => CHECKED.test(value)) || VERSION.test(url.slice(0, 2000));
  return isFixed ? undefined : { command, url };
}
