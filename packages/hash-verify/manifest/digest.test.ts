import { describe, expect, it } from "vitest";
import { algorithmNamed, readHex, readPrefixed } from "./digest.ts";

describe("algorithmNamed", () => {
  it.each([
    ["MD5", "md5"],
    ["SHA-1", "sha1"],
    ["SHA1", "sha1"],
    ["sha224", "sha224"],
    ["SHA-256", "sha256"],
    ["sha384", "sha384"],
    ["SHA512", "sha512"],
    ["SHA512/256", "sha512-256"],
    ["SHA-512-256", "sha512-256"],
    ["SHA3-256", "sha3-256"],
    ["sha3_384", "sha3-384"],
    ["SHA3-512", "sha3-512"],
    ["BLAKE2b-512", "blake2b512"],
    ["blake2b", "blake2b512"],
    ["blake2s", "blake2s256"],
    ["BLAKE2s-256", "blake2s256"],
    ["BLAKE2b-256", undefined],
    ["BLAKE3", undefined],
    ["gitCommit", undefined],
    ["", undefined],
  ])("takes %s as %s", (written, algorithm) => {
    expect(algorithmNamed(written)).toBe(algorithm);
  });
});

describe("readHex", () => {
  it("takes hex of the right length, in lower case", () => {
    expect(readHex("sha1", "AB".repeat(20))).toEqual({
      ok: true,
      algorithm: "sha1",
      digest: "ab".repeat(20),
    });
  });

  it.each([
    "ab".repeat(19),
    "ab".repeat(21),
    `${"ab".repeat(19)}ag`,
    `g${"a".repeat(39)}`,
    `${"ab".repeat(19)}a\n`,
    "",
  ])("refuses %j", (written) => {
    expect(readHex("sha1", written)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^a sha1 digest has 40 hex digits; got /),
    });
  });
});

describe("readPrefixed", () => {
  it.each([
    [32, "md5"],
    [40, "sha1"],
    [56, "sha224"],
    [64, "sha256"],
    [96, "sha384"],
    [128, "sha512"],
  ])("tells bare hex of %d digits as %s", (length, algorithm) => {
    expect(readPrefixed("a".repeat(length))).toEqual({
      ok: true,
      algorithm,
      digest: "a".repeat(length),
    });
  });

  it("takes the algorithm before a colon", () => {
    const digest = "a".repeat(64);
    expect(readPrefixed(`sha3-256:${digest}`)).toEqual({ ok: true, algorithm: "sha3-256", digest });
  });

  it.each([
    ["xyz", "`xyz` is no digest in hex"],
    ["g".repeat(64), `a sha256 digest has 64 hex digits; got \`${"g".repeat(57)}…\``],
    ["blake3:00", "`blake3` is no hash that we compute"],
    [":00", "`` is no hash that we compute"],
    ["sha256:00", "a sha256 digest has 64 hex digits; got `00`"],
  ])("refuses %s", (written, reason) => {
    expect(readPrefixed(written)).toEqual({ ok: false, reason });
  });
});
