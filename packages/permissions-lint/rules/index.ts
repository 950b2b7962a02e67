import type { Rule } from "#workflow";
import type { LintContext } from "../context.ts";

/** Every rule of the gate, by id. */
export const PERMISSIONS_LINT_RULES: readonly Rule<LintContext>[] = [];
