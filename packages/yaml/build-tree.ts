import {
  EVENT_ID,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from "js-yaml";
import { addChild } from "./add-child.ts";
import { addAlias, openAnchor } from "./anchors.ts";
import { type Builder, createBuilder, createFrame, type Frame, type Weight } from "./builder.ts";
import { findDuplicateKeys } from "./duplicate-keys.ts";
import type { Node, YamlResult } from "./node.ts";
import { problemAt } from "./problem.ts";
import { scalarNode } from "./scalar-node.ts";
import { skipSeparation } from "./skip.ts";

const FLOW = 2;

/** Makes the tree of `node.ts` of js-yaml's flat events; offsets refer to `text`. */
export function buildTree(text: string, events: readonly Event[]): YamlResult {
  const builder = createBuilder(text, events.length);
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
    case EVENT_ID.SEQUENCE:
      openCollection(builder, event, next);
      return;
    case EVENT_ID.POP:
      closeFrame(builder);
      return;
    case EVENT_ID.ALIAS:
      addAlias(builder, { start: event.anchorStart - 1, end: event.anchorEnd });
      return;
    case EVENT_ID.DOCUMENT:
      openDocument(builder);
  }
}

const LEAF: Weight = { nodes: 1, characters: 0, height: 1 };

function addScalar(builder: Builder, event: ScalarEvent): void {
  const node = scalarNode(builder, event);
  const anchor = openAnchor(builder, event.anchorStart, event.anchorEnd);
  if (anchor) {
    anchor.node = node;
    anchor.characters = node.value.length;
  }
  addChild(builder, node, anchor ?? LEAF);
}

function openCollection(
  builder: Builder,
  event: MappingEvent | SequenceEvent,
  next: Event | undefined,
): void {
  const { type, start, style, anchorStart, anchorEnd } = event;
  const isBracket = style === FLOW && isBracketed(builder.text, start, next);
  const anchor = openAnchor(builder, anchorStart, anchorEnd);
  const kind = type === EVENT_ID.MAPPING ? "mapping" : "sequence";
  builder.stack.push(createFrame(kind, start, style === FLOW, isBracket, anchor));
  builder.cursor = isBracket ? start + 1 : start;
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

function closeFrame(builder: Builder): void {
  const closed = builder.stack.pop();
  if (!closed || closed.kind === "document") return;
  if (closed.bracketed) builder.cursor = closingBracket(builder.text, builder.cursor);
  const node = nodeOf(closed, builder.cursor);
  if (node.kind === "mapping")
    for (const duplicate of findDuplicateKeys(node.pairs)) builder.problems.push(duplicate);
  const { anchor, nodes, characters, height } = closed;
  if (anchor) Object.assign(anchor, { node, nodes, characters, height });
  addChild(builder, node, closed);
}

function nodeOf({ kind, start, flow, items, pairs }: Frame, end: number): Node {
  const span = { start, end };
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

function openDocument(builder: Builder): void {
  builder.documents++;
  builder.stack.push(createFrame("document", builder.cursor, false, false, undefined));
  if (builder.documents < 2) return;
  const at = skipSeparation(builder.text, builder.cursor);
  builder.problems.push(problemAt("several-documents", at, Math.min(at + 3, builder.text.length)));
}
