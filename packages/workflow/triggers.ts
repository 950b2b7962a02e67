import type { Trigger, Workflow } from "./model.ts";
import { isEmpty, keyOf, type Reached, reach, textList } from "./text.ts";

/** `on:` as one event, a list of events, or a mapping with options. */
export function readTriggers(on: Reached): readonly Trigger[] {
  if (on.node.kind !== "mapping") return textList(on).map((event) => ({ event }));
  return on.node.pairs.map((pair) => {
    const event = keyOf(pair, on.alias);
    const { node } = reach(pair, on.alias);
    return isEmpty(node) ? { event } : { event, options: node };
  });
}

export function findTrigger(workflow: Workflow, event: string): Trigger | undefined {
  return workflow.triggers.find((trigger) => trigger.event.value === event);
}

export function hasTrigger(workflow: Workflow, ...events: readonly string[]): boolean {
  return workflow.triggers.some((trigger) => events.includes(trigger.event.value));
}
