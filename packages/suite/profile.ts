import { type Host, matchesGlob, show, UsageError, unknownKey } from "#core";
import type { Config, Profile } from "./config.ts";

/** The profile that was asked for by name, else the first whose `refs` hold the run's ref. */
export function selectProfile(
  config: Config,
  wanted: string | undefined,
  env: Host["env"],
): Profile | undefined {
  if (wanted !== undefined) {
    const profile = config.profiles.get(wanted);
    if (config.profiles.size === 0) {
      throw new UsageError(`unknown profile ${show(wanted)}: the config has no \`profiles:\``);
    }
    if (!profile) throw new UsageError(unknownKey(wanted, [...config.profiles.keys()], "profile"));
    return profile;
  }
  const ref = refOfRun(env);
  if (ref === undefined) return undefined;
  return [...config.profiles.values()].find(({ refs = [] }) =>
    refs.some((pattern) => matchesGlob(pattern, ref)),
  );
}

// On a laptop no ref selects a profile: only --profile does. A pull request is judged by its target.
function refOfRun(env: Host["env"]): string | undefined {
  if (env.GITHUB_ACTIONS !== "true") return undefined;
  return env.GITHUB_BASE_REF || env.GITHUB_REF_NAME || undefined;
}
