import {
  chmodSync,
  lstatSync,
  mkdirSync,
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

/** Writes a file below `root` that is not there yet, with its folders; no link may lead it elsewhere. */
export function createFile(root: string, file: string, text: string): void {
  const target = join(root, file);
  if (leadsOutside(root, dirname(target)))
    throw new UsageError(`\`${file}\` leads outside the scanned folder`);
  if (lstatSync(target, { throwIfNoEntry: false }))
    throw new UsageError(`\`${file}\` is there by now, or is a broken link; run again`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: "wx" });
  } catch (cause) {
    throw new UsageError(`\`${file}\` cannot be written`, { cause });
  }
}

/** Whether a link above a folder, which need not exist, takes it out of `root`. */
function leadsOutside(root: string, folder: string): boolean {
  for (let present = folder; ; present = dirname(present)) {
    const isThere = lstatSync(present, { throwIfNoEntry: false });
    if (!isThere && present !== dirname(present)) continue;
    try {
      return !join(realpathSync(present), "/").startsWith(join(realpathSync(root), "/"));
    } catch {
      // A link to nothing: nobody can say where it would lead.
      return true;
    }
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
