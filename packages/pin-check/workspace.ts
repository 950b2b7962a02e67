import type { ActionManifest, Job, Use } from "#workflow";
import { type Checkout, checkoutOf } from "./checkout.ts";
import type { PinContext } from "./context.ts";
import { isWithin, workspacePath } from "./local-path.ts";
import { perContext } from "./per-context.ts";

/** A hostile job may hold thousands of checkouts; looking back over more would make it quadratic. */
const MAX_LOOK_BACK = 500;

interface Earlier {
  /** Checkouts of the same job or composite action, in file order. */
  readonly checkouts: readonly Checkout[];
  /** How many of them stand before the use. */
  readonly count: number;
}

const earlierCheckouts = perContext((context: PinContext): ReadonlyMap<Use, Earlier> => {
  // Most jobs have no `./` use, and their checkouts do not matter.
  const byScope = new Map<Job | ActionManifest, Checkout[]>();
  for (const use of context.uses) {
    const scope = use.uses.kind === "local" && (use.job ?? use.action);
    if (scope) byScope.set(scope, []);
  }
  const byUse = new Map<Use, Earlier>();
  for (const use of byScope.size > 0 ? context.uses : []) {
    const scope = use.job ?? use.action;
    const checkouts = scope && byScope.get(scope);
    if (!checkouts) continue;
    const checkout = checkoutOf(use);
    if (checkout) checkouts.push(checkout);
    else if (use.uses.kind === "local") byUse.set(use, { checkouts, count: checkouts.length });
  }
  return byUse;
});

/**
 * The checkouts that may have filled the path of a `./` use, the nearest first: a later checkout
 * replaces what an earlier one left, unless an `if:` may have skipped it.
 */
export function checkoutsBehind(use: Use, context: PinContext): readonly Checkout[] {
  if (use.uses.kind !== "local") return [];
  const earlier = earlierCheckouts(context).get(use);
  const path = workspacePath(use.uses.path)?.toLowerCase();
  if (!earlier || path === undefined) return [];
  const { checkouts, count } = earlier;
  const behind: Checkout[] = [];
  for (const checkout of checkouts.slice(Math.max(0, count - MAX_LOOK_BACK), count).reverse()) {
    // Windows and macOS runners do not tell the case of a path.
    if (checkout.folder === undefined || !isWithin(path, checkout.folder.toLowerCase())) continue;
    behind.push(checkout);
    if (!checkout.conditional) break;
  }
  return behind;
}
