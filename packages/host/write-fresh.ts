import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Writes files into a folder that nobody else can have prepared, below `parent` (the system's
 * temporary folder where absent), and returns its path. `files` maps names to texts.
 */
export function writeFresh(
  parent: string | undefined,
  files: Readonly<Record<string, string>>,
): string {
  const folder = mkdtempSync(join(parent || tmpdir(), "sluice-"));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text, { flag: "wx" });
  }
  return folder;
}
