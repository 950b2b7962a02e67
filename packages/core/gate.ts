import type { Commands } from "./command.ts";
import type { PlacedProblem } from "./finding.ts";
import type { Host, Tree } from "./host.ts";
import type { Network } from "./network.ts";
import type { OptionTable } from "./options.ts";
import type { RuleMeta } from "./rule.ts";
import type { Section } from "./section.ts";
import type { Position } from "./span.ts";
import type { View } from "./view.ts";

export interface NotJudged {
  readonly file?: string;
  /** Where in `file`, if a place in it is to blame. */
  readonly at?: Position;
  readonly reason: string;
}

/** What a gate concludes; the suite turns it into findings and a verdict. */
export interface Judgement {
  readonly problems: readonly PlacedProblem[];
  readonly notJudged: readonly NotJudged[];
  /** Partial runs may not call a waiver unused. */
  readonly scope: "full" | "partial";
  /** Number of files that were judged. */
  readonly files: number;
  /** The JSON under the gate's name. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly sections: readonly Section[];
  /** What was judged, in a few words, where no count of findings tells: `12 files listed`. */
  readonly account?: string;
  /** What the caller asked to have printed; it takes the place of the text report of a run that passes. */
  readonly answer?: string;
  /** Files that the caller asked for; only the command line writes them, and only where the run passes. */
  readonly toWrite?: readonly FileToWrite[];
}

export interface FileToWrite {
  /** From the working directory on, or absolute. */
  readonly path: string;
  readonly text: string;
}

/** Where facts come from: the tree under judgement, the host, and the network if a layer is on. */
export interface World {
  readonly host: Host;
  readonly tree: Tree;
  readonly network?: Network;
  /** What is to be judged was named in the repository, and must lie in it. */
  readonly confined?: boolean;
}

/**
 * A gate is data and two functions. `gather` is the only one that touches the world; `judge` is pure
 * and synchronous, so that the same inputs, options and facts always give the same judgement.
 * `I` is what the suite discovered and parsed once for all gates.
 */
export interface Gate<I, O, F> {
  readonly name: string;
  readonly alias: string;
  /** The one question that it answers; the help's first line. */
  readonly question: string;
  readonly rules: readonly RuleMeta[];
  /** The gate's section of the config. */
  readonly options: OptionTable<O>;
  /** Whether it judges workflows; where no gate of a run does, none is looked for. */
  readonly readsWorkflows: boolean;
  /** Options under a later, stricter config: it may ask for more, never for less. */
  tighten(options: O, later: O): O;
  gather(inputs: I, options: O, world: World): Promise<F>;
  /** Rules that nobody asked for need not look; what they find is dropped. */
  judge(inputs: I, options: O, facts: F, asks?: (rule: RuleMeta) => boolean): Judgement;
  /** Further printable answers: sub-commands such as `pin-check inventory`. */
  readonly views: readonly View<I, O, F>[];
  /** Sub-commands that are runs of their own. */
  readonly commands?: Commands<O>;
}
