import { type FailOn, mildest, worst } from "#core";
import type { Config, Exclusion, Layer, RuleSwitch } from "./config.ts";
import type { SuiteOptions } from "./options.ts";

/** How to judge: flag or input > profile > config > default (overview.md, Precedence). */
export interface Settings {
  readonly failOn: FailOn;
  readonly preset: "recommended" | "strict";
  readonly rules: ReadonlyMap<string, RuleSwitch>;
  readonly exclude: readonly Exclusion[];
}

export function settingsOf(
  config: Config,
  given: Partial<SuiteOptions>,
  profile: Layer | undefined,
  tighter: readonly Config[],
): Settings {
  const base: Settings = {
    failOn: given["fail-on"] ?? profile?.["fail-on"] ?? config["fail-on"] ?? "medium",
    preset: given.preset ?? profile?.preset ?? config.preset ?? "recommended",
    rules: new Map([...(config.rules ?? []), ...(profile?.rules ?? [])]),
    exclude: config.exclude,
  };
  return tighter.reduce(tighten, base);
}

// A later config (an organization's, say) may ask for more, never for less.
function tighten(settings: Settings, later: Config): Settings {
  const rules = new Map(settings.rules);
  for (const [id, wanted] of later.rules ?? []) {
    const present = rules.get(id);
    if (wanted === "off") continue;
    rules.set(id, present === undefined || present === "off" ? wanted : worst(present, wanted));
  }
  return {
    ...settings,
    failOn: stricter(settings.failOn, later["fail-on"]),
    preset: later.preset === "strict" ? "strict" : settings.preset,
    rules,
  };
}

/** The threshold that more findings reach. */
export function stricter(present: FailOn, later: FailOn | undefined): FailOn {
  if (later === undefined || later === "never") return present;
  return present === "never" ? later : mildest(present, later);
}
