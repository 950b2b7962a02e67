import type { OptionTable } from "./options.ts";

/** Sub-commands of a gate that judge what their words name: `sluice hash-verify sums SHA256SUMS`. */
export interface Commands<O, C = unknown> {
  /** The flags of all of them, and the inputs of the gate's action. */
  readonly flags: OptionTable<C>;
  readonly list: readonly Command<O, C>[];
}

/** A run of its own: words and flags stand in for the gate's section of the config. */
export interface Command<O, C = unknown> {
  readonly name: string;
  readonly summary: string;
  /** What stands behind the name: `FILE…`. */
  readonly usage: string;
  /** A command line for the help, behind the gate's name, and what it does. */
  readonly example: readonly [words: string, what: string];
  /** Those of the flags that it takes. */
  readonly flags: readonly string[];
  /** The options that the words and the flags that were given come to; throws UsageError. */
  plan(words: readonly string[], given: Partial<C>): O;
}
