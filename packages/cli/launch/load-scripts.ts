import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { getHeapCodeStatistics } from "node:v8";
import { Script } from "node:vm";
import { type CodeCache, NO_CACHE, type ScriptKey, writeCache } from "./code-cache.ts";

interface Loaded {
  readonly key: ScriptKey;
  readonly script: Script;
  readonly exports: unknown;
  readonly isFresh: boolean;
}

export interface Scripts {
  /** What the CommonJS script of this name exports. */
  load(name: string): unknown;
  /** Keeps what V8 has compiled by now, if that is notably more than is kept already. */
  keep(file: string): void;
}

/**
 * Runs the bundle's scripts from the code that V8 compiled in earlier runs. Node's own compile cache keeps
 * functions as they are when a module is loaded, and so hardly any; compiling the others takes an eighth
 * of a run over 229 workflows (docs/speed.md).
 */
export function createScripts(folder: string, cache: CodeCache = NO_CACHE): Scripts {
  const loaded = new Map<string, Loaded>();
  const requireBuiltin = createRequire(import.meta.url);
  const load = (name: string): unknown => {
    const known = loaded.get(name);
    if (known) return known.exports;
    const file = join(folder, name);
    const key = keyOf(folder, name);
    const cachedData = cache.find(key);
    const script = new Script(wrapped(readFileSync(file, "utf8")), {
      filename: file,
      ...(cachedData && { cachedData }),
    });
    const module = { exports: {} };
    const requireFrom = (id: string): unknown =>
      id.startsWith("./") ? load(id.slice(2)) : requireBuiltin(id);
    script.runInThisContext()(module.exports, requireFrom, module, file, folder);
    const isFresh = !cachedData || script.cachedDataRejected === true;
    loaded.set(name, { key, script, exports: module.exports, isFresh });
    return module.exports;
  };
  return {
    load,
    keep(file) {
      const bytecode = getHeapCodeStatistics().bytecode_and_metadata_size;
      const scripts = [...loaded.values()];
      if (!scripts.some(({ isFresh }) => isFresh) && bytecode < cache.bytecode * GROWTH) return;
      const kept = scripts.map(({ key, script }) => ({ key, code: script.createCachedData() }));
      // Another gate's scripts, which this run had no use for and the next one may.
      const others = cache.kept().filter(({ key }) => !loaded.has(key.name) && stands(folder, key));
      writeCache(file, bytecode, [...kept, ...others]);
    },
  };
}

function keyOf(folder: string, name: string): ScriptKey {
  const { size, mtimeMs: modified } = statSync(join(folder, name));
  return { name, size, modified };
}

/** Whether a script is still the one whose code is kept: a new build leaves others behind. */
function stands(folder: string, { name, size, modified }: ScriptKey): boolean {
  try {
    const present = keyOf(folder, name);
    return present.size === size && present.modified === modified;
  } catch {
    return false;
  }
}

/** A longer run compiles more; the cache is written again only where that is worth the writing. */
const GROWTH = 1.1;

function wrapped(source: string): string {
  return `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
}
