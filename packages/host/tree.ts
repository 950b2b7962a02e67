import { lstatSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { Tree } from "#core";
import { listGitFiles, originUrl } from "./git.ts";
import { readFileBelow } from "./read-file.ts";

const SKIPPED_FOLDERS = new Set([".git", "node_modules"]);

/** Opens the folder `root`, which must exist. */
export function openTree(root: string): Tree {
  const real = realpathSync(root);
  const folders = new Map<string, boolean>();
  return {
    root: real,
    read: (path, limit) => readFileBelow(real, path, limit, folders),
    stat: (path) => statBelow(real, path),
    walk: (folder) => walkBelow(real, folder),
    gitFiles: () => listGitFiles(real),
    originUrl: () => originUrl(real),
  };
}

function statBelow(root: string, path: string): ReturnType<Tree["stat"]> {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return "missing";
  if (stat.isFile()) return "file";
  if (stat.isDirectory()) return "folder";
  return stat.isSymbolicLink() ? "link" : "other";
}

// Links to folders are not followed: they may lead outside or round in circles.
function walkBelow(root: string, folder: string): readonly string[] {
  const found: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of entriesOf(join(root, next))) {
      const path = next === "" ? entry.name : `${next}/${entry.name}`;
      if (!entry.isDirectory()) found.push(path);
      else if (!SKIPPED_FOLDERS.has(entry.name)) waiting.push(path);
    }
  }
  return found.sort();
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that may not be listed holds nothing that git could have checked out readable.
    return [];
  }
}
