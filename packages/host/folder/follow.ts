import { realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isPathBelow } from "./base.ts";

/** Where a path leads through all its links, as a path below `base`; no link is left in it. */
export function followBelow(base: string, path: string): string | undefined {
  try {
    const target = realpathSync(join(base, path));
    if (!isPathBelow(target, base) || target === base) return undefined;
    return relative(base, target).split(sep).join("/");
  } catch {
    // To nothing, or in a circle.
    return undefined;
  }
}
