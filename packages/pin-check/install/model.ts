import type { ShellCommand, ShellWord } from "#workflow";

/** Package tools, each with rules of its own for names, versions and release-age limits. */
export type PackageTool = "pip" | "uv" | "npm" | "pnpm" | "yarn" | "bun" | "gem" | "cargo" | "go";

/** `unknown`: an expansion decides, or the package is no name at all (a path, an address). */
export type Pin = "exact" | "movable" | "unknown";

export interface RequestedPackage {
  readonly word: ShellWord;
  /** Without version; what a constraint or a bootstrap list goes by. */
  readonly name: string;
  readonly pin: Pin;
  /** From a repository, which has no releases: what its branch holds when the job runs. */
  readonly git?: true;
}

/** One command that fetches packages. */
export interface Install {
  readonly tool: PackageTool;
  readonly command: ShellCommand;
  readonly packages: readonly RequestedPackage[];
  /** `-r FILE` and `-c FILE`. */
  readonly requirements: readonly ShellWord[];
  readonly constraints: readonly ShellWord[];
  /** Every package is checked against a hash, or comes from the disk. */
  readonly fixed: boolean;
  /** Value of the tool's own release-age option. */
  readonly limit?: string;
  /** Installed for the user or the machine, where the project's settings do not count. */
  readonly global?: true;
  /** Takes a program from `node_modules` where one is installed. */
  readonly localFirst?: true;
}

/** Replaces variables of known value in a text; the rest stays as written. */
export type Expand = (text: string) => string;

/** Expansions that no one could replace: the value is not known here. */
export function isDynamic(text: string): boolean {
  return /[$`]|%\w{1,100}%|!\w{1,100}!/.test(text);
}
