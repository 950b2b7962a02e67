import { compareSeverity, type Severity } from "#core";
import type { Scope } from "#workflow";
import type { LintContext } from "../context.ts";
import type { Origin } from "./origin.ts";
import { type Power, powerOf } from "./power.ts";
import { type Reach, reachesOf } from "./reach.ts";
import type { Taint } from "./taint.ts";

/** Who can make use of a tainted text, by which event, and what it is worth. */
export interface Threat {
  readonly by: "outsider" | "helped" | "fork" | "merged" | "writer" | "caller";
  readonly severity: Severity;
  readonly taint: Taint;
  readonly event: string;
  readonly power: Power;
}

/** The worst of all ways; `undefined` where no event brings the text here. */
export function worstThreat(
  taints: readonly Taint[],
  scope: Scope,
  context: LintContext,
): Threat | undefined {
  let worst: Threat | undefined;
  for (const reach of reachesOf(scope, context)) {
    for (const taint of taints) {
      const threat = threatOf(taint, reach, scope, context);
      if (threat && (!worst || compareSeverity(threat.severity, worst.severity) < 0))
        worst = threat;
    }
  }
  return worst;
}

function threatOf(
  taint: Taint,
  reach: Reach,
  scope: Scope,
  context: LintContext,
): Threat | undefined {
  const { origin } = taint;
  if (reach.tier !== "caller" && !origin.events.includes(reach.event)) return undefined;
  const by = attackerBy(origin, reach);
  if (!by) return undefined;
  const power = powerOf(scope, reach, context);
  const severity = grade(by, origin, power.strong);
  return { by, severity, taint, event: reach.event, power };
}

function attackerBy({ author, part }: Origin, { tier, firing }: Reach): Threat["by"] | undefined {
  if (tier === "caller") return "caller";
  if (author !== "outsider") return author;
  if (firing === "insider") return undefined;
  if (tier === "fork") return "fork";
  if (firing === "outsider") return "outsider";
  // Who is let through wrote the comment.
  return part === "comment" || part === "review" ? undefined : "helped";
}

/**
 * A fork's pull request brings its own workflow file, a read-only token and no secrets, so a stranger
 * gains next to nothing by injecting into it (GitHub docs, "pull_request" from forks).
 */
function grade(by: Threat["by"], { author }: Origin, strong: boolean): Severity {
  switch (by) {
    case "outsider":
      return strong ? "high" : "medium";
    case "helped":
    case "merged":
      return strong ? "medium" : "low";
    case "fork":
      return "low";
    case "writer":
      return strong ? "low" : "info";
    case "caller":
      if (author !== "outsider") return "info";
      return strong ? "medium" : "low";
  }
}
