/** Which grammar a script is read with. */
export type Dialect = "posix" | "powershell" | "cmd";

/** One word of a command. Offsets count in the decoded script. */
export interface ShellWord {
  /** Quotes and escapes done; expansions stand as written: `$VERSION`, `${{ env.X }}`. */
  readonly value: string;
  /** No expansion takes part in it, so `value` is what the program receives (globs apart). */
  readonly literal: boolean;
  readonly from: number;
  readonly to: number;
  /** Commands whose output, or whose pipe, becomes part of the word. */
  readonly substitutions: readonly Substitution[];
}

export interface Substitution {
  /** `$( )`, backticks, PowerShell's `( )` give `output`; `<( )` and `>( )` a `file`. */
  readonly kind: "output" | "file";
  /** Where in `value` it starts. */
  readonly at: number;
  readonly commands: readonly ShellCommand[];
}

export interface Redirect {
  readonly operator: string;
  readonly target: ShellWord;
  /** Content of a heredoc. */
  readonly body?: { readonly from: number; readonly to: number };
}

/** `NAME=value` before a command, or alone. */
export interface Assignment {
  readonly name: string;
  readonly value: ShellWord;
}

/** What stands after a command. */
export type Joint = "|" | "&&" | "||" | "&" | ";";

/** A simple command. Keywords, groups and subshells leave no trace but the order of commands. */
export interface ShellCommand {
  readonly assignments: readonly Assignment[];
  readonly words: readonly ShellWord[];
  readonly redirects: readonly Redirect[];
  readonly joint: Joint;
  /** Index, in the same list, of the command that reads this one's output. */
  readonly feeds?: number;
  readonly from: number;
  readonly to: number;
}
