import module from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Node keeps compiled code in the user's own cache folder, which halves our start. Not in the shared
 * temporary folder, Node's default: another user of the machine could put code there. Node ≥ 22.1.
 */
export function enableCompileCache(): void {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return;
  const base = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  module.enableCompileCache?.(join(base, "sluice"));
}
