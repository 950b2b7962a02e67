import { describe, expect, it } from "vitest";
import { cosignKey, type FreshKey, minisignKey } from "../../../test/support/fresh-signatures.ts";
import { createInstance } from "../attest/fixtures/instance.ts";
import { type MintOptions, mintEnvelope, statementOf } from "../attest/fixtures/mint.ts";
import type { ChainCheck } from "./check.ts";
import { hex, line, onDisk, verify } from "./fixtures/verify.ts";

type Files = Readonly<Record<string, string>>;

const BINARY = "the registry\n";
const SBOM = '{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": []}\n';

/** scenarios.md: a binary, its SBOM, the manifest, and sums over all of them. */
function release(binary = BINARY): Record<string, string> {
  const sbom = { name: "registry.cdx.json", sha256: hex("sha256", SBOM), of: "registry" };
  const manifest = JSON.stringify({
    image: { digest: `sha256:${"a".repeat(64)}` },
    binaries: [{ name: "registry", sha256: hex("sha256", binary) }],
    sboms: [sbom],
    provenance: { type: "slsa" },
    checksums: "SHA256SUMS",
    build: { commit: "de0fac2e4500dabe0009e67214ff5f5447ce83dd" },
  });
  const files = {
    registry: binary,
    "registry.cdx.json": SBOM,
    "RELEASE_MANIFEST.json": `${manifest}\n`,
  };
  const sums = Object.entries(files).map(([name, content]) => line(name, content));
  return { ...files, SHA256SUMS: sums.join("") };
}

function within(folder: string, files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]),
  );
}

const sumsOf = (files: Files) => Buffer.from(files.SHA256SUMS ?? "");

const KEYS = [
  ["cosign", cosignKey, ".sig"],
  ["minisign", minisignKey, ".minisig"],
] as const;

describe.each(KEYS)("a release that a key of %s signed", (_, createKey, suffix) => {
  const key = createKey();
  const run = async (files: Files, by: FreshKey = key, flags = {}) => {
    const signed = { [`SHA256SUMS${suffix}`]: by.sign(sumsOf(release())) };
    const all = { ...within("dist", { ...files, ...signed }), "keys/it.pub": key.publicKey };
    const check = { mode: "chain", directory: "dist", key: "keys/it.pub", ...flags } as const;
    return verify(onDisk(all), check);
  };

  it("is verified from the signature to the last file", async () => {
    const found = await run(release());
    expect(found).toMatchObject({ exit: 0, problems: [], notJudged: [] });
    expect(found.files).toEqual([
      "listed-signed dist/RELEASE_MANIFEST.json",
      "listed-signed dist/SHA256SUMS",
      "listed-signed dist/registry",
      "listed-signed dist/registry.cdx.json",
    ]);
  });

  it("fails where binary and manifest were altered and the sums are old", async () => {
    const { SHA256SUMS } = release();
    const found = await run({ ...release("an evil registry\n"), SHA256SUMS: SHA256SUMS ?? "" });
    expect(found.exit).toBe(1);
    expect(found.files).toContain("mismatch dist/registry");
    expect(found.files).toContain("mismatch dist/RELEASE_MANIFEST.json");
    expect(found.problems.join("\n")).toContain("release-conflict");
  });

  it("fails where the sums were rewritten to fit", async () => {
    const found = await run(release("an evil registry\n"));
    expect(found.exit).toBe(1);
    expect(found.problems).toEqual([expect.stringContaining("bad-signature dist/SHA256SUMS")]);
    expect(found.files).toContain("mismatch dist/SHA256SUMS");
    expect(found.files).toContain("listed dist/registry");
  });

  it("fails without its SBOM", async () => {
    const { "registry.cdx.json": sbom, ...others } = release();
    const found = await run(others);
    expect(found.exit).toBe(1);
    expect(found.problems.map((problem) => problem.split(" ")[0]).sort()).toContain("missing-sbom");
    expect(found.files).toContain("missing dist/registry.cdx.json");
  });

  it("fails with an extra file, unless it is ignored", async () => {
    const files = { ...release(), "install.sh": "curl\n" };
    const found = await run(files);
    expect(found).toMatchObject({ exit: 1, problems: [expect.stringContaining("unlisted-file")] });
    expect(await run(files, key, { ignore: ["*.sh"] })).toMatchObject({ exit: 0 });
  });

  it("fails by another key", async () => {
    const found = await run(release(), createKey());
    expect(found.exit).toBe(1);
    expect(found.problems).toEqual([expect.stringContaining("bad-signature dist/SHA256SUMS")]);
    expect(found.files).not.toContain("listed-signed dist/registry");
  });

  it("is incomplete without a signature, and says what was looked for", async () => {
    const bare = await verify(onDisk({ ...within("dist", release()), "it.pub": key.publicKey }), {
      mode: "chain",
      directory: "dist",
      key: "it.pub",
    });
    expect(bare).toMatchObject({ exit: 2, problems: [] });
    expect(bare.notJudged).toEqual([
      expect.stringMatching(/^dist\/SHA256SUMS no signature beside it; looked for \.(mini|sig)/),
    ]);
    expect(bare.files).toContain("listed dist/registry");
  });

  it("takes a signature that is named, below the folder or from the root on", async () => {
    const signature = key.sign(sumsOf(release()));
    const named = async (path: string, flag: string) => {
      const files = { ...within("dist", release()), "it.pub": key.publicKey, [path]: signature };
      const check = { mode: "chain", directory: "dist", key: "it.pub", signature: flag } as const;
      return verify(onDisk(files), check);
    };
    expect(await named("dist/sums.signed", "sums.signed")).toMatchObject({ exit: 0 });
    expect(await named("dist/sums.signed", "dist/sums.signed")).toMatchObject({ exit: 0 });
    expect(await named("kept/sums.signed", "kept/sums.signed")).toMatchObject({ exit: 0 });
    expect(await named("dist/other", "sums.signed")).toMatchObject({
      exit: 1,
      notJudged: ["sums.signed no such file"],
    });
  });
});

