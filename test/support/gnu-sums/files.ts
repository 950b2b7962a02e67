import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Names that parsers trip over; each is the content of its file too. */
export const NAMES = [
  "a",
  "b.tar.gz",
  "c d",
  " lead",
  "trail ",
  "*star",
  "?ask",
  "Usage",
  "tab\there",
  "new\nline",
  "back\\slash",
  "\\start",
  "cr\rhere",
  "end\r",
  "#hash",
  "p) = q",
  "(r)",
  ")",
  "SHA256 (s) = t",
  "naïve",
  "😀",
  "dir/x",
  "dir/y z",
  "stdin",
  "0123",
] as const satisfies readonly [string, ...string[]];

/** Names of nothing, and what cannot be read as a file. */
export const ABSENT = ["gone", "dir", "a/", "gone/x", "../gone", "/nowhere"] as const;

export function writeFiles(folder: string): void {
  for (const name of NAMES) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `content of ${name}`);
  }
}

/** In hex, of the file as it was written; of any bytes where there is none. */
export function digestOf(name: string, algorithm: string): string {
  return createHash(algorithm).update(`content of ${name}`).digest("hex");
}

export type Status = "OK" | "FAILED" | "FAILED open or read";

/** What checking one file comes to, done as GNU does it: any path, links and all. */
export function check(folder: string, name: string, wanted: readonly [string, string]): Status {
  const [algorithm, digest] = wanted;
  try {
    // `join` would tidy `a/` to a file that is there.
    const bytes = readFileSync(name.startsWith("/") ? name : `${folder}/${name}`);
    return createHash(algorithm).update(bytes).digest("hex") === digest ? "OK" : "FAILED";
  } catch {
    return "FAILED open or read";
  }
}
