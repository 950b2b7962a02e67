/** What only a real disk does: files that change under the reader, and lists of any size. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { line, onDisk, verify } from "./fixtures/verify.ts";

const SUMS = { mode: "sums", files: ["SHA256SUMS"] } as const;
const MAX_LIST = 100 * 1024 * 1024;

describe("a large file that is written to while it is hashed", () => {
  it("is neither listed nor a mismatch: it was not judged", async () => {
    const { base, ...ground } = onDisk({
      small: "alpha",
      SHA256SUMS: line("small", "alpha") + line("model", "whatever"),
    });
    writeFileSync(join(base, "model"), "");
    truncateSync(join(base, "model"), 256 * 1024 * 1024);
    const script =
      'echo ready; while printf x | dd of="$1" bs=1 conv=notrunc 2>/dev/null; do :; done';
    const writer = spawn("sh", ["-c", script, "sh", join(base, "model")], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    try {
      await once(writer.stdout, "data");
      expect(await verify(ground, SUMS)).toMatchObject({
        exit: 2,
        files: ["unreadable model", "listed small"],
        notJudged: [expect.stringMatching(/^SHA256SUMS:2 `model`: changed while it was read/)],
      });
    } finally {
      writer.kill();
      await once(writer, "close");
    }
  });
});

describe("a list of 100 MB", () => {
  const good = line("a", "alpha");

  it("is read to its last line", async () => {
    const comment = `#${"x".repeat(1022)}\n`;
    const padding = comment.repeat((MAX_LIST - good.length) / comment.length - 1);
    const bad = onDisk({ a: "alphA", SHA256SUMS: padding + good });
    expect(await verify(bad, SUMS)).toMatchObject({ exit: 1, files: ["mismatch a"] });
  });

  it("is refused where it is longer, before it is read", async () => {
    const { base, ...ground } = onDisk({ a: "alpha", SHA256SUMS: good });
    truncateSync(join(base, "SHA256SUMS"), MAX_LIST + 1);
    expect(await verify(ground, SUMS)).toMatchObject({
      exit: 2,
      notJudged: ["SHA256SUMS 104857601 bytes; more than 104857600 are not read"],
    });
  });

  it("is told in few words where it is garbage", async () => {
    const ground = onDisk({ a: "alpha", SHA256SUMS: `${good}${"garbage\n".repeat(2_000_000)}` });
    const verified = await verify(ground, SUMS);
    expect(verified).toMatchObject({ exit: 2, files: ["listed a"] });
    expect(verified.notJudged.length).toBeLessThan(200);
    expect(verified.notJudged.at(-1)).toContain("more faults");
  });
});

it("says which list, which line and which file, of thousands", async () => {
  const names = Array.from({ length: 3000 }, (_, index) => `d${index % 7}/f${index}`);
  const files = Object.fromEntries(names.map((name) => [name, name]));
  const list = names.map((name) => line(name, name)).join("");
  const { base, ...ground } = onDisk({ ...files, SHA256SUMS: list });
  expect(await verify(ground, SUMS)).toMatchObject({ exit: 0, problems: [] });
  writeFileSync(join(base, "d3/f2005"), "changed");
  const { exit, problems } = await verify(ground, SUMS);
  expect(exit).toBe(1);
  expect(problems).toEqual([expect.stringMatching(/^digest-mismatch SHA256SUMS:2006 `d3\/f2005`/)]);
});
