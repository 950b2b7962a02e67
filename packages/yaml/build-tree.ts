import { EVENT_ID, type Event, getScalarValue, type ScalarEvent } from "js-yaml";
import type { Span } from "#core";
import { findDuplicateKeys } from "./duplicate-keys.ts";
import type {
  Child,
  Node,
  Pair,
  ScalarNode,
  ScalarStyle,
  YamlProblem,
  YamlResult,
} from "./node.ts";
import { DEPTH_LIMIT, problemAt } from "./problem.ts";
import { isSpace, skipSeparation } from "./skip.ts";

/**
 * Nodes and characters that a walk may meet, aliases followed, beyond what is written. GitHub allows
 * a million events and 10 MiB per run (runner, ParseOptions); real files with aliases stay in the thousands.
 */
const NODE_BUDGET = 100_000;
const CHARACTER_BUDGET = 10_000_000;

/** What a node weighs with its aliases followed. */
interface Weight {
  nodes: number;
  characters: number;
  /** Levels below and including the node. */
  height: number;
}

/** A named node; `node` is absent while it is being read, so an alias to it would be a cycle. */
interface Anchor extends Weight {
  node?: Node;
}

interface Frame extends Weight {
  readonly kind: "document" | "mapping" | "sequence";
  readonly start: number;
  /** `[` or `{` opened it; the one pair of `[a: b]` is a flow mapping without. */
  readonly bracketed: boolean;
  readonly flow: boolean;
  readonly anchor: Anchor | undefined;
  readonly items: Child[];
  readonly pairs: Pair[];
  /** The key whose value comes next. */
  key: ScalarNode | undefined;
  atKey: boolean;
}

interface Builder {
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

/** Makes the tree of `node.ts` of js-yaml's flat events; offsets refer to `text`. */
export function buildTree(text: string, events: readonly Event[]): YamlResult {
  const builder: Builder = {
    text,
    anchors: new Map(),
    stack: [],
    problems: [],
    nodeLimit: NODE_BUDGET + events.length,
    characterLimit: CHARACTER_BUDGET + text.length,
    cursor: text.charCodeAt(0) === 0xfeff ? 1 : 0,
    root: undefined,
    aliased: false,
    documents: 0,
    fatal: undefined,
  };
  for (let i = 0; i < events.length; i++) {
    const event = events[i];
    if (event) addEvent(builder, event, events[i + 1]);
    if (builder.fatal) return { ok: false, problems: [builder.fatal] };
    if (builder.documents > 1) break;
  }
  return { ok: true, root: builder.root, problems: builder.problems };
}

function addEvent(builder: Builder, event: Event, next: Event | undefined): void {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      addScalar(builder, event);
      return;
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE: {
      const kind = event.type === EVENT_ID.MAPPING ? "mapping" : "sequence";
      const flow = event.style === 2;
      const bracketed = flow && isBracketed(builder.text, event.start, next);
      const anchor = openAnchor(builder, event.anchorStart, event.anchorEnd);
      builder.stack.push(frame(kind, event.start, flow, bracketed, anchor));
      builder.cursor = event.start + (bracketed ? 1 : 0);
      return;
    }
    case EVENT_ID.POP:
      closeFrame(builder);
      return;
    case EVENT_ID.ALIAS:
      addAlias(builder, { start: event.anchorStart - 1, end: event.anchorEnd });
      return;
    case EVENT_ID.DOCUMENT:
      builder.documents++;
      builder.stack.push(frame("document", builder.cursor, false, false, undefined));
      if (builder.documents > 1) noteSecondDocument(builder);
  }
}

/**
 * The mapping of a pair in a flow sequence (`[a: b]`) has no bracket of its own. Where its key is a
 * collection, the bracket at its start is that of the key, which starts at the same place.
 */
function isBracketed(text: string, start: number, next: Event | undefined): boolean {
  const code = text.charCodeAt(start);
  if (code !== 91 && code !== 123) return false;
  const isCollection = next?.type === EVENT_ID.MAPPING || next?.type === EVENT_ID.SEQUENCE;
  return !isCollection || next.start !== start;
}

// Never written to: a list takes no pairs and a mapping no items.
const NO_ITEMS: Child[] = [];
const NO_PAIRS: Pair[] = [];

