import { type Trigger, textList } from "#workflow";
import type { Tier } from "./trust.ts";

// GitHub docs, "Events that trigger workflows": fired by anybody with an account, and run with the token
// as configured and the repository's secrets.
const ATTACKER: ReadonlySet<string> = new Set([
  "pull_request_target",
  "pull_request_comment",
  "issue_comment",
  "issues",
  "discussion",
  "discussion_comment",
  "workflow_run",
  "fork",
  "watch",
  "gollum",
]);
const MAINTAINER: ReadonlySet<string> = new Set([
  "workflow_dispatch",
  "repository_dispatch",
  "schedule",
]);

/** How far an event is to be trusted; one that GitHub may add is taken for one of writers. */
export function tierOfEvent(event: string): Tier {
  if (isMergeEvent(event)) return "fork";
  if (event === "workflow_call") return "caller";
  if (ATTACKER.has(event)) return "attacker";
  return MAINTAINER.has(event) ? "maintainer" : "writer";
}

/** Events whose run is at the pull request's merge commit: of a fork read-only and without secrets. */
export function isMergeEvent(event: string): boolean {
  return (
    event === "pull_request" ||
    event === "pull_request_review" ||
    event === "pull_request_review_comment"
  );
}

/** Events whose payload holds `pull_request`. */
export function isPullRequestEvent(event: string): boolean {
  return isMergeEvent(event) || event === "pull_request_target";
}

// GitHub docs, `pull_request` and `pull_request_target`: "by default, a workflow only runs when …".
const DEFAULT_TYPES: readonly string[] = ["opened", "synchronize", "reopened"];

/** `github.event.action` values that the trigger lets pass; `undefined` where all do. */
export function typesOf({ event, options }: Trigger): readonly string[] | undefined {
  const written = options?.kind === "mapping" && options.pairs.find((p) => p.key.value === "types");
  const types = written ? textList(written).map(({ value }) => value) : [];
  if (types.length > 0) return types.some((type) => type.includes("${{")) ? undefined : types;
  const { value } = event;
  return value === "pull_request" || value === "pull_request_target" ? DEFAULT_TYPES : undefined;
}

const RANK: Readonly<Record<Tier, number>> = {
  attacker: 0,
  fork: 1,
  caller: 2,
  writer: 3,
  maintainer: 4,
};

export function worstTier(tiers: readonly Tier[]): Tier {
  let worst: Tier = "maintainer";
  for (const tier of tiers) if (RANK[tier] < RANK[worst]) worst = tier;
  return worst;
}
