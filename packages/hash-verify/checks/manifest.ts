import type { ManifestCheck } from "./check.ts";
import { incomplete, type Observed } from "./outcome.ts";
import type { HashWorld } from "./world.ts";

export async function observeManifest(check: ManifestCheck, _world: HashWorld): Promise<Observed> {
  return incomplete({ reason: `${check.mode} is not built yet` });
}
