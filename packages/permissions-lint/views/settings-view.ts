import type { View } from "#core";
import type { Inputs } from "#workflow";
import type { PermissionsFacts } from "../context.ts";
import type { PermissionsLintOptions } from "../options.ts";
import { weakRepositorySetting } from "../rules/weak-repository-setting.ts";
import { mendScript } from "../settings/mend-script.ts";

/** `permissions-lint settings`: a run that judges the settings alone, or the script that would mend them. */
export const settingsView: View<Inputs, PermissionsLintOptions, PermissionsFacts> = {
  name: "settings",
  summary:
    "Audits the repository's settings; --script prints the gh commands that would mend them.",
  formats: ["text"],
  switches: ["script"],
  network: "api",
  audit: { rules: [weakRepositorySetting.id], unless: "script" },
  render: (_, parts) =>
    parts
      .map(({ facts, options }) =>
        facts.settings?.kind === "read"
          ? mendScript(facts.settings.settings, options.settings ?? {})
          : "",
      )
      .join(""),
};
