import type { Gate } from "#core";
import type { Inputs } from "#workflow";
import type { PermissionsFacts } from "./context.ts";
import { gatherFacts } from "./gather.ts";
import { judge } from "./judge.ts";
import { PERMISSIONS_LINT_OPTIONS, type PermissionsLintOptions } from "./options.ts";
import { PERMISSIONS_LINT_RULES } from "./rules/index.ts";
import { tightenOptions } from "./tighten.ts";
import { explainView } from "./views/explain-view.ts";
import { modelView } from "./views/model-view.ts";
import { recordView } from "./views/record-view.ts";
import { settingsView } from "./views/settings-view.ts";
import { tableView } from "./views/table-view.ts";

export const permissionsLint: Gate<Inputs, PermissionsLintOptions, PermissionsFacts> = {
  name: "permissions-lint",
  alias: "permissions",
  question:
    "Does every job hold exactly the token rights it needs, and can no untrusted pull request reach a privileged one?",
  rules: PERMISSIONS_LINT_RULES,
  options: PERMISSIONS_LINT_OPTIONS,
  readsWorkflows: true,
  tighten: tightenOptions,
  gather: (inputs, _options, world) => gatherFacts(inputs, world),
  judge,
  views: [modelView, explainView, tableView, recordView, settingsView],
};