function frame(
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

function addScalar(builder: Builder, event: ScalarEvent): void {
  const node = scalarNode(builder, event);
  const anchor = openAnchor(builder, event.anchorStart, event.anchorEnd);
  if (anchor) {
    anchor.node = node;
    anchor.characters = node.value.length;
  }
  addChild(builder, node, 1, node.value.length, 1);
}

function scalarNode(builder: Builder, event: ScalarEvent): ScalarNode {
  const { text } = builder;
  const { valueStart, valueEnd, style, tagStart } = event;
  const tag = tagStart < 0 ? undefined : text.slice(tagStart, event.tagEnd);
  if (valueStart < 0) {
    const at = emptyAt(builder, Math.max(event.anchorEnd, event.tagEnd));
    builder.cursor = at;
    return scalar("", at, at, "plain", true, tag);
  }
  const value = getScalarValue(text, event);
  builder.cursor = valueEnd;
  switch (style) {
    case 1:
      return scalar(value, valueStart, valueEnd, "plain", false, tag);
    case 2:
    case 3:
      builder.cursor = valueEnd + 1;
      return scalar(value, valueStart, valueEnd, style === 2 ? "single" : "double", false, tag);
    case 4:
    case 5: {
      const { start, end } = trimmed(text, valueStart, valueEnd);
      return scalar(value, start, end, style === 4 ? "literal" : "folded", false, tag);
    }
  }
}

function scalar(
  value: string,
  start: number,
  end: number,
  style: ScalarStyle,
  empty: boolean,
  tag: string | undefined,
): ScalarNode {
  const span = { start, end };
  if (tag === undefined) return { kind: "scalar", value, span, style, empty };
  return { kind: "scalar", value, span, style, empty, tag };
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === end ? { start: from, end: from } : { start, end };
}

/** An empty value stands behind its properties, else behind the `:`, `-` or `?` that calls for it. */
function emptyAt(builder: Builder, afterProperties: number): number {
  if (afterProperties >= 0) return afterProperties;
  const at = skipSeparation(builder.text, builder.cursor);
  const code = builder.text.charCodeAt(at);
  return code === 58 || code === 45 || code === 63 ? at + 1 : builder.cursor;
}

function openAnchor(builder: Builder, start: number, end: number): Anchor | undefined {
  if (start < 0) return undefined;
  const anchor: Anchor = { nodes: 1, characters: 0, height: 1 };
  // A name may be given again: the nearest one before an alias counts (YAML 1.2 §7.1).
  builder.anchors.set(builder.text.slice(start, end), anchor);
  return anchor;
}

function addAlias(builder: Builder, span: Span): void {
  builder.cursor = span.end;
  const anchor = builder.anchors.get(builder.text.slice(span.start + 1, span.end));
  if (!anchor) {
    builder.fatal = problemAt("unknown-alias", span.start, span.end);
    return;
  }
  if (!anchor.node) {
    builder.fatal = problemAt("cyclic-alias", span.start, span.end);
    return;
  }
  if (builder.stack.length + anchor.height > DEPTH_LIMIT + 1) {
    builder.fatal = problemAt("depth", span.start, span.end);
    return;
  }
  builder.aliased = true;
  addChild(builder, anchor.node, anchor.nodes, anchor.characters, anchor.height, span);
}

function addChild(
  builder: Builder,
  node: Node,
  nodes: number,
  characters: number,
  height: number,
  alias?: Span,
): void {
  const parent = builder.stack[builder.stack.length - 1];
  if (!parent) return;
  parent.nodes += nodes;
  parent.characters += characters;
  if (height >= parent.height) parent.height = height + 1;
  if (builder.aliased && isTooHeavy(builder, parent)) {
    const { start, end } = alias ?? node.span;
    builder.fatal = problemAt("alias-budget", start, end);
  }
  switch (parent.kind) {
    case "document":
      builder.root = node;
      return;
    case "sequence":
      parent.items.push(alias ? { node, alias } : { node });
      return;
    case "mapping":
      addToMapping(builder, parent, node, alias);
  }
}

function isTooHeavy(builder: Builder, { nodes, characters }: Weight): boolean {
  return nodes > builder.nodeLimit || characters > builder.characterLimit;
}

function addToMapping(builder: Builder, parent: Frame, node: Node, alias: Span | undefined): void {
  if (parent.atKey) {
    parent.atKey = false;
    parent.key = node.kind === "scalar" ? node : undefined;
    const { start, end } = alias ?? node.span;
    if (node.kind !== "scalar") builder.problems.push(problemAt("complex-key", start, end));
    return;
  }
  const { key } = parent;
  parent.atKey = true;
  if (!key) return;
  parent.pairs.push(alias ? { key, node, alias } : { key, node });
}

function closeFrame(builder: Builder): void {
  const closed = builder.stack.pop();
  if (!closed || closed.kind === "document") return;
  if (closed.bracketed) builder.cursor = closingBracket(builder.text, builder.cursor);
  const node = closedNode(closed, { start: closed.start, end: builder.cursor });
  if (node.kind === "mapping") {
    const duplicates = findDuplicateKeys(node.pairs);
    if (duplicates.length > 0) builder.problems.push(...duplicates);
  }
  const { anchor, nodes, characters, height } = closed;
  if (anchor) Object.assign(anchor, { node, nodes, characters, height });
  addChild(builder, node, nodes, characters, height);
}

function closedNode({ kind, flow, items, pairs }: Frame, span: Span): Node {
  return kind === "sequence" ? { kind, items, span, flow } : { kind: "mapping", pairs, span, flow };
}

/** Just after the `]` or `}` that follows the last token of a flow collection. */
function closingBracket(text: string, from: number): number {
  let i = skipSeparation(text, from);
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === 93 || code === 125) return i + 1;
    i = skipSeparation(text, i + 1);
  }
  return i;
}

function noteSecondDocument(builder: Builder): void {
  const at = skipSeparation(builder.text, builder.cursor);
  builder.problems.push(problemAt("several-documents", at, Math.min(at + 3, builder.text.length)));
}
