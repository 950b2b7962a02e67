import type { Trigger } from "#workflow";
import type { Tier } from "../trust/trust.ts";

// design/permissions-lint.md, 6.3: GitHub docs, events that trigger workflows.
const TIERS: ReadonlyMap<string, Tier> = new Map<string, Tier>([
  ["pull_request_target", "attacker"],
  ["issue_comment", "attacker"],
  ["issues", "attacker"],
  ["discussion", "attacker"],
  ["discussion_comment", "attacker"],
  ["pull_request_comment", "attacker"],
  ["workflow_run", "attacker"],
  ["fork", "attacker"],
  ["watch", "attacker"],
  ["gollum", "attacker"],
  ["pull_request", "fork"],
  ["pull_request_review", "fork"],
  ["pull_request_review_comment", "fork"],
  ["workflow_call", "caller"],
  ["workflow_dispatch", "maintainer"],
  ["repository_dispatch", "maintainer"],
  ["schedule", "maintainer"],
]);

/** Who can make the event happen. */
export function tierOfEvent(event: string): Tier {
  return TIERS.get(event) ?? "writer";
}

// Nobody without triage rights can do these to a pull request.
const MAINTAINERS_ACTIONS: ReadonlySet<string> = new Set(
  "labeled unlabeled assigned unassigned milestoned demilestoned locked unlocked".split(" "),
);

/** A pull request's trigger whose `types` leave only what a maintainer does. */
export function labeledOnly({ event, options }: Trigger): boolean {
  if (!event.value.startsWith("pull_request") || options?.kind !== "mapping") return false;
  const types = options.pairs.find(({ key }) => key.value === "types")?.node;
  if (types?.kind === "scalar") return MAINTAINERS_ACTIONS.has(types.value);
  if (types?.kind !== "sequence" || types.items.length === 0) return false;
  return types.items.every(
    ({ node }) => node.kind === "scalar" && MAINTAINERS_ACTIONS.has(node.value),
  );
}
