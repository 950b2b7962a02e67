import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { SignatureCheck } from "#core";
import { signatures, signedFile } from "./signatures.ts";

const folder = mkdtempSync(join(tmpdir(), "sluice-signatures-"));
afterAll(() => rmSync(folder, { recursive: true }));

const content = Buffer.alloc((3 << 20) + 7, "sluice");
const path = join(folder, "file");
writeFileSync(path, content);
const expected = {
  algorithm: "sha256",
  digest: createHash("sha256").update(content).digest("hex"),
} as const;
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const ed = generateKeyPairSync("ed25519");
const spki = { format: "der", type: "spki" } as const;
const streamed: SignatureCheck = {
  key: ec.publicKey.export(spki),
  hash: "sha256",
  signature: sign("sha256", content, ec.privateKey),
};
const pure: SignatureCheck = {
  key: ed.publicKey.export(spki),
  signature: sign(null, content, ed.privateKey),
};

describe("signedFile", () => {
  it("checks the content in pieces, or at once where the key asks for it", () => {
    expect(signedFile(path).verify(streamed, expected)).toBe("valid");
    expect(signedFile(path).verify(pure, expected)).toBe("valid");
    const other = sign("sha256", Buffer.from("x"), ec.privateKey);
    expect(signedFile(path).verify({ ...streamed, signature: other }, expected)).toBe("invalid");
    expect(signedFile(path).verify({ ...streamed, key: Buffer.alloc(9) }, expected)).toBe(
      "invalid",
    );
  });

  it("tells content that is not what was hashed", () => {
    const digest = "0".repeat(64);
    expect(signedFile(path).verify(streamed, { ...expected, digest })).toBe("changed");
    expect(signedFile(path).verify(pure, { ...expected, digest })).toBe("changed");
  });

  it("opens regular files only, and no link", () => {
    const link = join(folder, "link");
    symlinkSync(path, link);
    for (const bad of [link, folder, join(folder, "missing")]) {
      expect(signedFile(bad).verify(streamed, expected)).toBe("unreadable");
    }
  });

  it("does not take a large file into memory", () => {
    const large = join(folder, "large");
    writeFileSync(large, "");
    truncateSync(large, (64 << 20) + 1);
    expect(signedFile(large).verify(pure, expected)).toBe("too-large");
  });
});

it("a key that cannot be used that way proves nothing", () => {
  expect(signatures.verify(content, { ...pure, hash: "sha256" })).toBe(false);
  expect(signatures.verify(content, { ...streamed, key: Buffer.alloc(9) })).toBe(false);
});