describe("a release that a workflow attested", async () => {
  const instance = await createInstance();
  const root = JSON.stringify(instance.rootJson);
  const attest = async (
    content: Buffer,
    subject?: readonly object[],
    options: MintOptions = {},
  ) => {
    const statement = statementOf(content, subject && { subject });
    return JSON.stringify(await mintEnvelope(instance, statement, options));
  };
  const check: ChainCheck = {
    mode: "chain",
    directory: "dist",
    "signer-workflow": "octo/app/.github/workflows/release.yml",
    repo: "octo/app",
    "trusted-root": ["root.json"],
  };
  const run = async (files: Files, flags: Partial<ChainCheck> = {}) =>
    verify(onDisk({ ...within("dist", files), "root.json": root }), {
      ...check,
      ...flags,
    });
  const subjectOf = (name: string, text: string) => ({
    name,
    digest: { sha256: hex("sha256", text) },
  });

  it("is verified, and files that the attestation names stand higher", async () => {
    const files = release();
    const subject = [
      subjectOf("SHA256SUMS", files.SHA256SUMS ?? ""),
      subjectOf("registry", files.registry ?? ""),
    ];
    const bundle = await attest(sumsOf(files), subject);
    const found = await run({ ...files, "SHA256SUMS.sigstore.json": bundle });
    expect(found).toMatchObject({ exit: 0, notJudged: [] });
    expect(found.files).toEqual([
      "listed-signed dist/RELEASE_MANIFEST.json",
      "attested dist/SHA256SUMS",
      "attested dist/registry",
      "listed-signed dist/registry.cdx.json",
    ]);
  });

  it("fails without a file, although the list is attested", async () => {
    const { registry, ...files } = release();
    const found = await run({ ...files, "SHA256SUMS.sigstore.json": await attest(sumsOf(files)) });
    expect(found.exit).toBe(1);
    expect(found.files).toContain("missing dist/registry");
    expect(found.files).toContain("attested dist/SHA256SUMS");
  });

  it("fails where the list is attested by broken digests alone", async () => {
    const files = release();
    const subject = [{ name: "SHA256SUMS", digest: { sha1: hex("sha1", files.SHA256SUMS ?? "") } }];
    const bundle = await attest(sumsOf(files), subject);
    const found = await run({ ...files, "SHA256SUMS.sigstore.json": bundle });
    expect(found.problems[0]).toContain("its subjects have no digest of SHA-2 or SHA-3");
    expect(found.files).toContain("unlisted dist/SHA256SUMS");
  });

  it("fails where the files are attested and the list is not", async () => {
    const files = release();
    const bundle = await attest(Buffer.from(BINARY));
    const found = await run({ ...files, "SHA256SUMS.intoto.jsonl": bundle });
    expect(found.exit).toBe(1);
    expect(found.problems).toEqual([
      expect.stringContaining("untrusted-attestation dist/SHA256SUMS"),
    ]);
    expect(found.files).toContain("listed dist/registry");
  });

  it("fails by another signer, although the subject is right", async () => {
    const files = release();
    const subject = "https://github.com/evil/app/.github/workflows/release.yml@refs/tags/v1";
    const bundle = await attest(sumsOf(files), undefined, { subject });
    const found = await run({ ...files, "SHA256SUMS.sigstore": bundle });
    expect(found.exit).toBe(1);
    expect(found.problems[0]).toContain("signed by `https://github.com/evil/app/");
  });

  it("is incomplete without a bundle, with a broken one, and with roots that cannot be read", async () => {
    const files = release();
    expect((await run(files)).notJudged).toEqual([
      "dist/SHA256SUMS no signature beside it; looked for .sigstore.json, .sigstore, .intoto.jsonl; name another file as `signature`",
    ]);
    const broken = await run({ ...files, "SHA256SUMS.sigstore.json": "{}" });
    expect(broken).toMatchObject({ exit: 2, problems: [] });
    expect(broken.notJudged[0]).toContain("dist/SHA256SUMS.sigstore.json");
    expect(await run(files, { "trusted-root": ["gone.json"] })).toMatchObject({
      exit: 2,
      notJudged: ["gone.json no such file"],
    });
  });

  it("lets a good bundle hold beside one that is none, and says so", async () => {
    const files = release();
    const bundle = await attest(sumsOf(files));
    const found = await run({
      ...files,
      "SHA256SUMS.sigstore.json": bundle,
      "SHA256SUMS.sigstore": "?",
    });
    expect(found.exit).toBe(2);
    expect(found.files).toContain("listed-signed dist/registry");
  });
});

