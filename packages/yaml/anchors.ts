import type { AliasEvent } from "js-yaml";
import type { Span } from "#core";
import type { Node } from "./node.ts";
import { DEPTH_LIMIT, problemAt } from "./problem.ts";
import { type Reader, stop } from "./reader.ts";

/** A named node and what it weighs, aliases followed; while it is open, less what stands before it. */
export interface Anchor {
  /** Absent while it is being read, so an alias to it would be a cycle. */
  node?: Node;
  nodes: number;
  characters: number;
  /** Levels below and including the node. */
  height: number;
}

/** Reads a node whose anchor has the name at `start`. */
export function readAnchored(
  reader: Reader,
  { start, end }: Span,
  read: () => Node | undefined,
): Node | undefined {
  const { nodes, characters, depth, deepest } = reader;
  const anchor: Anchor = { nodes: -nodes, characters: -characters, height: 0 };
  // A name may be given again: the nearest one before an alias counts (YAML 1.2 §7.1).
  reader.anchors.set(reader.text.slice(start, end), anchor);
  reader.deepest = depth + 1;
  const node = read();
  if (node) anchor.node = node;
  anchor.nodes += reader.nodes;
  anchor.characters += reader.characters;
  anchor.height = reader.deepest - depth;
  reader.deepest = Math.max(reader.deepest, deepest);
  return node;
}

export function aliasSpan(event: AliasEvent): Span {
  return { start: event.anchorStart - 1, end: event.anchorEnd };
}

/** The node behind an alias. Sizes are known from the anchors, so a bomb is told before anybody walks it. */
export function followAlias(reader: Reader, event: AliasEvent): Node | undefined {
  const { start, end } = aliasSpan(event);
  reader.cursor = end;
  const anchor = reader.anchors.get(reader.text.slice(start + 1, end));
  if (!anchor?.node) {
    stop(reader, problemAt(anchor ? "cyclic-alias" : "unknown-alias", start, end));
    return undefined;
  }
  const level = reader.depth + anchor.height;
  if (level > DEPTH_LIMIT) stop(reader, problemAt("depth", start, end));
  reader.deepest = Math.max(reader.deepest, level);
  reader.nodes += anchor.nodes;
  reader.characters += anchor.characters;
  if (reader.nodes > reader.nodeLimit || reader.characters > reader.characterLimit)
    stop(reader, problemAt("alias-budget", start, end));
  return anchor.node;
}
