import { join } from "node:path";

/**
 * The rule pages, two folders up from both the source and the bundle in dist/cli, so that there is
 * one copy of each.
 */
export const PAGES = join(import.meta.dirname, "..", "..", "docs", "rules");
