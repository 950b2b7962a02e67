import { opendirSync } from "node:fs";
import type { Placed } from "./place.ts";

/** Where so many files of one folder are wanted, listing it costs less than looking at each. */
const MANY = 256;

/** A folder may hold far more than what is wanted of it: so many entries a wanted file are read. */
const ENTRIES_PER_FILE = 4;

export interface Listing {
  /** Whether its folder names a regular file so. */
  has(placed: Placed): boolean;
}

/**
 * Knows the regular files of the last folder that was asked for, from one reading of it, which spares
 * an lstat(2) a file. It may be out of date; opening a file then refuses what must not be followed.
 */
export function createListing(paths: Iterable<string>): Listing {
  const wantedIn = countFolders(paths);
  let last: { readonly folder: string; readonly files: ReadonlySet<string> } | undefined;
  return {
    has({ folder, folderAt, name }) {
      const count = wantedIn.get(folder) ?? 0;
      if (count < MANY) return false;
      if (last?.folder !== folder)
        last = { folder, files: filesIn(folderAt, count * ENTRIES_PER_FILE) };
      return last.files.has(name);
    },
  };
}

function filesIn(at: string, most: number): ReadonlySet<string> {
  const files = new Set<string>();
  try {
    const directory = opendirSync(at, { bufferSize: 1024 });
    try {
      for (let read = 0; read < most; read++) {
        const entry = directory.readSync();
        if (!entry) break;
        if (entry.isFile()) files.add(entry.name);
      }
    } finally {
      directory.closeSync();
    }
  } catch {
    // Not to be listed: then each file is looked at.
  }
  return files;
}

function countFolders(paths: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}
