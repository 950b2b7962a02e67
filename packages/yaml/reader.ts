import type { Event } from "js-yaml";
import type { Anchor } from "./anchors.ts";
import type { Child, Node, Pair, YamlProblem } from "./node.ts";

/**
 * Nodes and characters that a walk may meet, aliases followed, beyond what is written. GitHub allows
 * a million events and 10 MiB per run (runner, ParseOptions); real files with aliases stay in the thousands.
 */
const NODE_BUDGET = 100_000;
const CHARACTER_BUDGET = 10_000_000;

/** Where the reading of a file's events stands. */
export interface Reader {
  readonly text: string;
  readonly events: readonly Event[];
  /** The event that comes next. */
  at: number;
  /** Just after the last token; every scan for a bracket or a colon starts here. */
  cursor: number;
  /** Some line of the text ends in a carriage return. */
  readonly hasReturns: boolean;
  root: Node | undefined;
  readonly problems: YamlProblem[];
  /** Makes the tree unusable. */
  fatal: YamlProblem | undefined;
  documents: number;
  /** Children of all open collections; each takes its own off the end, in a list of just their number. */
  readonly pairs: Pair[];
  readonly items: Child[];
  /** Collections that are open, and the deepest level that a node was met on. */
  depth: number;
  deepest: number;
  readonly anchors: Map<string, Anchor>;
  /** What a walk of all that was read so far meets, aliases followed. */
  nodes: number;
  characters: number;
  readonly nodeLimit: number;
  readonly characterLimit: number;
}

const BYTE_ORDER_MARK = 0xfeff;

export function createReader(text: string, events: readonly Event[]): Reader {
  return {
    text,
    events,
    at: 0,
    cursor: text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0,
    hasReturns: text.includes("\r"),
    root: undefined,
    problems: [],
    fatal: undefined,
    documents: 0,
    pairs: [],
    items: [],
    depth: 0,
    deepest: 0,
    anchors: new Map(),
    nodes: 0,
    characters: 0,
    nodeLimit: NODE_BUDGET + events.length,
    characterLimit: CHARACTER_BUDGET + text.length,
  };
}

/** No event follows: what is open closes, and the reading ends. */
export function stop(reader: Reader, problem: YamlProblem): void {
  reader.fatal = problem;
  reader.at = reader.events.length;
}
