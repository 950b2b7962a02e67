import { type ExpectedSettings, FORK_APPROVALS } from "./expected.ts";

/** Both expectations at once: of each setting the stricter one. */
export function tightenSettings(
  present: ExpectedSettings,
  later: ExpectedSettings,
): ExpectedSettings {
  return { ...present, ...stricterOf(present, later) };
}

function stricterOf(present: ExpectedSettings, later: ExpectedSettings): ExpectedSettings {
  const pick = <K extends keyof ExpectedSettings>(
    key: K,
    order: readonly ExpectedSettings[K][],
  ): ExpectedSettings =>
    later[key] !== undefined && order.indexOf(later[key]) > order.indexOf(present[key])
      ? { [key]: later[key] }
      : {};
  // From the loosest to the strictest; `undefined` stands where the default does.
  return {
    ...pick("default-token-rights", ["write", undefined, "read"]),
    ...pick("approve-pull-requests", [true, undefined, false]),
    ...pick("allowed-actions", [undefined, "all", "selected", "local_only"]),
    ...pick("sha-pinning", [false, undefined, true]),
    ...pick("fork-approval", [FORK_APPROVALS[0], undefined, FORK_APPROVALS[1], FORK_APPROVALS[2]]),
    ...pick("require-pull-request", [false, undefined, true]),
    ...pick("environment-rules", ["none", undefined, "any", "branches", "reviewers"]),
    ...checksOf(present, later),
  };
}

function checksOf(
  { "required-checks": present }: ExpectedSettings,
  { "required-checks": later }: ExpectedSettings,
): ExpectedSettings {
  if (!later || later.length === 0) return {};
  return { "required-checks": [...new Set([...(present ?? []), ...later])] };
}
