import type { Finding } from "#core";
import { visible } from "./visible.ts";

/** `path:line:column`, else the commit, else nothing: some findings are about settings or history. */
export function placeOf({
  location,
  anchor,
}: Pick<Finding, "location" | "anchor">): string | undefined {
  if (location) {
    const { line, column } = location.start;
    return `${visible(location.file)}:${line}:${column}`;
  }
  return anchor.commit === undefined ? undefined : `commit ${visible(anchor.commit.slice(0, 12))}`;
}
