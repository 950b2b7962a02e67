import { visible } from "./visible.ts";

/**
 * Plain text of a SARIF message. `[words](target)` would be a link there (§3.11.6), so brackets
 * are escaped where the text could hold one.
 */
export function messageOf(text: string): { readonly text: string } {
  const shown = visible(text);
  return { text: shown.includes("](") ? shown.replace(/[\\[\]]/g, "\\$&") : shown };
}
