import crypto from "node:crypto";
import fs from "node:fs";
import type { Folder } from "#core";
import { unread } from "./answer.ts";
import type { Base } from "./base.ts";
import { createDescent } from "./descent.ts";
import { place } from "./place.ts";
import { createReader, type Reader } from "./reader.ts";
import { MOVED } from "./reasons.ts";

/** One file of a folder. */
interface One {
  readonly base: Base;
  readonly byDescriptor: boolean;
  readonly path: string;
}

export function readBytes(one: One, limit: number): Awaited<ReturnType<Folder["read"]>> {
  return visitOne(one, (reader, at) => {
    const read = reader.read(at, limit);
    switch (read.kind) {
      case "bytes":
        return read;
      case "large":
        return { kind: "too-large", size: read.size };
      default:
        return unread(read);
    }
  });
}

export function streamFile(
  one: One,
  take: (bytes: Uint8Array) => void,
): Awaited<ReturnType<Folder["stream"]>> {
  return visitOne(one, (reader, at) => {
    const read = reader.stream(at, take);
    return read.kind === "read" ? read : unread(read);
  });
}

function visitOne<T>({ base, byDescriptor, path }: One, visit: (reader: Reader, at: string) => T) {
  const descent = createDescent(base, byDescriptor);
  try {
    const placed = place(path, descent);
    if (placed.kind !== "placed") return placed;
    const made = visit(createReader({ fs, crypto, advance: () => {} }), placed.at);
    return descent.stands(placed.folder) ? made : MOVED;
  } finally {
    descent.rest();
  }
}
