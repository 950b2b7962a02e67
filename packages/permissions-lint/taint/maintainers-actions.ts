import { type Trigger, textList } from "#workflow";

// Nobody without triage rights can do these to a pull request.
const MAINTAINERS_ACTIONS: ReadonlySet<string> = new Set(
  "labeled unlabeled assigned unassigned milestoned demilestoned locked unlocked".split(" "),
);

/** A pull request's trigger whose `types` leave only what a maintainer does. */
export function isMaintainersOnly({ event, options }: Trigger): boolean {
  if (!event.value.startsWith("pull_request") || options?.kind !== "mapping") return false;
  const types = options.pairs.find(({ key }) => key.value === "types");
  const names = types ? textList(types) : [];
  return names.length > 0 && names.every(({ value }) => MAINTAINERS_ACTIONS.has(value));
}
