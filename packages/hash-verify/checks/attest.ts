import type { AttestCheck } from "./check.ts";
import { incomplete, type Observed } from "./outcome.ts";
import type { HashWorld } from "./world.ts";

export async function observeAttest(check: AttestCheck, _world: HashWorld): Promise<Observed> {
  return incomplete({ reason: `${check.mode} is not built yet` });
}
