import { EVENT_ID, type Event, type MappingEvent, type SequenceEvent } from "js-yaml";
import type { Span } from "#core";
import { aliasSpan, followAlias, readAnchored } from "./anchors.ts";
import { closingBracket, isBracketed, isFlow } from "./brackets.ts";
import { findDuplicateKeys } from "./duplicate-keys.ts";
import type { Child, Node, Pair, ScalarNode, YamlResult } from "./node.ts";
import { problemAt } from "./problem.ts";
import { createReader, type Reader } from "./reader.ts";
import { readScalar } from "./scalar-node.ts";
import { skipSeparation } from "./skip.ts";

/**
 * Makes the tree of `node.ts` of js-yaml's flat events; offsets refer to `text`. Collections are read
 * by recursion, which js-yaml's `maxDepth` bounds.
 */
export function buildTree(text: string, events: readonly Event[]): YamlResult {
  const reader = createReader(text, events);
  while (reader.at < events.length && reader.documents < 2) {
    const type = events[reader.at]?.type;
    if (type === EVENT_ID.DOCUMENT) openDocument(reader);
    if (type === EVENT_ID.DOCUMENT || type === EVENT_ID.POP) reader.at++;
    else reader.root = readNode(reader);
  }
  if (reader.fatal) return { ok: false, problems: [reader.fatal] };
  return { ok: true, root: reader.root, problems: reader.problems };
}

function openDocument(reader: Reader): void {
  const { text, cursor, problems } = reader;
  if (++reader.documents < 2) return;
  const at = skipSeparation(text, cursor);
  problems.push(problemAt("several-documents", at, Math.min(at + 3, text.length)));
}

/** The node of the next event; `undefined` once the reading was stopped. */
function readNode(reader: Reader): Node | undefined {
  const event = reader.events[reader.at++];
  if (!event) return undefined;
  switch (event.type) {
    case EVENT_ID.SCALAR: {
      if (event.anchorStart < 0) return readScalar(reader, event);
      const name = { start: event.anchorStart, end: event.anchorEnd };
      return readAnchored(reader, name, () => readScalar(reader, event));
    }
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE: {
      if (event.anchorStart < 0) return readCollection(reader, event);
      const name = { start: event.anchorStart, end: event.anchorEnd };
      return readAnchored(reader, name, () => readCollection(reader, event));
    }
    case EVENT_ID.ALIAS:
      return followAlias(reader, event);
    default:
      return undefined;
  }
}

function readCollection(reader: Reader, event: MappingEvent | SequenceEvent): Node {
  const { start, type } = event;
  const flow = isFlow(event);
  const bracketed = flow && isBracketed(reader, start);
  reader.cursor = bracketed ? start + 1 : start;
  reader.nodes++;
  reader.depth++;
  // An empty collection counts like one that holds a scalar.
  if (reader.depth >= reader.deepest) reader.deepest = reader.depth + 1;
  const pairs = type === EVENT_ID.MAPPING ? readPairs(reader) : undefined;
  const items = pairs ? NO_ITEMS : readItems(reader);
  reader.at++;
  reader.depth--;
  if (bracketed) reader.cursor = closingBracket(reader.text, reader.cursor);
  const span: Span = { start, end: reader.cursor };
  if (!pairs) return { kind: "sequence", items, span, flow };
  findDuplicateKeys(pairs, reader.problems);
  return { kind: "mapping", pairs, span, flow };
}

const NO_ITEMS: readonly Child[] = [];

function readPairs(reader: Reader): readonly Pair[] {
  const { pairs } = reader;
  const from = pairs.length;
  while (!isClosing(reader)) {
    const key = readKey(reader);
    const alias = nextAlias(reader);
    const node = readNode(reader);
    if (key && node) pairs.push(alias ? { key, node, alias } : { key, node });
  }
  return pairs.splice(from);
}

function readItems(reader: Reader): readonly Child[] {
  const { items } = reader;
  const from = items.length;
  while (!isClosing(reader)) {
    const alias = nextAlias(reader);
    const node = readNode(reader);
    if (node) items.push(alias ? { node, alias } : { node });
  }
  return items.splice(from);
}

function readKey(reader: Reader): ScalarNode | undefined {
  const alias = nextAlias(reader);
  const node = readNode(reader);
  if (!node || node.kind === "scalar") return node;
  const { start, end } = alias ?? node.span;
  reader.problems.push(problemAt("complex-key", start, end));
  return undefined;
}

function isClosing({ events, at }: Reader): boolean {
  const event = events[at];
  return event === undefined || event.type === EVENT_ID.POP;
}

/** Where the next node stands, if it is reached through an alias. */
function nextAlias({ events, at }: Reader): Span | undefined {
  const event = events[at];
  return event?.type === EVENT_ID.ALIAS ? aliasSpan(event) : undefined;
}
