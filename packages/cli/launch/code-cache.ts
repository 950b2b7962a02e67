import {
  closeSync,
  constants,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** What identifies a script: edited in place, it has another size or time. */
export interface ScriptKey {
  readonly name: string;
  readonly size: number;
  readonly modified: number;
}

export interface CodeCache {
  /** V8's compiled code of a script, if it was kept. */
  find(key: ScriptKey): Buffer | undefined;
  /** Bytes of bytecode that were there when the cache was written. */
  readonly bytecode: number;
  /** All that is kept, for whoever writes the cache anew. */
  kept(): readonly KeptScript[];
}

export interface KeptScript {
  readonly key: ScriptKey;
  readonly code: Buffer;
}

interface Header {
  readonly version: string;
  readonly bytecode: number;
  readonly scripts: readonly (ScriptKey & { readonly from: number; readonly to: number })[];
}

export const NO_CACHE: CodeCache = { find: () => undefined, bytecode: 0, kept: () => [] };
// Another version of Node compiles to other bytecode; V8 checks its own part once more.
const VERSION = `1 ${process.version} ${process.arch}`;

/** Where the code of the bundle in `folder` is kept: a name of its own for each installation. */
export function cacheFile(cache: string, folder: string): string {
  return join(cache, `code-${Buffer.from(folder).toString("base64url").slice(-200)}`);
}

/** A cache that is absent, foreign or cut short is an empty one. */
export function readCache(file: string): CodeCache {
  try {
    const bytes = readOwn(file);
    const end = bytes.indexOf("\n");
    const header: Header = JSON.parse(bytes.toString("utf8", 0, end));
    if (header.version !== VERSION) return NO_CACHE;
    const codeOf = ({ from, to }: Header["scripts"][number]) =>
      bytes.subarray(end + 1 + from, end + 1 + to);
    return {
      bytecode: header.bytecode,
      find({ name, size, modified }) {
        const kept = header.scripts.find((script) => script.name === name);
        if (kept?.size !== size || kept.modified !== modified) return undefined;
        return codeOf(kept);
      },
      kept: () =>
        header.scripts.map((script) => {
          const { name, size, modified } = script;
          return { key: { name, size, modified }, code: codeOf(script) };
        }),
    };
  } catch {
    return NO_CACHE;
  }
}

// What lies there runs, so a link to somewhere else is not followed.
function readOwn(file: string): Buffer {
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Written beside and renamed, so that a run at the same time reads the old one or the new one. Where it
 * cannot be written, the next run is as slow as this one was, and that is all.
 */
export function writeCache(file: string, bytecode: number, scripts: readonly KeptScript[]): void {
  let at = 0;
  const placed = scripts.map(({ key, code }) => {
    const from = at;
    at += code.length;
    return { ...key, from, to: at };
  });
  const header: Header = { version: VERSION, bytecode, scripts: placed };
  const parts = [Buffer.from(`${JSON.stringify(header)}\n`), ...scripts.map(({ code }) => code)];
  const beside = `${file}.${process.pid}`;
  try {
    writeFileSync(beside, Buffer.concat(parts), { mode: 0o600, flag: "wx" });
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
  }
}
