import { type Script, type Step, subPlace } from "#workflow";
import { arrivalsAt } from "../reach/arrivals-at.ts";
import type { Arrival } from "../reach/reach.ts";
import type { RefOrigin } from "../refs/path-trust.ts";
import type { Checkout } from "../trust.ts";
import type { ReachedJob } from "./checkouts.ts";
import { type Fetched, fetchedBy } from "./fetch-commands.ts";
import { isOpen, trustOf, UNGUARDED } from "./origins.ts";
import { scopeOf, sourceOf } from "./own-actions.ts";

interface FetchedOn {
  readonly fetched: Fetched;
  readonly on: { arrival: Arrival; origin: RefOrigin }[];
}

const MOST_FOLDERS = 20;

/** Commands of a script that fetch what a stranger wrote. */
export function byScript(step: Step, reached: ReachedJob): readonly Checkout[] {
  const { workflow, job, arrivals } = reached;
  const text = step.run;
  if (!text) return [];
  const source = sourceOf(reached);
  const script: Script = { source, workflow, job, step, text };
  // The first of each folder is where the tree turns foreign.
  const found = new Map<string, FetchedOn>();
  for (const arrival of arrivalsAt(step, job, arrivals)) {
    if (!isOpen(arrival)) continue;
    for (const fetched of fetchedBy(script, scopeOf(step, arrival, reached))) {
      const key = `${fetched.path}\0${fetched.how}\0${fetched.origin}`;
      const same = found.get(key) ?? { fetched, on: [] };
      if (!same.on.some((other) => other.arrival === arrival))
        same.on.push({ arrival, origin: fetched.origin });
      if (found.size < MOST_FOLDERS) found.set(key, same);
    }
  }
  return [...found.values()].map(({ fetched: { command, how, path }, on }) => {
    const place = subPlace(text, source, command.from, command.to);
    return { ...UNGUARDED, ...trustOf(on), step, place, how, path };
  });
}
