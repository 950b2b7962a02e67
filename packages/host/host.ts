import { createRequire } from "node:module";
import { type Host, UsageError } from "#core";
import { openFolder } from "./folder/open-folder.ts";
import { locate } from "./locate.ts";
import { readNamedFile } from "./read-file.ts";
import { runWithin } from "./run-within.ts";
import { signatures } from "./signatures.ts";
import { openTree } from "./tree.ts";

export interface HostOptions {
  /** Stands in for the clock. */
  readonly now?: Date;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Hears how many bytes of how many are hashed, where large files are. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** The machine itself. Opens no socket, and writes nothing. */
export function createHost(options: HostOptions = {}): Host {
  const now = options.now ?? new Date();
  return {
    now: () => now,
    env: options.env ?? process.env,
    sha256,
    runWithin,
    openTree,
    openFolder: (base, within) => openFolder(base, { progress: options.progress, within }),
    signatures,
    locate: (path) => locate(path, workingDirectory()),
    readNamed: readNamedFile,
  };
}

function workingDirectory(): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new UsageError("the working directory is gone; change to one that is there", { cause });
  }
}

// node:crypto takes longer to load than a small workflow to judge, so it waits for its first use.
let crypto: typeof import("node:crypto") | undefined;

function sha256(content: string | Uint8Array): string {
  crypto ??= createRequire(import.meta.url)("node:crypto") as typeof import("node:crypto");
  return crypto.createHash("sha256").update(content).digest("hex");
}
