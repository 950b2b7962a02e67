import { dirname, join, relative, resolve, sep } from "node:path";
import { type Host, type Tree, UsageError } from "#core";
import { createFile, writeChange } from "#host";

/** Bytes of a file that a view is kept in. */
const LIMIT = 16_000_000;

/** A file that a view is kept in, and what stands there now. */
export interface KeptFile {
  readonly tree: Tree;
  readonly file: string;
  /** As the caller would type it. */
  readonly shown: string;
  readonly text?: string;
}

/** `path` lies below the tree that was judged. */
export function keptBelow(tree: Tree, path: string): KeptFile {
  return withText({ tree, file: path, shown: path });
}

/**
 * The FILE that the caller named. One that lies below the judged tree must stay there, whatever links the
 * tree holds; one that lies elsewhere was chosen by the caller alone.
 */
export function keptAt(named: string, judged: Tree, host: Host): KeptFile {
  if (/^(?:|-|(?:.*[\\/])?\.{0,2})$/.test(named))
    throw new UsageError(`\`${named}\` is no file to keep anything in`);
  const absolute = resolve(named);
  const below = relative(judged.root, absolute).split(sep).join("/");
  const isBelow = below !== ".." && !below.startsWith("../") && !below.startsWith("/");
  if (isBelow) return withText({ tree: judged, file: below, shown: named });
  const folder = dirname(absolute);
  const located = host.locate(folder);
  if (located.kind !== "repository" && located.kind !== "folder")
    throw new UsageError(`no such folder: \`${folder}\``);
  const tree = host.openTree(folder);
  return withText({ tree, file: absolute.slice(join(folder, "/").length), shown: named });
}

function withText(place: Omit<KeptFile, "text">): KeptFile {
  const { tree, file, shown } = place;
  const read = tree.read(file, LIMIT);
  switch (read.kind) {
    case "text":
      return { ...place, text: read.text };
    case "missing":
      return place;
    case "too-large":
      throw new UsageError(`\`${shown}\` has ${read.size} bytes; read are ${LIMIT} at most`);
    case "unreadable":
      throw new UsageError(`\`${shown}\` cannot be read: ${read.reason}`);
  }
}

export function write({ tree, file, text }: KeptFile, after: string): void {
  if (text === undefined) createFile(tree.root, file, after);
  else writeChange(tree.root, file, text, after);
}
