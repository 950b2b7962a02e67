import { EVENT_ID, type Event, type MappingEvent, type SequenceEvent } from "js-yaml";
import type { Reader } from "./reader.ts";
import { skipSeparation } from "./skip.ts";

const FLOW = 2;

export function isFlow(event: MappingEvent | SequenceEvent): boolean {
  return event.style === FLOW;
}

/**
 * Whether the next event's collection was opened by `[` or `{` of its own. The mapping of a pair in
 * a flow sequence (`[a: b]`) has none; where its key is a collection, the bracket at its start is
 * that of the key, which starts at the same place.
 */
export function isBracketed({ text, events, at }: Reader, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code !== 91 && code !== 123) return false;
  const next: Event | undefined = events[at];
  const isCollection = next?.type === EVENT_ID.MAPPING || next?.type === EVENT_ID.SEQUENCE;
  return !isCollection || next.start !== start;
}

/** Just after the `]` or `}` that follows the last token of a flow collection. */
export function closingBracket(text: string, from: number): number {
  let i = skipSeparation(text, from);
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === 93 || code === 125) return i + 1;
    i = skipSeparation(text, i + 1);
  }
  return i;
}
