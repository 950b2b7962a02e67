import { createHash } from "node:crypto";
import type { FileRead, Host, OpenedFolder, Tree } from "#core";
import { runWithin, signatures } from "#host";
import { memoryFolder } from "./memory-folder.ts";

export const NOW = new Date("2026-11-21T12:00:00Z");

/** A host whose only tree is `files`, a repository; nothing of the machine is reachable through it. */
export function memoryHost(files: Readonly<Record<string, string>>, env: Host["env"] = {}): Host {
  const texts = new Map(Object.entries(files));
  const paths = [...texts.keys()].sort();
  const read = (path: string, limit: number): FileRead => {
    const text = texts.get(path);
    if (text === undefined) return { kind: "missing" };
    const size = Buffer.byteLength(text);
    return size > limit
      ? { kind: "too-large", size, limit, head: text }
      : { kind: "text", text, size };
  };
  const tree: Tree = {
    root: "/memory",
    read,
    walk: (folder) => paths.filter((path) => folder === "" || path.startsWith(`${folder}/`)),
    gitFiles: async () => paths,
    originUrl: async () => undefined,
  };
  return {
    now: () => NOW,
    env,
    sha256: (content) => createHash("sha256").update(content).digest("hex"),
    runWithin,
    openTree: () => tree,
    signatures,
    openFolder: (base) => openBelow(files, base),
    locate: () => ({ kind: "repository", root: "/memory" }),
    readNamed: read,
  };
}

/** `/memory/release` is what lies below `release/`. */
function openBelow(files: Readonly<Record<string, string>>, base: string): OpenedFolder {
  const folder = base.replace(/^\/memory\/?(?:\.$)?/, "").replace(/\/?$/, "/");
  if (folder === "/") return { kind: "folder", folder: memoryFolder(files) };
  const below = Object.entries(files).flatMap(([path, text]) =>
    path.startsWith(folder) ? [[path.slice(folder.length), text] as const] : [],
  );
  if (below.length === 0) return { kind: "missing" };
  return { kind: "folder", folder: memoryFolder(Object.fromEntries(below), `/memory/${folder}`) };
}
