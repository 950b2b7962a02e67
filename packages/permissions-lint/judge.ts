import type { Judgement } from "#core";
import { type Inputs, runRules } from "#workflow";
import type { PermissionsFacts } from "./context.ts";
import { createContext } from "./create-context.ts";
import type { PermissionsLintOptions } from "./options.ts";
import { PERMISSIONS_LINT_RULES } from "./rules/index.ts";

export function judge(
  inputs: Inputs,
  options: PermissionsLintOptions,
  facts: PermissionsFacts,
): Judgement {
  const context = createContext(inputs, options, facts);
  const { uses, scripts } = context;
  const { workflows, actions } = inputs;
  const walk = { workflows, actions, uses, scripts, images: [] };
  return {
    problems: runRules(PERMISSIONS_LINT_RULES, walk, context),
    notJudged: facts.unreadable,
    scope: inputs.kind === "repository" && facts.unreadable.length === 0 ? "full" : "partial",
    files: workflows.length + actions.length,
    data: {},
    sections: [],
  };
}
