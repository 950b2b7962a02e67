import { chmodSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { cacheFolder } from "./cache-folder.ts";

function cacheHome(): string {
  const base = mkdtempSync(join(tmpdir(), "sluice-"));
  vi.stubEnv("XDG_CACHE_HOME", base);
  return base;
}

describe("cacheFolder", () => {
  afterEach(() => void vi.unstubAllEnvs());

  it("makes a folder for its user alone", () => {
    const base = cacheHome();
    expect(cacheFolder()).toBe(join(base, "sluice"));
    expect(cacheFolder()).toBe(join(base, "sluice"));
  });

  it("refuses a folder that others may write to, and a link", () => {
    const open = join(cacheHome(), "sluice");
    mkdirSync(open);
    chmodSync(open, 0o777);
    expect(cacheFolder()).toBeUndefined();
    const base = cacheHome();
    symlinkSync(open, join(base, "sluice"));
    expect(cacheFolder()).toBeUndefined();
  });

  it("makes no parents", () => {
    const base = join(cacheHome(), "not", "there");
    vi.stubEnv("XDG_CACHE_HOME", base);
    expect(cacheFolder()).toBeUndefined();
    expect(existsSync(base)).toBe(false);
  });
});
