import type { JobModel } from "../../model/job-model.ts";
import type { Checkout, Execution } from "../trust.ts";

/** The command or action as written, its first line. */
export function commandOf({ source, place }: Execution): string {
  const written = source.text.slice(place.span.start, place.span.end);
  return (written.split(/[\r\n]/, 1)[0] ?? "").slice(0, 60);
}

export function runsByCheckout({ trust }: JobModel): ReadonlyMap<Checkout, readonly Execution[]> {
  const runs = new Map<Checkout, Execution[]>();
  for (const run of trust.executions) {
    const same = runs.get(run.checkout);
    if (same) same.push(run);
    else runs.set(run.checkout, [run]);
  }
  return runs;
}
