import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from "node:crypto";
import { describe, expect, it } from "vitest";
import { signatures, signedBytes } from "#host";
import { createInstance } from "../attest/fixtures/instance.ts";
import { mintEnvelope, mintMessage, statementOf } from "../attest/fixtures/mint.ts";
import { type CosignInputs, verifyCosign } from "./cosign.ts";

const CONTENT = Buffer.from("the released file\n");
const instance = await createInstance();
const PAIRS = {
  "ECDSA P-256": generateKeyPairSync("ec", { namedCurve: "P-256" }),
  Ed25519: generateKeyPairSync("ed25519"),
  RSA: generateKeyPairSync("rsa", { modulusLength: 2048 }),
} as const;
const EC = PAIRS["ECDSA P-256"];

function pem(key: KeyObject): string {
  return key.export({ format: "pem", type: "spki" }).toString();
}

function detached(key: KeyObject, content = CONTENT): string {
  const hash = key.asymmetricKeyType === "ed25519" ? null : "sha256";
  return sign(hash, content, key).toString("base64");
}

function verify(text: string, inputs: Partial<CosignInputs> = {}) {
  const digests = new Map([
    ["sha256", createHash("sha256").update(CONTENT).digest("hex")] as const,
  ]);
  const all = {
    key: pem(EC.publicKey),
    signature: { name: "file.sig", text },
    file: { digests, content: signedBytes(CONTENT) },
    roots: [],
    ...inputs,
  };
  return verifyCosign(all, signatures);
}

describe.each(Object.entries(PAIRS))("%s", (_, { privateKey, publicKey }) => {
  const key = pem(publicKey);

  it("signs alone", () => {
    expect(verify(`${detached(privateKey)}\n`, { key })).toEqual({ kind: "valid" });
    const other = detached(privateKey, Buffer.from("another file"));
    expect(verify(other, { key })).toMatchObject({ kind: "refused" });
  });

  it("refuses another key", () => {
    const others = Object.values(PAIRS).filter((pair) => pair.publicKey !== publicKey);
    for (const other of others) {
      expect(verify(detached(other.privateKey), { key })).toMatchObject({ kind: "refused" });
    }
  });
});

describe("bundles", () => {
  const keySigned = { privateKey: EC.privateKey, hint: "cosign" };
  const options = { keySigned, logged: false };

  it("are taken by their key", async () => {
    const bundle = JSON.stringify(await mintMessage(instance, CONTENT, options));
    expect(verify(bundle)).toEqual({ kind: "valid" });
    const key = pem(generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey);
    expect(verify(bundle, { key })).toMatchObject({ kind: "refused" });
  });

  it("are refused where they are of another file, or state something", async () => {
    const other = await mintMessage(instance, Buffer.from("x"), options);
    expect(verify(JSON.stringify(other))).toMatchObject({ kind: "refused" });
    const stated = await mintEnvelope(instance, statementOf(CONTENT), options);
    expect(verify(JSON.stringify(stated))).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("a signature over the file itself is asked for"),
    });
  });

  it("are not judged where they or the file cannot be read", async () => {
    expect(verify("{}")).toMatchObject({ kind: "unreadable", of: "signature" });
    const bundle = await mintMessage(instance, CONTENT, options);
    const digests = new Map([
      ["sha256", createHash("sha256").update(CONTENT).digest("hex")] as const,
    ]);
    const file = { digests, content: { verify: () => "unreadable" as const } };
    expect(verify(JSON.stringify(bundle), { file })).toMatchObject({
      kind: "unreadable",
      of: "file",
    });
  });
});

describe("what cannot be judged", () => {
  const good = detached(EC.privateKey);
  const key = pem(EC.publicKey);

  it("is a signature in no form", () => {
    for (const text of ["", "  ", "%", "AAA", "AB==", "A".repeat(5000)]) {
      expect(verify(text)).toMatchObject({ kind: "unreadable", of: "signature" });
    }
  });

  it("is a key that is none, or one too weak", () => {
    const weak = generateKeyPairSync("rsa", { modulusLength: 1024 });
    const other = generateKeyPairSync("ec", { namedCurve: "P-384" });
    const jwk = { ...PAIRS.RSA.publicKey.export({ format: "jwk" }), e: "AQ" };
    const anybodys = createPublicKey({ key: jwk, format: "jwk" });
    const keys = [
      "",
      key + key,
      "x".repeat(20_000),
      key.replace("BEGIN PUBLIC", "BEGIN"),
      key.replaceAll("PUBLIC", "EC PRIVATE"),
      key.replaceAll("PUBLIC KEY", "CERTIFICATE"),
      key.replace("MFkw", "MFkx"),
      key.replace("MFkw", "=FkA"),
      pem(weak.publicKey),
      pem(anybodys),
      pem(other.publicKey),
      pem(generateKeyPairSync("x25519").publicKey),
    ];
    for (const bad of keys) {
      expect(verify(good, { key: bad }), bad).toMatchObject({ kind: "unreadable", of: "key" });
    }
    expect(verify(good, { key: key.replaceAll("\n", "\r\n") })).toEqual({ kind: "valid" });
  });

  it("is a file of which something is missing", () => {
    const digests = new Map([
      ["sha256", createHash("sha256").update(CONTENT).digest("hex")] as const,
    ]);
    const content = signedBytes(CONTENT);
    const answers = ["too-large", "changed", "unreadable"] as const;
    expect(verify(good, { file: { digests: new Map(), content } })).toMatchObject({ of: "file" });
    for (const answer of answers) {
      const file = { digests, content: { verify: () => answer } };
      expect(verify(good, { file })).toMatchObject({ kind: "unreadable", of: "file" });
    }
  });
});
