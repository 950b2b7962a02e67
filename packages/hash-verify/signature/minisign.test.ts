import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signatures, signedBytes } from "#host";
import { type MinisignInputs, verifyMinisign } from "./minisign.ts";

const CONTENT = Buffer.from("the released file\n");
const pair = generateKeyPairSync("ed25519");
const ID = Buffer.from("0102030405060708", "hex");

function keyFile(publicKey: KeyObject, id = ID): string {
  const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  const encoded = Buffer.concat([Buffer.from("Ed"), id, raw]).toString("base64");
  return `untrusted comment: minisign public key\n${encoded}\n`;
}

interface MintOptions {
  readonly content?: Buffer;
  readonly algorithm?: string;
  readonly comment?: string;
  readonly id?: Buffer;
}

function mint(options: MintOptions = {}): string {
  const {
    content = CONTENT,
    algorithm = "ED",
    comment = "timestamp:1\tfile:app",
    id = ID,
  } = options;
  const message = algorithm === "ED" ? createHash("blake2b512").update(content).digest() : content;
  const signature = sign(null, message, pair.privateKey);
  const global = sign(null, Buffer.concat([signature, Buffer.from(comment)]), pair.privateKey);
  return [
    "untrusted comment: signature from minisign",
    Buffer.concat([Buffer.from(algorithm), id, signature]).toString("base64"),
    `trusted comment: ${comment}`,
    global.toString("base64"),
    "",
  ].join("\n");
}

function verify(inputs: Partial<MinisignInputs> = {}) {
  const digest = createHash("blake2b512").update(CONTENT).digest("hex");
  const all = {
    key: keyFile(pair.publicKey),
    signature: mint(),
    digests: new Map([["blake2b512", digest] as const]),
    content: signedBytes(CONTENT),
    legacy: false,
    ...inputs,
  };
  return verifyMinisign(all, signatures);
}

describe("verifyMinisign", () => {
  it("takes a good signature, with the words that its signer vouches for", () => {
    const valid = { kind: "valid", comment: "timestamp:1\tfile:app" };
    expect(verify()).toEqual(valid);
    expect(verify({ signature: mint().replaceAll("\n", "\r\n") })).toEqual(valid);
    const alone = keyFile(pair.publicKey).split("\n")[1] ?? "";
    expect(verify({ key: alone })).toEqual(valid);
  });

  it("refuses another file, another key, and words of somebody else", () => {
    const other = generateKeyPairSync("ed25519").publicKey;
    expect(verify({ signature: mint({ content: Buffer.from("x") }) })).toMatchObject({
      kind: "refused",
    });
    expect(verify({ key: keyFile(other) })).toMatchObject({ kind: "refused" });
    expect(verify({ signature: mint({ id: Buffer.alloc(8) }) })).toEqual({
      kind: "refused",
      reason: "signed by the key 0000000000000000, not by 0807060504030201",
    });
    const edited = mint().replace("file:app", "file:evil");
    expect(verify({ signature: edited })).toEqual({
      kind: "refused",
      reason: "the trusted comment is not the signer's",
    });
  });

  it("takes the old form only where it is asked to", () => {
    const signature = mint({ algorithm: "Ed" });
    const legacy = true;
    expect(verify({ signature })).toMatchObject({ kind: "refused" });
    expect(verify({ signature, legacy })).toMatchObject({ kind: "valid" });
    const content = signedBytes(Buffer.from("x"));
    expect(verify({ signature, legacy, content })).toMatchObject({
      kind: "unreadable",
      of: "file",
    });
    const digests = new Map([
      ["blake2b512", createHash("blake2b512").update("x").digest("hex")] as const,
    ]);
    expect(verify({ signature, legacy, content, digests })).toMatchObject({ kind: "refused" });
    const { content: _, ...bare } = { content, digests, key: keyFile(pair.publicKey) };
    expect(verifyMinisign({ ...bare, signature, legacy }, signatures)).toMatchObject({
      of: "file",
    });
  });

  it("judges nothing without the digest that was signed", () => {
    expect(verify({ digests: new Map() })).toMatchObject({ kind: "unreadable", of: "file" });
  });

  it("names a file that is not minisign's", () => {
    const key = keyFile(pair.publicKey);
    const [, encoded = ""] = key.split("\n");
    const keys = [
      "",
      "x",
      `${encoded}\n${encoded}`,
      key.replace("RW", "RX"),
      `untrusted comment: x\n`,
      "A".repeat(20_000),
      `untrusted comment: a\n${encoded.slice(4)}\n`,
    ];
    for (const bad of keys)
      expect(verify({ key: bad }), bad.slice(0, 80)).toMatchObject({ of: "key" });
    const lines = mint().split("\n");
    const broken = [
      "",
      lines.slice(0, 3).join("\n"),
      [...lines, "x"].join("\n"),
      mint().replace("untrusted comment:", "comment:"),
      mint().replace("\ntrusted comment: ", "\ntrusted comment:"),
      mint({ algorithm: "EE" }),
      mint().replace(lines[1] ?? "", "AAAA"),
      mint().replace(lines[3] ?? "", "AAAA"),
      mint().replace(lines[3] ?? "", "-"),
    ];
    for (const signature of broken)
      expect(verify({ signature })).toMatchObject({ of: "signature" });
  });

  it("takes no signature of which a character was changed", () => {
    const good = mint();
    const start = good.indexOf("\n") + 1;
    const changes = fc.tuple(
      fc.integer({ min: start, max: good.length - 2 }),
      fc.string({ minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(changes, ([at, character]) => {
        const signature = good.slice(0, at) + character + good.slice(at + 1);
        fc.pre(signature !== good && signature.replaceAll("\r\n", "\n") !== good);
        expect(verify({ signature }).kind).not.toBe("valid");
      }),
    );
  });
});
