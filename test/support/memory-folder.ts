import { createHash } from "node:crypto";
import type { Folder, Hashed, Wanted } from "#core";
import { signedBytes } from "#host";

/** A folder whose files are `files`, text as UTF-8; what is not among them is missing. */
export function memoryFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  real = "/memory/",
): Folder {
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]),
  );
  const hash = ({ path, algorithms, size }: Wanted): Hashed => {
    const bytes = contents.get(path);
    if (!bytes) return { kind: "missing" };
    if (size !== undefined && size !== bytes.length) return { kind: "size", size: bytes.length };
    const digestBy = (name: string) => createHash(name).update(bytes).digest("hex");
    const digests = new Map(algorithms.map((name) => [name, digestBy(name)]));
    return { kind: "hashed", size: bytes.length, digests };
  };
  return {
    real,
    hash: async (wanted) => wanted.map(hash),
    list: async () => [...contents.keys()].sort().map((path) => ({ path, kind: "file" })),
    async read(path, limit) {
      const bytes = contents.get(path);
      if (!bytes) return { kind: "missing" };
      return bytes.length > limit
        ? { kind: "too-large", size: bytes.length }
        : { kind: "bytes", bytes };
    },
    async stream(path, take) {
      const bytes = contents.get(path);
      if (!bytes) return { kind: "missing" };
      take(bytes);
      return { kind: "read", size: bytes.length };
    },
    content: (path) => signedBytes(contents.get(path) ?? Buffer.of()),
    follow: () => undefined,
  };
}
