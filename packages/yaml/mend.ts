import type { Span } from "#core";
import { findJoinableBreaks } from "./join-lines.ts";
import type { Node } from "./node.ts";

/** What js-yaml says of texts that GitHub's YamlDotNet accepts. */
const MENDABLE = [
  "deficient indentation",
  "the stream contains non-printable characters",
  "expected valid JSON character",
];

export function isMendable(reason: string): boolean {
  return MENDABLE.includes(reason);
}

export interface Mended {
  /** As long as the original; only for finding tokens, never for reading values. */
  readonly text: string;
  readonly blanked: readonly Span[];
}

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;

/** The same text with what js-yaml stumbles over made harmless, every offset kept. */
export function mend(text: string): Mended {
  const blanked = findJoinableBreaks(text);
  let joined = "";
  let from = 0;
  for (const { start, end } of blanked) {
    joined += text.slice(from, start) + " ".repeat(end - start);
    from = end;
  }
  joined += text.slice(from);
  return { text: joined.replace(CONTROL, "x"), blanked };
}

/**
 * Proof that blanking changed no meaning: in the tree that came of it, everything blanked lies in a
 * flow collection or a quoted scalar, where a line break is but a space.
 */
export function isHarmless(root: Node | undefined, blanked: readonly Span[]): boolean {
  const shelters: Span[] = [];
  if (root) collectShelters(root, shelters);
  let next = 0;
  for (const { start, end } of blanked) {
    while ((shelters[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const shelter = shelters[next];
    if (!shelter || shelter.start > start || shelter.end < end) return false;
  }
  return true;
}

// In file order; a tree is at most DEPTH_LIMIT deep. What an alias leads to stands elsewhere.
function collectShelters(node: Node, into: Span[]): void {
  if (node.kind === "scalar") {
    if (node.style === "single" || node.style === "double") into.push(node.span);
  } else if (node.flow) into.push(node.span);
  else if (node.kind === "sequence") {
    for (const item of node.items) if (!item.alias) collectShelters(item.node, into);
  } else {
    for (const pair of node.pairs) {
      collectShelters(pair.key, into);
      if (!pair.alias) collectShelters(pair.node, into);
    }
  }
}
