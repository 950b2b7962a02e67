import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClaims } from "./certificate-claims.ts";

const PREFIX = [1, 3, 6, 1, 4, 1, 57264, 1];

function claimOf(value: readonly number[], id: readonly number[] = [...PREFIX, 15]) {
  const oids = [{ oid: { id: [...id] }, value: Buffer.from(value) }];
  return readClaims({ oids })("repository id");
}

function der(text: string): readonly number[] {
  const bytes = Buffer.from(text);
  const { length } = bytes;
  if (length < 0x80) return [0x0c, length, ...bytes];
  if (length < 0x100) return [0x0c, 0x81, length, ...bytes];
  return [0x0c, 0x82, length >> 8, length & 0xff, ...bytes];
}

describe("readClaims", () => {
  it("decodes any text in DER", () => {
    const texts = fc.oneof(fc.string(), fc.string({ minLength: 100, maxLength: 400 }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(claimOf(der(text))).toEqual({ value: Buffer.from(text).toString() });
      }),
    );
  });

  it.each([
    ["another type", [0x13, 1, 0x61]],
    ["nothing", []],
    ["no length", [0x0c]],
    ["a tail", [0x0c, 1, 0x61, 0x61]],
    ["too short", [0x0c, 2, 0x61]],
    ["a longer length than needed", [0x0c, 0x81, 1, 0x61]],
    ["a longer length yet", [0x0c, 0x82, 0, 0x80, ...Array.from({ length: 128 }, () => 0x61)]],
    ["a long length that does not fit", [0x0c, 0x81, 0x80, 0x61]],
    ["an open length", [0x0c, 0x80, 0x61, 0, 0]],
    ["a huge length", [0x0c, 0x83, 0, 0, 1, 0x61]],
    ["no UTF-8", [0x0c, 1, 0xff]],
  ])("takes no %s for a value", (_, value) => {
    expect(claimOf(value)).toBe("malformed");
  });

  it("reads no other extension", () => {
    const value = der("1001");
    expect(claimOf(value, [...PREFIX, 15, 1])).toBeUndefined();
    expect(claimOf(value, [...PREFIX.slice(0, -1), 2, 15])).toBeUndefined();
    expect(claimOf(value, [])).toBeUndefined();
    expect(
      readClaims({ oids: [{ oid: undefined, value: Buffer.from(value) }] })("run"),
    ).toBeUndefined();
    expect(readClaims(undefined)("run")).toBeUndefined();
    expect(readClaims({})("run")).toBeUndefined();
  });
});
