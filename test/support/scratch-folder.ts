import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A fresh folder on disk with these files, gone when the test is; `base` lies in it, and the rest beside it. */
export function scratchFolder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), "sluice-folder-")));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const base = join(scratch, "base");
  mkdirSync(base);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), content);
  }
  return { scratch, base };
}
