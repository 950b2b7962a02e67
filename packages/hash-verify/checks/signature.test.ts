import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { truncateSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cosignKey, minisignKey } from "../../../test/support/fresh-signatures.ts";
import { createInstance } from "../attest/fixtures/instance.ts";
import { mintMessage } from "../attest/fixtures/mint.ts";
import { judgeChecks } from "../judge.ts";
import type { SignatureCheck } from "./check.ts";
import { onDisk, verify } from "./fixtures/verify.ts";
import { observe } from "./observe.ts";

const APP = Buffer.from("the program\n");
const CHECK: SignatureCheck = { mode: "signature", file: "app", key: "it.pub" };

type Files = Readonly<Record<string, string | Uint8Array>>;

const run = (files: Files, flags: Partial<SignatureCheck> = {}) =>
  verify(onDisk({ app: APP, ...files }), { ...CHECK, ...flags });

describe("minisign", () => {
  const key = minisignKey();
  const files = { "it.pub": key.publicKey, "app.minisig": key.sign(APP) };

  it("vouches for the file, with the signer's comment", async () => {
    expect(await run(files)).toMatchObject({ exit: 0, files: ["listed-signed app"] });
    const { host, root } = onDisk({ app: APP, ...files });
    const { data } = judgeChecks([await observe(CHECK, { host, root, confined: false })]);
    expect(data).toEqual({
      files: [
        {
          path: "app",
          status: "listed-signed",
          algorithm: "blake2b512",
          actual: createHash("blake2b512").update(APP).digest("hex"),
          size: APP.length,
        },
      ],
      signatures: [
        {
          path: "app",
          key: "it.pub",
          kind: "minisign",
          signature: "app.minisig",
          comment: "timestamp:1795262400\tfile:SHA256SUMS\thashed",
        },
      ],
    });
  });

  it("takes the key alone, and a signature that is named", async () => {
    const alone = key.publicKey.split("\n")[1] ?? "";
    const named = { "it.pub": alone, "sigs/app": key.sign(APP) };
    expect(await run(named, { signature: "sigs/app" })).toMatchObject({ exit: 0 });
    expect(await run(named, { signature: "sigs/gone" })).toMatchObject({
      exit: 2,
      notJudged: ["sigs/gone no such file"],
    });
  });

  it("is refused for another file and by another key", async () => {
    const other = await run({ ...files, app: "evil" });
    expect(other).toMatchObject({ exit: 1, files: ["mismatch app"] });
    expect(other.problems).toEqual([
      "bad-signature app `app` is not signed by the key `it.pub`: the signature is of another content, or by another key",
    ]);
    const stranger = await run({ ...files, "it.pub": minisignKey().publicKey });
    expect(stranger.exit).toBe(1);
  });

  it("without prehash is taken only where that is asked for", async () => {
    const pair = generateKeyPairSync("ed25519");
    const id = Buffer.from("0102030405060708", "hex");
    const raw = pair.publicKey.export({ format: "der", type: "spki" }).subarray(-32);
    const signature = sign(null, APP, pair.privateKey);
    const global = sign(null, Buffer.concat([signature, Buffer.from("c")]), pair.privateKey);
    const encode = (...parts: Buffer[]) => Buffer.concat(parts).toString("base64");
    const text = [
      "untrusted comment: x",
      encode(Buffer.from("Ed"), id, signature),
      "trusted comment: c",
      encode(global),
    ].join("\n");
    const legacy = { "it.pub": encode(Buffer.from("Ed"), id, raw), "app.minisig": `${text}\n` };
    expect((await run(legacy)).problems).toEqual([expect.stringContaining("without prehash")]);
    expect(await run(legacy, { legacy: true })).toMatchObject({ exit: 0 });
  });
});

