import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALGORITHMS, hexLength } from "#core";
import { readDigest } from "./digest.ts";

describe("readDigest", () => {
  it.each(ALGORITHMS)("reads hex of either case and base64 of %s", (algorithm) => {
    const bytes = fc.uint8Array({
      minLength: hexLength(algorithm) / 2,
      maxLength: hexLength(algorithm) / 2,
    });
    fc.assert(
      fc.property(bytes, (given) => {
        const hex = Buffer.from(given).toString("hex");
        expect(readDigest(hex, algorithm)).toBe(hex);
        expect(readDigest(hex.toUpperCase(), algorithm)).toBe(hex);
        expect(readDigest(Buffer.from(given).toString("base64"), algorithm)).toBe(hex);
      }),
    );
  });

  const base64 = createHash("sha256").update("a").digest("base64");

  it.each([
    ["another length", base64.slice(1)],
    ["no padding", `${base64.slice(0, -1)}A`],
    ["too much padding", `${base64.slice(0, -2)}==`],
    ["bits left over", `${base64.slice(0, -2)}t=`],
    ["another alphabet", `_${base64.slice(1)}`],
    ["a hex digit that is none", `g${"0".repeat(63)}`],
    ["nothing", ""],
  ])("refuses %s", (_, written) => {
    expect(readDigest(written, "sha256")).toBeUndefined();
  });

  it("refuses padding within", () => {
    // 48 bytes need none.
    expect(readDigest(`${"A".repeat(63)}=`, "sha384")).toBeUndefined();
    expect(readDigest("A".repeat(64), "sha384")).toBe("0".repeat(96));
  });
});
