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
}

/** Where facts come from: the tree under judgement, the host, and the network if a layer is on. */
export interface World {
  readonly host: Host;
  readonly tree: Tree;
  readonly network?: Network;
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
  /** Runs when no gate is named. `configured`: only where the config has its section. */
  readonly when: "always" | "configured";
  /** Options under a later, stricter config: it may ask for more, never for less. */
  tighten(options: O, later: O): O;
  gather(inputs: I, options: O, world: World): Promise<F>;
  /** Rules that nobody asked for need not look; what they find is dropped. */
  judge(inputs: I, options: O, facts: F, asks?: (rule: RuleMeta) => boolean): Judgement;
  /** Further printable answers: sub-commands such as `pin-check inventory`. */
  readonly views: readonly View<I, O, F>[];
}
