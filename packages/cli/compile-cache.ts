import { mkdirSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/**
 * Node keeps compiled code in the user's own cache folder, which halves our start. Not in the shared
 * temporary folder, Node's default: another user of the machine could put code there. Node ≥ 22.1.
 */
export function enableCompileCache(): void {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return;
  const named = process.env.XDG_CACHE_HOME ?? "";
  // A relative path is to be ignored (XDG Base Directory Specification): it may lie in a repository.
  const base = isAbsolute(named) ? named : join(homedir(), ".cache");
  const own = join(base, "sluice");
  if (hasFolder(base) && hasFolder(own)) module.enableCompileCache?.(own);
}

// Node creates missing parents itself, and goes on for ever where none can be created, as in /proc.
function hasFolder(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EEXIST";
  }
}
