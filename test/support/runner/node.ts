import { execFileSync } from "node:child_process";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../../..");

/** Node 24, as the runner has it, whatever started the tests. */
export const NODE = join(ROOT, "node_modules/.bin/node");

/** Words before a command that take the network away from it; empty where the machine forbids that. */
export const OFFLINE: readonly string[] = canUnshare()
  ? ["unshare", "--user", "--map-root-user", "--net"]
  : [];

function canUnshare(): boolean {
  try {
    execFileSync("unshare", ["--user", "--map-root-user", "--net", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
