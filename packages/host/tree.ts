import { readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { FileRead, Tree } from "#core";
import { listGitFiles, originUrl } from "./git.ts";
import { readFileBelow } from "./read-file.ts";

const SKIPPED_FOLDERS = new Set([".git", "node_modules"]);

const NOT_CHECKED_OUT: FileRead = {
  kind: "unreadable",
  reason: "left out by a sparse checkout; check it out, or exclude it in .github/sluice.yml",
};

/** Opens the folder `root`, which must exist. */
export function openTree(root: string): Tree {
  const real = realpathSync(root);
  const folders = new Map<string, boolean>();
  let absent: ReadonlySet<string> = new Set();
  let origin: Promise<string | undefined> | undefined;
  return {
    root: real,
    read: (path, limit) => {
      const read = readFileBelow(real, path, limit, folders);
      return read.kind === "missing" && absent.has(path) ? NOT_CHECKED_OUT : read;
    },
    walk: (folder) => walkBelow(real, folder),
    gitFiles: async () => {
      const listed = await listGitFiles(real);
      absent = listed?.absent ?? absent;
      return listed?.paths;
    },
    // Several gates ask, and each answer is a process.
    originUrl: () => (origin ??= originUrl(real)),
  };
}

// Links to folders are not followed: they may lead outside or round in circles.
function walkBelow(root: string, folder: string): readonly string[] {
  const found: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = entriesOf(join(root, next));
    if (!entries) found.push(`${next}/`);
    for (const entry of entries ?? []) {
      const path = next === "" ? entry.name : `${next}/${entry.name}`;
      if (!entry.isDirectory()) found.push(path);
      else if (!SKIPPED_FOLDERS.has(entry.name)) waiting.push(path);
    }
  }
  return found.sort();
}

const ABSENT = new Set(["ENOENT", "ENOTDIR"]);

/** `undefined` for a folder that may not be listed. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && ABSENT.has(String(error.code));
    return isAbsent ? [] : undefined;
  }
}
