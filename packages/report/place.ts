import type { Finding, NotJudged } from "#core";
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

/** `path:line:column` or the path alone, as it stands: the caller escapes it for its format. */
export function blamedPlace({ file, at }: NotJudged): string | undefined {
  return file !== undefined && at ? `${file}:${at.line}:${at.column}` : file;
}
