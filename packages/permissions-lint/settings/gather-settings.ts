import type { RepositorySettings, World } from "#core";
import { hasExpression, type Inputs, identify } from "#workflow";

/** What asking the server came to; `unknown`: it is not known whom to ask about. */
export type SettingsFacts =
  | { readonly kind: "read"; readonly settings: RepositorySettings }
  | { readonly kind: "unknown"; readonly reason: string };

/** Only where the user opted in: an absent network is no fact. */
export async function gatherSettings(
  inputs: Inputs,
  { host, tree, network }: World,
): Promise<SettingsFacts | undefined> {
  if (!network?.repositorySettings || inputs.kind !== "repository") return undefined;
  const { repository } = await identify(host, tree);
  if (repository === undefined) {
    const reason = "whose settings they are is not known; set `GITHUB_REPOSITORY=owner/repo`";
    return { kind: "unknown", reason };
  }
  const settings = await network.repositorySettings(repository, environmentsOf(inputs));
  return { kind: "read", settings };
}

/** Environments that jobs name, sorted; GitHub compares them without case. */
export function environmentsOf({ workflows }: Inputs): readonly string[] {
  const names = new Map<string, string>();
  for (const { jobs } of workflows) {
    for (const { environment } of jobs) {
      const name = environment?.value ?? "";
      if (name !== "" && !hasExpression(name) && !names.has(name.toLowerCase()))
        names.set(name.toLowerCase(), name);
    }
  }
  return [...names.values()].sort();
}
