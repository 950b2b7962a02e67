import { generateKeyPairSync, sign } from "node:crypto";
import { expect, it } from "vitest";
import { signatureText } from "./signature-text.ts";

it("leaves texts as they are", () => {
  for (const text of ["", "TUVRQ0lB\r\n", '{"é": "\\u0001"}', "untrusted comment: x\n\ttab"]) {
    expect(signatureText(Buffer.from(text))).toBe(text);
  }
});

it("gives bytes as base64, every signature of every kind of key", () => {
  const keys = [
    generateKeyPairSync("ed25519").privateKey,
    generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey,
    generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey,
  ];
  for (const key of keys) {
    for (let at = 0; at < 50; at += 1) {
      const raw = sign(
        key.asymmetricKeyType === "ed25519" ? null : "sha256",
        Buffer.from([at]),
        key,
      );
      expect(signatureText(raw)).toBe(raw.toString("base64"));
    }
  }
});

it("takes no bytes that are longer than any signature", () => {
  expect(signatureText(Buffer.alloc(1024, 1))).toBeDefined();
  expect(signatureText(Buffer.alloc(1025, 1))).toBeUndefined();
  expect(signatureText(Buffer.alloc(1025, 0xff))).toBeUndefined();
});
