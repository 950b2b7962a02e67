import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readCache } from "./code-cache.ts";
import { createScripts } from "./load-scripts.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sluice-scripts-"));
  file = join(folder, "cache");
  for (const name of ["pins.js", "hashes.js"])
    writeFileSync(join(folder, name), `exports.name = () => ${JSON.stringify(name)};`);
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(name: string): unknown {
  const scripts = createScripts(folder, readCache(file));
  const loaded = scripts.load(name) as { name(): string };
  scripts.keep(file);
  return loaded.name();
}

function keptNames(): readonly string[] {
  return readCache(file)
    .kept()
    .map(({ key }) => key.name)
    .sort();
}

it("keeps what another run compiled", () => {
  expect(run("pins.js")).toBe("pins.js");
  expect(run("hashes.js")).toBe("hashes.js");
  expect(keptNames()).toEqual(["hashes.js", "pins.js"]);
  expect(run("pins.js")).toBe("pins.js");
});

it("drops what an earlier build left", () => {
  run("pins.js");
  rmSync(join(folder, "pins.js"));
  run("hashes.js");
  expect(keptNames()).toEqual(["hashes.js"]);
});
