import { join, resolve, sep } from "node:path";
import type { Folder, OpenedFolder } from "#core";
import { signedFile } from "../signatures.ts";
import { type Base, findBase, hasDescriptorPaths, isBelow } from "./base.ts";
import { followBelow } from "./follow.ts";
import type { HashSettings } from "./hash-files.ts";

/** What differs between machines, and in tests; what is absent is found out. */
export interface FolderSettings extends Partial<HashSettings> {
  /** The folder must lie below this one, or be it. */
  readonly within?: string | undefined;
}

/** Opens a base directory. It is found by its real path, and no link below it is followed. */
export function openFolder(named: string, settings: FolderSettings = {}): OpenedFolder {
  const { within } = settings;
  const found = findBase(resolve(named));
  if (found.kind !== "base") return found;
  const { base } = found;
  if (within !== undefined && !isBelow(base, resolve(within)))
    return { kind: "unreadable", reason: "leads outside the repository; name a folder in it" };
  const byDescriptor = settings.byDescriptor ?? hasDescriptorPaths(base);
  return { kind: "folder", folder: createFolder(base, { ...settings, byDescriptor }) };
}

// Each part is loaded when it is first asked for: node:crypto alone takes longer to load than a small
// workflow to judge, and other gates hash nothing.
function createFolder(base: Base, settings: HashSettings): Folder {
  const { byDescriptor } = settings;
  return {
    real: `${base.path.split(sep).join("/")}/`.replace(/\/+$/, "/"),
    async hash(wanted) {
      const { hashFiles } = await import("./hash-files.ts");
      return hashFiles(base, wanted, settings);
    },
    async list() {
      const { listFiles } = await import("./list-files.ts");
      return listFiles(base, byDescriptor);
    },
    async read(path, limit) {
      const { readBytes } = await import("./read-one.ts");
      return readBytes({ base, byDescriptor, path }, limit);
    },
    async stream(path, take) {
      const { streamFile } = await import("./read-one.ts");
      return streamFile({ base, byDescriptor, path }, take);
    },
    // Whatever lies there by then: the digest that is asked for tells it from what was hashed.
    content: (path) => signedFile(join(base.path, path)),
    follow: (path) => followBelow(base.path, path),
  };
}
