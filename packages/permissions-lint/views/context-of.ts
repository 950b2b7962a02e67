import type { ViewPart } from "#core";
import type { Inputs } from "#workflow";
import type { LintContext, PermissionsFacts } from "../context.ts";
import { createContext } from "../create-context.ts";
import type { PermissionsLintOptions } from "../options.ts";

export type LintPart = ViewPart<Inputs, PermissionsLintOptions, PermissionsFacts>;

export function contextOf({ inputs, options, facts }: LintPart): LintContext {
  return createContext(inputs, options, facts);
}
