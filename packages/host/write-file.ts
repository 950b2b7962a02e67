import {
  chmodSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { UsageError } from "#core";

/**
 * Replaces a file below `root` in one step, mode kept; refuses when it is no longer what was judged.
 * A link is followed to its target, which must lie below the root.
 */
export function writeChange(root: string, file: string, before: string, after: string): void {
  const target = realpathSync(join(root, file));
  if (!target.startsWith(join(root, "/")))
    throw new UsageError(`\`${file}\` leads outside the scanned folder`);
  const present = readFileSync(target, "utf8");
  // Two links to one file change it once.
  if (present === after) return;
  if (present !== before) {
    throw new UsageError(`\`${file}\` changed while it was judged; run again`);
  }
  try {
    replace(target, after);
  } catch (cause) {
    throw new UsageError(`\`${file}\` cannot be written`, { cause });
  }
}

// Written beside the target and renamed over it, so that a reader sees the old text or the new one.
function replace(target: string, text: string): void {
  const fresh = join(dirname(target), `.${basename(target)}.${process.pid}.sluice`);
  writeFileSync(fresh, text, { flag: "wx" });
  try {
    chmodSync(fresh, statSync(target).mode);
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
