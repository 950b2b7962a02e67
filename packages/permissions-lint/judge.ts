import type { Judgement, NotJudged, RuleMeta } from "#core";
import { type Inputs, runRules } from "#workflow";
import type { LintContext, PermissionsFacts } from "./context.ts";
import { createContext } from "./create-context.ts";
import { RECORD_PATH } from "./gather.ts";
import type { PermissionsLintOptions } from "./options.ts";
import { recordOf } from "./record/context-record.ts";
import { PERMISSIONS_LINT_RULES } from "./rules/index.ts";
import { settingsProblems, unreadSettings } from "./settings/settings-problems.ts";
import { sectionsOf } from "./table/sections.ts";

export function judge(
  inputs: Inputs,
  options: PermissionsLintOptions,
  facts: PermissionsFacts,
  asks?: (rule: RuleMeta) => boolean,
): Judgement {
  const context = createContext(inputs, options, facts);
  const { uses, scripts } = context;
  const { workflows, actions } = inputs;
  const walk = { workflows, actions, uses, scripts, images: [] };
  const notJudged = [
    ...facts.unreadable,
    ...brokenRecord(context),
    ...unreadSettings(facts.settings),
  ];
  return {
    problems: [
      ...runRules(PERMISSIONS_LINT_RULES, walk, context, asks),
      ...settingsProblems(facts.settings, options, inputs),
    ],
    notJudged,
    scope: inputs.kind === "repository" && notJudged.length === 0 ? "full" : "partial",
    files: workflows.length + actions.length,
    data: {},
    sections: sectionsOf(context),
  };
}

/** Where the record cannot be read, drift was not judged. */
function brokenRecord(context: LintContext): readonly NotJudged[] {
  const recorded = recordOf(context);
  if (!recorded || recorded.ok) return [];
  const { reason, at } = recorded;
  return [{ file: RECORD_PATH, reason, ...(at && { at }) }];
}
