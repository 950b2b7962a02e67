import { allSteps, type Step } from "#workflow";
import type { ReachedJob } from "../checkouts/checkouts.ts";
import { arrivalsAt } from "../reach/arrivals-at.ts";
import type { Checkout, Execution, TriggerTier } from "../trust.ts";
import { candidatesOf, LONGEST_PATH } from "./candidates.ts";

/** Steps that run code which an earlier checkout took from a stranger; one entry a step and checkout. */
export function executionsOf(
  reached: ReachedJob,
  checkouts: readonly Checkout[],
): readonly Execution[] {
  if (!checkouts.some(({ untrustedOn }) => untrustedOn.length > 0)) return [];
  const byStep = new Map<Step, Checkout[]>();
  for (const checkout of checkouts) {
    const same = byStep.get(checkout.step);
    if (same) same.push(checkout);
    else byStep.set(checkout.step, [checkout]);
  }
  const folders = new Map<string, Checkout>();
  const found: Execution[] = [];
  for (const step of allSteps(reached.job.steps)) {
    const here = byStep.get(step) ?? [];
    if (folders.size > 0 || here.length > 0)
      for (const execution of executionsIn(step, { folders, here }, reached)) found.push(execution);
    // What is unpacked over a tree may replace any file of it, so the last one counts.
    for (const checkout of here) folders.set(checkout.path, checkout);
  }
  return found;
}

interface Trees {
  /** By folder, the checkout that last filled it. */
  readonly folders: ReadonlyMap<string, Checkout>;
  /** Those of the step itself: of them only what comes behind counts. */
  readonly here: readonly Checkout[];
}

function executionsIn(step: Step, trees: Trees, reached: ReachedJob): readonly Execution[] {
  const { job, workflow } = reached;
  const best = new Map<Checkout, Execution>();
  for (const { runs, place, at, from } of candidatesOf(step, reached)) {
    const checkout = holderOf(at, from, trees);
    if (!checkout || checkout.untrustedOn.length === 0) continue;
    const known = best.get(checkout);
    if (known && (known.confidence === "certain" || runs.confidence === "likely")) continue;
    const on = arrivalsAt<TriggerTier>(step, job, checkout.untrustedOn);
    if (on.length === 0) continue;
    const { why, confidence, isolated } = runs;
    const rest = { why, checkout, on, confidence, ...(isolated && { isolated }) };
    best.set(checkout, { step, source: workflow.source, place, ...rest });
  }
  return [...best.values()];
}

/** The checkout that filled the folder, or the nearest one above it. */
function holderOf(at: string, from: number, { folders, here }: Trees): Checkout | undefined {
  if (at.length > LONGEST_PATH) return undefined;
  const before = here.filter((checkout) => checkout.place.span.start <= from);
  for (let folder: string | undefined = at; folder !== undefined; folder = above(folder)) {
    const same = before.findLast(({ path }) => path === folder) ?? folders.get(folder);
    if (same) return same;
  }
  return undefined;
}

/** `a/b` of `a/b/c`, "" of `a`; nothing above the workspace, and nothing of what lies outside of it. */
function above(folder: string): string | undefined {
  if (folder === "" || /^[/~$]|^\.\./.test(folder)) return undefined;
  return folder.slice(0, Math.max(folder.lastIndexOf("/"), 0));
}
