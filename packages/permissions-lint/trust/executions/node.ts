import type { ShellWord } from "#workflow";
import { certain, hasOption, likely, operands, optionValue, type Runs } from "./runs.ts";

const INSTALLS: ReadonlySet<string> = new Set(
  "install i ci add clean-install install-test it rebuild link".split(" "),
);
/** What prints or configures, and runs nothing of the project. */
const HARMLESS: ReadonlySet<string> = new Set(
  "audit bin cache config deprecate dist-tag doctor fund get help info init login logout ls list outdated owner ping prefix root search set star store token unpublish view whoami why import licenses env self-update import setup".split(
    " ",
  ),
);

/** npm, pnpm, yarn and bun: scripts of package.json, and those of what it depends on. */
export function nodePackages(name: string, args: readonly ShellWord[]): Runs | undefined {
  const [verb, target] = operands(args);
  const path = optionValue(args, "--prefix", "--dir", "-C", "--cwd");
  if (hasOption(args, "-v", "--version", "--help", "-h")) return undefined;
  if (verb === undefined) return name === "yarn" ? installs(args, path) : undefined;
  if (HARMLESS.has(verb)) return undefined;
  if (!INSTALLS.has(verb)) return certain("runs scripts of package.json", path);
  // A global tool is no code of the tree.
  if (hasOption(args, "-g", "--global") && !target?.startsWith(".")) return undefined;
  return installs(args, path);
}

function installs(args: readonly ShellWord[], path: string | undefined): Runs | undefined {
  if (
    hasOption(
      args,
      "--ignore-scripts",
      "--mode=skip-build",
      "--package-lock-only",
      "--lockfile-only",
    )
  )
    return undefined;
  return certain("runs the install scripts of package.json and its dependencies", path);
}

/** node, tsx, deno, bun and the like with a file of the tree. */
export function nodeFile(args: readonly ShellWord[]): Runs | undefined {
  if (hasOption(args, "-e", "--eval", "-p", "--print", "-v", "--version")) return undefined;
  const [first, second] = operands(args);
  const file = first === "run" || first === "test" || first === "task" ? (second ?? ".") : first;
  if (file === undefined || /^[/~]|:\/\//.test(file)) return undefined;
  return certain("runs a file of that tree", file);
}

export function packageRunner(): Runs {
  return likely("runs a tool that the tree's package.json or .npmrc chooses");
}
