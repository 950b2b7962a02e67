import type { CanonicalCheck } from "./check.ts";
import { incomplete, type Observed } from "./outcome.ts";
import type { HashWorld } from "./world.ts";

export async function observeCanonical(
  check: CanonicalCheck,
  _world: HashWorld,
): Promise<Observed> {
  return incomplete({ reason: `${check.mode} is not built yet` });
}
