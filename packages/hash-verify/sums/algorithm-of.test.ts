import { describe, expect, it } from "vitest";
import { ALGORITHMS, algorithmOfLength } from "#core";
import { algorithmOfName, algorithmOfTag } from "./algorithm-of.ts";

type Found = ReturnType<typeof algorithmOfTag>;

function word(found: Found): string | undefined {
  return found?.kind === "unsupported" ? `not ${found.name}` : found?.algorithm;
}

describe("algorithmOfTag", () => {
  it.each([
    ["SHA256", "sha256"],
    ["SHA2-256", "sha256"],
    ["SHA2-512/256", "sha512-256"],
    ["SHA512-256", "sha512-256"],
    ["BLAKE2b", "blake2b512"],
    ["BLAKE2B-512", "blake2b512"],
    ["BLAKE2b-256", "not BLAKE2b-256"],
    ["BLAKE3", "not BLAKE3"],
    ["SM3", "not SM3"],
    ["SHA3-224", "not SHA3-224"],
    ["RIPEMD-160", "not RIPEMD-160"],
    ["sha256", undefined],
    ["XSHA256", undefined],
    ["constructor", undefined],
  ])("%s is %s", (tag, expected) => {
    expect(word(algorithmOfTag(tag))).toBe(expected);
  });
});

describe("algorithmOfLength", () => {
  it("knows MD5, SHA-1 and SHA-2 and nothing else", () => {
    expect([32, 40, 56, 64, 96, 128, 63, 0].map(algorithmOfLength)).toEqual([
      "md5",
      "sha1",
      "sha224",
      "sha256",
      "sha384",
      "sha512",
      undefined,
      undefined,
    ]);
  });
});

describe("algorithmOfName", () => {
  it.each([
    ["SHA256SUMS", "sha256"],
    ["dist/SHA256SUMS.txt", "sha256"],
    ["sha256.sum", "sha256"],
    ["sha256sum.txt", "sha256"],
    ["terraform_1.0_SHA256SUMS", "sha256"],
    ["checksums_sha256.txt", "sha256"],
    ["model.gguf.sha256", "sha256"],
    ["a.sha-1", "sha1"],
    ["a.sha512_256", "sha512-256"],
    ["SHA512CHECKSUM", "sha512"],
    ["B2SUMS", "blake2b512"],
    ["a.blake2s", "blake2s256"],
    ["a.blake2b256", "not blake2b256"],
    ["B3SUMS", "not b3"],
    ["app_b2sum.txt", "blake2b512"],
    ["a.b3", "not b3"],
    ["checksums_b2.txt", "blake2b512"],
    ["app-1.0.0-b2_checksums.txt", undefined],
    ["app-1.0.0-b3.txt", undefined],
    ["a.sha3-224", "not sha3-224"],
    ["a.crc32", "not crc32"],
    ["checksums.txt", undefined],
    ["sha256/checksums.txt", undefined],
    ["notsha256", undefined],
    ["sha256-tools.tar.gz", undefined],
    ["SHA256SUMS.asc", undefined],
  ])("%s is %s", (name, expected) => {
    expect(word(algorithmOfName(name))).toBe(expected);
  });

  it.each(ALGORITHMS)("knows %s by its own name", (algorithm) => {
    expect(word(algorithmOfName(`a.${algorithm}`))).toBe(algorithm);
  });
});