describe("the lists of a chain", () => {
  const key = minisignKey();
  const run = (files: Files, flags: Partial<ChainCheck> = {}) =>
    verify(onDisk({ ...files, "it.pub": key.publicKey }), {
      mode: "chain",
      directory: "dist",
      key: "it.pub",
      ...flags,
    });

  it("may be several, each signed", async () => {
    const first = line("a", "a");
    const second = line("b", "b", "sha512");
    const files = within("dist", { a: "a", b: "b", SHA256SUMS: first, SHA512SUMS: second });
    const signed = { ...files, "dist/SHA256SUMS.minisig": key.sign(Buffer.from(first)) };
    const manifest = ["SHA256SUMS", "SHA512SUMS", "SHA256SUMS"];
    const half = await run(signed, { manifest });
    expect(half).toMatchObject({ exit: 2, problems: [] });
    expect(half.files).toContain("listed dist/a");
    const all = { ...signed, "dist/SHA512SUMS.minisig": key.sign(Buffer.from(second)) };
    expect(await run(all, { manifest })).toMatchObject({ exit: 0 });
  });

  it("may be the release manifest itself", async () => {
    const text = JSON.stringify({ artifacts: [{ name: "a", sha256: hex("sha256", "a") }] });
    const files = within("dist", {
      a: "a",
      "RELEASE_MANIFEST.json": text,
      "RELEASE_MANIFEST.json.minisig": key.sign(Buffer.from(text)),
    });
    const found = await run(files, { manifest: ["RELEASE_MANIFEST.json"] });
    expect(found).toMatchObject({ exit: 0, problems: [], notJudged: [] });
    expect(found.files).toContain("listed-signed dist/a");
  });

  it("may be named from the folder on, or from the root on as in `tree`", async () => {
    const sums = line("a", "a");
    const signed = { a: "a", SHA256SUMS: sums, "SHA256SUMS.minisig": key.sign(Buffer.from(sums)) };
    for (const manifest of ["SHA256SUMS", "./SHA256SUMS", "dist/SHA256SUMS", "./dist/SHA256SUMS"]) {
      const found = await run(within("dist", signed), { manifest: [manifest] });
      expect(found).toMatchObject({ exit: 0, notJudged: [] });
      expect(found.files).toEqual(["listed-signed dist/SHA256SUMS", "listed-signed dist/a"]);
    }
    const outside = { ...within("dist", { a: "a" }), ...signed };
    expect(await run(outside, { manifest: ["../SHA256SUMS"] })).toMatchObject({ exit: 2 });
    expect(await run(outside, { manifest: ["gone/SHA256SUMS"] })).toMatchObject({
      exit: 2,
      notJudged: ["dist/gone/SHA256SUMS no such file"],
    });
  });

  it("are not judged where they, the folder or the key are not there", async () => {
    expect(await run({})).toMatchObject({ exit: 2, notJudged: ["dist no such folder"] });
    const found = await run({ "dist/a": "a" });
    expect(found).toMatchObject({ exit: 2, problems: [] });
    expect(found.notJudged).toEqual(["dist/SHA256SUMS no such file"]);
    expect(await run({ "dist/a": "a" }, { key: "gone.pub" })).toMatchObject({
      exit: 2,
      notJudged: ["gone.pub no such file"],
    });
  });

  it("vouch for nothing by broken digests alone", async () => {
    const sums = line("a", "a", "md5");
    const signed = { MD5SUMS: sums, "MD5SUMS.minisig": key.sign(Buffer.from(sums)), a: "a" };
    const flags = { manifest: ["MD5SUMS"], "allow-weak": true };
    const found = await run(within("dist", signed), flags);
    expect(found.files).toContain("listed dist/a");
  });
});
