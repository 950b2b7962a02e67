import type { Host, Network, Tree, World } from "#core";
import type { SuiteOptions } from "./options.ts";

/** What a caller (action, command line) asks the suite for. */
export interface RunRequest {
  /** Names or aliases; empty: the gates that apply. */
  readonly gates: readonly string[];
  /** Repositories, folders or files as typed; empty: the repository around the working directory. `-` is standard input. */
  readonly paths: readonly string[];
  /** What flags or inputs set, already decoded; absent means not given. */
  readonly options: Partial<SuiteOptions>;
  /** Whether one PATH stands before its files' paths too, as several do. Default false. */
  readonly prefixed?: boolean;
  /** Whether findings get their fingerprints; only machine-readable reports show them. Default true. */
  readonly fingerprints?: boolean;
  /** Whether findings say what their job holds; only annotations show it. Default false. */
  readonly stakes?: boolean;
  /** Look-ups that the caller opted in to. */
  readonly network?: Network;
  /** Findings of these rules alone count. Default: all. */
  readonly rules?: readonly string[];
}

/** Where facts come from: an absent network is no fact. */
export function worldOf(tree: Tree, { network }: RunRequest, host: Host): World {
  return { host, tree, ...(network && { network }) };
}
