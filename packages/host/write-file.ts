import { randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
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
  if (readFileSync(target, "utf8") !== before) {
    throw new UsageError(`\`${file}\` changed while it was judged; run again`);
  }
  const fresh = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}`);
  try {
    const descriptor = openSync(fresh, "wx");
    try {
      writeSync(descriptor, after);
      const old = openSync(target, "r");
      fchmodSync(descriptor, fstatSync(old).mode);
      closeSync(old);
    } finally {
      closeSync(descriptor);
    }
    renameSync(fresh, target);
  } catch (cause) {
    rmSync(fresh, { force: true });
    throw new UsageError(`\`${file}\` cannot be written`, { cause });
  }
}
