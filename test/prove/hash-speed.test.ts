import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

interface Figures {
  readonly wall: number;
  readonly peak: number;
}

// Side by side in one run, by the script that anybody may run: `node scripts/bench-hash.ts`.
describe("hash-verify beside GNU sha256sum", () => {
  let printed = "";
  beforeAll(() => {
    const script = join(ROOT, "scripts/bench-hash.ts");
    printed = execFileSync("node", [script], { encoding: "utf8" });
    console.log(printed);
  });

  function figures(title: string, name: "gnu" | "ours"): Figures {
    const block = printed.slice(printed.indexOf(title));
    const [, wall, peak] = new RegExp(`${name} +([\\d.]+) s +peak (\\d+) MB`).exec(block) ?? [];
    return { wall: Number(wall), peak: Number(peak) };
  }

  it("takes at most half of GNU's time over 4 files of 1 GB", () => {
    const [gnu, ours] = [figures("4 files", "gnu"), figures("4 files", "ours")];
    expect(ours.wall).toBeLessThanOrEqual(gnu.wall / 2);
  });

  it("takes at most 1.25 times GNU's time over 10,000 files of 4 KiB", () => {
    const [gnu, ours] = [figures("10,000 files", "gnu"), figures("10,000 files", "ours")];
    expect(ours.wall).toBeLessThanOrEqual(gnu.wall * 1.25);
  });

  it.each(["4 files", "10,000 files"])("stays below 150 MB over %s", (title) => {
    expect(figures(title, "ours").peak).toBeLessThan(150);
  });
});
