import type { PermissionsLintOptions } from "./options.ts";
import { tightenSettings } from "./settings/tighten-settings.ts";

/** Options under a later config: it may say that less is known to be safe, never more. */
export function tightenOptions(
  present: PermissionsLintOptions,
  later: PermissionsLintOptions,
): PermissionsLintOptions {
  const isolated = present["isolated-runners"]?.filter((name) =>
    (later["isolated-runners"] ?? present["isolated-runners"] ?? []).includes(name),
  );
  const permissive = [present, later].some((options) => options["default-token"] === "permissive");
  return {
    ...present,
    "default-token": permissive ? "permissive" : "restricted",
    ...(isolated && { "isolated-runners": isolated }),
    ...(later.settings && { settings: tightenSettings(present.settings ?? {}, later.settings) }),
  };
}
