import type { JobModel } from "../model/job-model.ts";
import type { Guard, Tier, TriggerTier } from "../trust/trust.ts";

const TIERS: Readonly<Record<Tier, string>> = {
  attacker: "⚠ anybody, with the token and secrets as configured",
  fork: "⚠ anybody, from a fork: read-only and without secrets",
  caller: "the workflow that calls it",
  writer: "who may push",
  maintainer: "a maintainer, or the clock",
};

/** Each event that starts the job, and who can fire it. */
export function triggerLines({ trust }: JobModel): readonly string[] {
  const width = trust.triggers.reduce((most, each) => Math.max(most, nameOf(each).length), 0);
  const lines = trust.triggers.map(
    (trigger) => `${nameOf(trigger).padEnd(Math.min(width, 40))}  ${TIERS[trigger.tier]}`,
  );
  return [...new Set([...lines, ...trust.guards.flatMap(guardLines)])];
}

function nameOf({ event, through }: TriggerTier): string {
  const [caller] = through;
  return caller ? `${event}, through ${caller.workflow.source.path}#${caller.job.id.value}` : event;
}

function guardLines(guard: Guard): readonly string[] {
  const soft = guard.spoofable ? ", which a stranger can meet all the same" : "";
  switch (guard.kind) {
    case "never":
      return ["only if what is always false"];
    case "same-repository":
      return [`not for pull requests of forks${soft}`];
    case "actor":
      return [`only for some people${soft}`];
    case "label":
      return [`only with a label${soft}`];
    case "event":
      return [`only on ${(guard.events ?? []).join(", ") || "some events"}${soft}`];
    case "environment":
      return ["once the environment of a job before it lets it through"];
    case "merged":
      return [`only once merged${soft}`];
    case "other":
      return [];
  }
}
