import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cacheFile, NO_CACHE, readCache, writeCache } from "./code-cache.ts";

const INDEX = { name: "index.js", size: 10, modified: 5 };
const CHUNK = { name: "1.index.js", size: 20, modified: 5 };

function written(): string {
  const file = cacheFile(mkdtempSync(join(tmpdir(), "sluice-")), "/opt/sluice/dist/cli/app");
  writeCache(file, 700, [
    { key: INDEX, code: Buffer.from("first") },
    { key: CHUNK, code: Buffer.from("second\n") },
  ]);
  return file;
}

describe("the code cache", () => {
  it("gives back what was kept for the same script", () => {
    const cache = readCache(written());
    expect(cache.bytecode).toBe(700);
    expect(cache.find(INDEX)?.toString()).toBe("first");
    expect(cache.find(CHUNK)?.toString()).toBe("second\n");
  });

  it("has nothing for a script that changed, or another one", () => {
    const cache = readCache(written());
    expect(cache.find({ ...INDEX, size: 11 })).toBeUndefined();
    expect(cache.find({ ...INDEX, modified: 6 })).toBeUndefined();
    expect(cache.find({ ...INDEX, name: "2.index.js" })).toBeUndefined();
  });

  it("is empty when absent, of another version, cut short or a link", () => {
    const file = written();
    expect(readCache(`${file}-absent`)).toBe(NO_CACHE);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, 20));
    expect(readCache(file)).toBe(NO_CACHE);
    writeFileSync(file, bytes.toString("latin1").replace(process.version, "v1.0.0"), "latin1");
    expect(readCache(file)).toBe(NO_CACHE);
    writeFileSync(`${file}-real`, bytes);
    symlinkSync(`${file}-real`, `${file}-link`);
    expect(readCache(`${file}-link`)).toBe(NO_CACHE);
  });

  it("leaves nothing behind where it cannot be written", () => {
    const folder = mkdtempSync(join(tmpdir(), "sluice-"));
    writeCache(join(folder, "no", "such", "folder"), 1, []);
    expect(readdirSync(folder)).toEqual([]);
  });
});
