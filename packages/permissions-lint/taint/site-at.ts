import type { Scope } from "#workflow";
import type { LintContext } from "../context.ts";
import { contextTaints } from "./contexts.ts";
import { type Site, siteIn } from "./site.ts";

/** The place where rules start to ask: the scripts and inputs of a step, unless told otherwise. */
export function siteAt(scope: Scope, context: LintContext, sees: Site["sees"] = "step"): Site {
  return siteIn(scope, { context, resolve: contextTaints }, sees);
}
