import { type Network, type NetworkLayer, UsageError } from "#core";
import { openApi } from "./api.ts";
import { readSettings } from "./repository-settings.ts";

export interface NetworkOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For one answer. */
  readonly timeoutMs?: number;
}

/** The network with the layers that the user named; throws UsageError for one that is not there yet. */
export async function createNetwork(
  layers: readonly NetworkLayer[],
  options: NetworkOptions,
): Promise<Network> {
  const missing = layers.find((layer) => layer !== "api");
  if (missing !== undefined)
    throw new UsageError(`\`--network ${missing}\` is not there yet; this version knows \`api\``);
  const api = await openApi(options);
  return {
    layers: [...new Set(layers)],
    repositorySettings: (repository, environments) => readSettings(api, repository, environments),
  };
}
