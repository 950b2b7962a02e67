import type { Child, Node, Pair, ScalarNode, YamlProblem } from "./node.ts";

/**
 * Nodes and characters that a walk may meet, aliases followed, beyond what is written. GitHub allows
 * a million events and 10 MiB per run (runner, ParseOptions); real files with aliases stay in the thousands.
 */
const NODE_BUDGET = 100_000;
const CHARACTER_BUDGET = 10_000_000;

/** What a node weighs with its aliases followed. */
export interface Weight {
  nodes: number;
  characters: number;
  /** Levels below and including the node. */
  height: number;
}

/** A named node; `node` is absent while it is being read, so an alias to it would be a cycle. */
export interface Anchor extends Weight {
  node?: Node;
}

/** A document or collection that is being read. */
export interface Frame extends Weight {
  readonly kind: "document" | "mapping" | "sequence";
  readonly start: number;
  readonly flow: boolean;
  /** `[` or `{` opened it; the one pair of `[a: b]` is a flow mapping without. */
  readonly bracketed: boolean;
  readonly anchor: Anchor | undefined;
  readonly items: Child[];
  readonly pairs: Pair[];
  /** The key whose value comes next. */
  key: ScalarNode | undefined;
  atKey: boolean;
}

export interface Builder {
  readonly text: string;
  readonly anchors: Map<string, Anchor>;
  readonly stack: Frame[];
  readonly problems: YamlProblem[];
  readonly nodeLimit: number;
  readonly characterLimit: number;
  /** Just after the last token; every scan for a bracket or a colon starts here. */
  cursor: number;
  root: Node | undefined;
  aliased: boolean;
  documents: number;
  /** Makes the tree unusable. */
  fatal: YamlProblem | undefined;
}

const BYTE_ORDER_MARK = 0xfeff;

export function createBuilder(text: string, written: number): Builder {
  return {
    text,
    anchors: new Map(),
    stack: [],
    problems: [],
    nodeLimit: NODE_BUDGET + written,
    characterLimit: CHARACTER_BUDGET + text.length,
    cursor: text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0,
    root: undefined,
    aliased: false,
    documents: 0,
    fatal: undefined,
  };
}

// Never written to: a list takes no pairs and a mapping no items.
const NO_ITEMS: Child[] = [];
const NO_PAIRS: Pair[] = [];

export function createFrame(
  kind: Frame["kind"],
  start: number,
  flow: boolean,
  bracketed: boolean,
  anchor: Anchor | undefined,
): Frame {
  return {
    kind,
    start,
    flow,
    bracketed,
    anchor,
    items: kind === "sequence" ? [] : NO_ITEMS,
    pairs: kind === "mapping" ? [] : NO_PAIRS,
    key: undefined,
    atKey: kind === "mapping",
    nodes: 1,
    characters: 0,
    height: 1,
  };
}
