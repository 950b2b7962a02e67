import type { LintContext } from "../context.ts";

const known = new WeakMap<LintContext, ReadonlySet<string>>();

/** Whether a job of this repository calls the workflow at `path`, so that its rights are judged there. */
export function isCalledHere(path: string, context: LintContext): boolean {
  const found = known.get(context) ?? new Set(calledPaths(context));
  known.set(context, found);
  return found.has(path);
}

function calledPaths({ uses }: LintContext): readonly string[] {
  return uses.flatMap(({ position, uses: called }) => {
    const isOwn = position === "job" && (called.kind === "local" || called.kind === "self");
    return isOwn ? [called.path] : [];
  });
}
