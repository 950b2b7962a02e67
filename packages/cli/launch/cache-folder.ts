import { lstatSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/**
 * The user's own cache folder, where compiled code may lie: whoever can write there is the user. Not
 * the shared temporary folder, where another user of the machine could put code.
 */
export function cacheFolder(): string | undefined {
  const named = process.env.XDG_CACHE_HOME ?? "";
  // A relative path is to be ignored (XDG Base Directory Specification): it may lie in a repository.
  const base = isAbsolute(named) ? named : join(homedir(), ".cache");
  const own = join(base, "sluice");
  return makeFolder(base) && makeFolder(own) && isOurs(own) ? own : undefined;
}

// One level at a time: a missing parent of `.cache` is a home that is none, and stays missing.
function makeFolder(path: string): boolean {
  try {
    mkdirSync(path, { mode: 0o700 });
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EEXIST";
  }
}

const WRITABLE_BY_OTHERS = 0o022;

function isOurs(folder: string): boolean {
  const { uid, mode } = lstatSync(folder);
  // Windows knows no owners here; a profile's folder is its user's.
  return (
    process.getuid === undefined || (uid === process.getuid() && (mode & WRITABLE_BY_OTHERS) === 0)
  );
}
