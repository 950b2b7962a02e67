import type { Host, Network, Tree, World } from "#core";
import type { SuiteOptions } from "./options.ts";
import type { Planned } from "./plan.ts";

/** What a caller (action, command line) asks the suite for. */
export interface RunRequest {
  /** Names or aliases; empty: the gates that apply. */
  readonly gates: readonly string[];
  /** A named gate that nothing configures is left out, not refused. */
  readonly optional?: boolean;
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
  /** Options of the one gate in `gates`, in place of its section of the config; it runs where we stand. */
  readonly planned?: Planned;
  /** Findings of these rules alone count. Default: all. */
  readonly rules?: readonly string[];
}

/** Where facts come from: an absent network is no fact. Only a person's words may lead out of the tree. */
export function worldOf(tree: Tree, { network, planned }: RunRequest, host: Host): World {
  return { host, tree, confined: planned === undefined, ...(network && { network }) };
}