describe("cosign", () => {
  const key = cosignKey();
  const signature = key.sign(APP);
  const files = { "it.pub": key.publicKey };

  it("vouches by a detached signature, in base64 or as bytes", async () => {
    expect(await run({ ...files, "app.sig": `${signature}\n` })).toMatchObject({
      exit: 0,
      files: ["listed-signed app"],
    });
    const raw = Buffer.from(signature, "base64");
    expect(await run({ ...files, "app.sig": raw })).toMatchObject({ exit: 0 });
    const other = await run({ ...files, app: "evil", "app.sig": raw });
    expect(other).toMatchObject({ exit: 1, files: ["mismatch app"] });
  });

  it("vouches by a bundle, and by any one signature that holds", async () => {
    const instance = await createInstance({ withLogs: false });
    const pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const keySigned = { privateKey: pair.privateKey, hint: "" };
    const bundle = await mintMessage(instance, APP, { keySigned, stamped: false });
    const pem = pair.publicKey.export({ format: "pem", type: "spki" }).toString();
    const bundled = { "it.pub": pem, "app.sigstore.json": JSON.stringify(bundle) };
    expect(await run(bundled)).toMatchObject({ exit: 0, files: ["listed-signed app"] });
    // By its own key beside a bundle by an identity, as projects publish both.
    const keyless = JSON.stringify(await mintMessage(instance, APP));
    const both = { ...files, "app.sig": signature, "app.sigstore.json": keyless };
    expect(await run(both)).toMatchObject({ exit: 0 });
    const broken = { ...files, "app.sig": signature, "app.sigstore": "{}" };
    expect(await run(broken)).toMatchObject({ exit: 0, notJudged: [] });
    const wrong = await run({ ...files, "app.sigstore": keyless });
    expect(wrong).toMatchObject({ exit: 1 });
    expect(wrong.problems[0]).toContain("signed by an identity; a key is asked for");
  });

  it("is not judged by what is no signature", async () => {
    expect(await run({ ...files, "app.sig": "?" })).toMatchObject({
      exit: 2,
      files: ["unreadable app"],
      notJudged: ["app.sig neither base64 nor a sigstore bundle"],
    });
    const long = Buffer.alloc(2000, 1);
    expect((await run({ ...files, "app.sig": long })).notJudged).toEqual([
      "app.sig no signature: binary, and longer than any",
    ]);
  });
});

describe("what is not there", () => {
  const key = cosignKey();

  it("is said with what was looked for", async () => {
    expect((await run({ "it.pub": key.publicKey })).notJudged).toEqual([
      "app no signature beside it; looked for .sigstore.json, .sigstore, .sig; name another file as `signature`",
    ]);
    expect((await run({ "it.pub": minisignKey().publicKey })).notJudged).toEqual([
      "app no signature beside it; looked for .minisig; name another file as `signature`",
    ]);
  });

  it("is incomplete: the file, its folder, the key", async () => {
    const files = { "it.pub": key.publicKey, "gone.sig": "AA==", "app.sig": key.sign(APP) };
    expect(await run(files, { file: "gone" })).toMatchObject({
      exit: 2,
      files: ["missing gone"],
      notJudged: ["gone no such file"],
    });
    expect((await run(files, { file: "none/app" })).notJudged).toEqual(["none/app no such file"]);
    expect((await run(files, { key: "gone.pub" })).notJudged).toEqual(["gone.pub no such file"]);
  });

  it.each([
    ["nothing", ""],
    ["a text", "ssh-ed25519 AAAA"],
    ["a private key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"],
    ["no UTF-8", Buffer.from([0xff])],
    ["a certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"],
  ])("is not judged by a key that is %s", async (_, content) => {
    const found = await run({ "it.pub": content, "app.sig": "AA==" });
    expect(found).toMatchObject({ exit: 2, files: [], problems: [] });
    expect(found.notJudged).toEqual([expect.stringMatching(/^it\.pub /)]);
  });

  it("is refused where a companion cannot be read", async () => {
    const { host, root, base } = onDisk({ app: APP, "it.pub": key.publicKey });
    // More than any bundle has, without a byte on disk.
    writeFileSync(`${base}/app.sig`, "");
    truncateSync(`${base}/app.sig`, (64 << 20) + 1);
    const found = await verify({ host, root }, CHECK);
    expect(found).toMatchObject({ exit: 2, problems: [] });
    expect(found.notJudged[0]).toContain("app.sig");
  });
});
