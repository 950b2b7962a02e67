import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compareWithGnu } from "../support/gnu-sums/compare.ts";
import { TOOLS, versionOf } from "../support/gnu-sums/tools.ts";

const scratch = mkdtempSync(join(tmpdir(), "sluice-gnu-sums-"));

afterAll(() => rmSync(scratch, { recursive: true }));

// Twenty thousand run behind `npm run prove`.
describe("lists of digests, beside GNU", () => {
  it.each(TOOLS)("$command --strict -c says the same", { timeout: 300_000 }, async (tool) => {
    expect(versionOf(tool)).toContain("GNU coreutils");
    const plan = { tool, seed: 1, count: 300, scratch: join(scratch, tool.command) };
    const { differences, accepted, refused, files } = await compareWithGnu(plan);
    expect(differences).toEqual([]);
    // Lists that all fall on one side would compare nothing.
    expect(accepted).toBeGreaterThan(75);
    expect(refused).toBeGreaterThan(75);
    expect(files).toBeGreaterThan(200);
  });
});
