import type { Network, RepositorySettings } from "#core";

type Written = Omit<RepositorySettings, "environments"> & {
  readonly environments: Readonly<Record<string, never>>;
};

/** A network whose server says what stands in a case's `settings.json`; without one there is no network. */
export function fakeNetwork(files: Readonly<Record<string, string>>): Network | undefined {
  const text = files["settings.json"];
  if (text === undefined) return undefined;
  const { environments, ...settings } = JSON.parse(text) as Written;
  return {
    layers: ["api"],
    repositorySettings: async (_, names) => ({
      ...settings,
      environments: new Map(
        names.map((name) => [name, environments[name] ?? { kind: "absent" as const }]),
      ),
    }),
  };
}
