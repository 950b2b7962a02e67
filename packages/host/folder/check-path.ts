import type { Unread } from "#core";
import { REFUSED } from "./reasons.ts";

/** Linux's PATH_MAX; it also bounds how deep a descent goes. */
export const LONGEST = 4096;

export const TOO_LONG = "the name is too long; shorten it";

/**
 * What is wrong with a path before the disk is asked. Gates check names against far more than this;
 * here stands only what would lead out of the base directory, whoever asks.
 */
export function pathProblem(path: string, platform: string = process.platform): Unread | undefined {
  if (path.length > LONGEST) return { kind: "unreadable", reason: TOO_LONG };
  const isOutside = path.includes("\0") || path.split("/").some((part) => isStray(part, platform));
  return isOutside ? { kind: "refused", reason: REFUSED.outside } : undefined;
}

// An empty part stands before the `/` of an absolute path. On Windows `\` parts folders as well, and
// `:` names a drive or a file's second stream.
function isStray(part: string, platform: string): boolean {
  if (part === "" || part === "." || part === "..") return true;
  return platform === "win32" && /[\\:]/.test(part);
}
