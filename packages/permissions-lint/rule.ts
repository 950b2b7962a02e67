import { defineRule } from "#workflow";
import type { LintContext } from "./context.ts";

export const defineLintRule = defineRule<LintContext>();
