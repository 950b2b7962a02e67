/** "It must show" of the issue on hash-verify: lists of digests beside GNU's own checkers. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { BEYOND, compareWithGnu, STRICTER, type Tally } from "../support/gnu-sums/compare.ts";
import { TOOLS, versionOf } from "../support/gnu-sums/tools.ts";

const scratch = mkdtempSync(join(tmpdir(), "sluice-gnu-sums-"));
const COUNTS = { sha256sum: 12_000, b2sum: 5_000, cksum: 5_000 } as const;
// Another one each time looks elsewhere; SLUICE_SEED brings a difference back.
const seed = Number(process.env.SLUICE_SEED ?? Math.floor(Date.now() / 1000));

afterAll(() => rmSync(scratch, { recursive: true }));

describe(`lists of digests, seed ${seed}`, () => {
  const tallies: Tally[] = [];

  it.each(TOOLS)("$command says the same of every file", async (tool) => {
    const plan = { tool, seed, count: COUNTS[tool.command], scratch: join(scratch, tool.command) };
    const tally = await compareWithGnu(plan);
    tallies.push(tally);
    console.log(versionOf(tool), { ...tally, differences: tally.differences.length });
    expect(tally.differences).toEqual([]);
    expect(tally.accepted).toBeGreaterThan(COUNTS[tool.command] / 4);
    expect(tally.refused).toBeGreaterThan(COUNTS[tool.command] / 4);
  });

  it("are at least 20,000", () => {
    const judged = tallies.map(({ accepted, refused }) => accepted + refused);
    expect(judged.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(20_000);
  });

  it("differ only where the page says so", () => {
    const page = readFileSync(
      resolve(import.meta.dirname, "../../docs/hash-verify-dialects.md"),
      "utf8",
    );
    for (const { why } of [...STRICTER, ...BEYOND]) expect(page).toContain(why);
  });
});
