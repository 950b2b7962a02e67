import fc from "fast-check";
import { expect, it } from "vitest";
import { progressLine, showProgress } from "./progress.ts";

it.each([
  [0, 0, 0, "0 of 0 B, 100 %"],
  [0, 4e9, 500, "0.0 of 4.0 GB, 0 %"],
  [5, 10, 0, "5 of 10 B, 50 %"],
  [1.2e9, 4e9, 2000, "1.2 of 4.0 GB, 30 %, 600.0 MB/s, 5 s left"],
  [1e6, 4e9, 1000, "0.0 of 4.0 GB, 0 %, 1.0 MB/s, 1 h 6 min left"],
  [1e9, 2e9, 90_000, "1.0 of 2.0 GB, 50 %, 11.1 MB/s, 1 min 30 s left"],
  [999, 1000, 1000, "1.0 of 1.0 kB, 99 %, 999 B/s, 1 s left"],
  [2e15, 4e15, 1, "2000.0 of 4000.0 TB, 50 %, 2000000.0 TB/s, 1 s left"],
  [5e9, 4e9, 1000, "5.0 of 4.0 GB, 100 %, 5.0 GB/s, 0 s left"],
])("shows %d of %d bytes after %d ms", (done, total, elapsed, line) => {
  expect(progressLine(done, total, elapsed)).toBe(line);
});

it("never shows what is no number", () => {
  const count = fc.nat(Number.MAX_SAFE_INTEGER);
  fc.assert(
    fc.property(count, count, count, (done, total, elapsed) => {
      expect(progressLine(done, total, elapsed)).not.toMatch(/NaN|Infinity|undefined|-/);
    }),
  );
});

it("writes to a terminal only, not too often, and cleans up", () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  showProgress(() => ({ write }))(0, 100);
  expect(written).toEqual([]);
  let now = 1000;
  const show = showProgress(
    () => ({ isTTY: true, write }),
    () => now,
  );
  show(0, 100);
  now += 50;
  show(25, 100);
  now += 50;
  show(50, 100);
  show(100, 100);
  expect(written).toEqual([
    "\r\u001b[K0 of 100 B, 0 %",
    "\r\u001b[K50 of 100 B, 50 %, 500 B/s, 1 s left",
    "\r\u001b[K",
  ]);
});
