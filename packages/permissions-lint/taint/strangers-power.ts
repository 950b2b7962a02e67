import type { Scope } from "#workflow";
import type { LintContext } from "../context.ts";
import { type Power, powerOf } from "./power.ts";
import { type Reach, reachesOf } from "./reach.ts";

/** What a job holds that an outsider can start with the token as configured; `undefined` if that is nothing. */
export function strangersPower(scope: Scope, context: LintContext): Power | undefined {
  const reach = reachesOf(scope, context).find(isStrangers);
  if (!reach) return undefined;
  const { workflow, job } = scope;
  const scopes: readonly Scope[] =
    workflow && !job ? workflow.jobs.map((one) => ({ ...scope, job: one })) : [scope];
  for (const one of scopes) {
    const power = powerOf(one, reach, context);
    if (power.strong) return power;
  }
  return undefined;
}

export function isStrangers({ tier, firing }: Reach): boolean {
  return tier === "attacker" && firing === "outsider";
}
