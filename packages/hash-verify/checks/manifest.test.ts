import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ManifestCheck } from "./check.ts";
import { hex, inMemory, line, onDisk, verify } from "./fixtures/verify.ts";

function manifest(path: string, flags: Partial<ManifestCheck> = {}): ManifestCheck {
  return { mode: "manifest", path, ...flags };
}

const SBOM = '{"bomFormat": "CycloneDX"}';
const FILES = { "rel/registry": "binary", "rel/registry.cdx.json": SBOM };
// design/scenarios.md, hash-verify 2.
const DOCUMENT = {
  image: { digest: `sha256:${"a".repeat(64)}` },
  binaries: [{ name: "registry", sha256: hex("sha256", "binary") }],
  sboms: [{ name: "registry.cdx.json", of: "registry" }],
  provenance: { type: "https://slsa.dev/provenance/v1" },
  checksums: "SHA256SUMS",
  build: { commit: "abc" },
};

function release(document: unknown = DOCUMENT): Record<string, string> {
  const text = typeof document === "string" ? document : JSON.stringify(document, undefined, 1);
  const sums =
    line("RELEASE_MANIFEST.json", text) +
    line("registry", "binary") +
    line("registry.cdx.json", SBOM);
  return { ...FILES, "rel/RELEASE_MANIFEST.json": text, "rel/SHA256SUMS": sums };
}

function rulesOf(problems: readonly string[]): readonly string[] {
  return [...new Set(problems.map((text) => text.split(" ")[0] ?? ""))].sort();
}

describe("a release", () => {
  it("is one story", async () => {
    const verified = await verify(inMemory(release()), manifest("rel"));
    expect(verified).toMatchObject({ exit: 0, problems: [], notJudged: [], notes: [] });
    expect(verified.files).toEqual([
      "listed rel/RELEASE_MANIFEST.json",
      "listed rel/registry",
      "listed rel/registry.cdx.json",
    ]);
  });

  it("may carry signatures of its lists, and what is ignored", async () => {
    const files = {
      ...release(),
      "rel/SHA256SUMS.minisig": "",
      "rel/RELEASE_MANIFEST.json.sigstore.json": "",
      "rel/notes.md": "",
    };
    expect(await verify(inMemory(files), manifest("rel", { ignore: ["*.md"] }))).toMatchObject({
      exit: 0,
    });
    expect(await verify(inMemory(files), manifest("rel"))).toMatchObject({
      exit: 1,
      problems: [expect.stringMatching(/^unlisted-file rel\/notes.md /)],
    });
  });

  it.each([
    ["a changed binary", { "rel/registry": "Binary" }, ["digest-mismatch"]],
    [
      "a changed manifest",
      { "rel/RELEASE_MANIFEST.json": JSON.stringify(DOCUMENT) },
      ["digest-mismatch"],
    ],
    [
      "a binary and its manifest, changed together",
      {
        "rel/registry": "evil",
        "rel/RELEASE_MANIFEST.json": JSON.stringify({
          ...DOCUMENT,
          binaries: [{ name: "registry", sha256: hex("sha256", "evil") }],
        }),
      },
      ["digest-mismatch", "release-conflict"],
    ],
    ["a binary that is gone", { "rel/registry": undefined }, ["missing-file"]],
    [
      "an SBOM that is gone",
      { "rel/registry.cdx.json": undefined },
      ["missing-file", "missing-sbom"],
    ],
    ["a file too many", { "rel/extra": "" }, ["unlisted-file"]],
    [
      "checksums that leave out the manifest",
      { "rel/SHA256SUMS": line("registry", "binary") + line("registry.cdx.json", SBOM) },
      ["release-conflict"],
    ],
    [
      "checksums that leave out a binary",
      {
        "rel/SHA256SUMS":
          line("RELEASE_MANIFEST.json", JSON.stringify(DOCUMENT, undefined, 1)) +
          line("registry.cdx.json", SBOM),
      },
      ["release-conflict"],
    ],
  ])("fails on %s", async (_, change, rules) => {
    const given = { ...release(), ...change };
    const files = Object.entries(given).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, text]],
    );
    const verified = await verify(inMemory(Object.fromEntries(files)), manifest("rel"));
    expect(verified.exit).toBe(1);
    expect(rulesOf(verified.problems)).toEqual(rules);
    expect(verified.notJudged).toEqual([]);
  });

  it("fails on an SBOM of a file that is not in it", async () => {
    const text = { ...DOCUMENT, sboms: [{ name: "registry.cdx.json", of: "other" }] };
    const { exit, problems } = await verify(inMemory(release(text)), manifest("rel"));
    expect(exit).toBe(1);
    expect(problems).toEqual([
      "release-conflict rel/RELEASE_MANIFEST.json:13 the SBOM `registry.cdx.json` is of `other`, which the manifest does not list",
    ]);
  });

  it("takes names for what they open, and the prefix that both lists have", async () => {
    const document = {
      files: [
        {
          path: "./out/registry",
          sha256: hex("sha256", "binary"),
          sbom: "out/./registry.cdx.json",
        },
      ],
    };
    const text = JSON.stringify(document);
    const sums =
      line("out/RELEASE_MANIFEST.json", text) +
      line("out/registry", "binary") +
      line("./out/registry.cdx.json", SBOM);
    const files = { ...FILES, "rel/RELEASE_MANIFEST.json": text, "rel/SHA256SUMS": sums };
    const flags = { "strip-prefix": "out" };
    expect(await verify(inMemory(files), manifest("rel", flags))).toMatchObject({
      exit: 0,
      problems: [],
    });
  });

  it.each([
    ["checksums", "rel/SHA256SUMS", undefined],
    ["checksums", "rel/SHA256SUMS", ""],
    ["manifest", "rel/RELEASE_MANIFEST.json", ""],
    ["manifest", "rel/RELEASE_MANIFEST.json", "{"],
    ["manifest", "rel/RELEASE_MANIFEST.json", '{"binaries": []}'],
  ])("does not pass with %s like %j: %j", async (_, path, text) => {
    const { [path]: _old, ...others } = release();
    const files = text === undefined ? others : { ...others, [path]: text };
    const verified = await verify(inMemory(files), manifest("rel"));
    expect(verified.notJudged).toEqual([expect.stringContaining(path)]);
    // The manifest is another one than the checksums list; without checksums there is nothing to say.
    expect(verified.exit).toBe(path.endsWith("SUMS") ? 2 : 1);
    expect(rulesOf(verified.problems)).toEqual(path.endsWith("SUMS") ? [] : ["digest-mismatch"]);
  });

  it("still asks for SBOMs where the checksums cannot be read", async () => {
    const { "rel/SHA256SUMS": _, "rel/registry.cdx.json": __, ...files } = release();
    const verified = await verify(inMemory(files), manifest("rel"));
    expect(verified).toMatchObject({ exit: 1, files: ["listed rel/registry"] });
    expect(rulesOf(verified.problems)).toEqual(["missing-sbom"]);
  });

  it("does not read its manifest through a link", async () => {
    const { base, ...ground } = onDisk(release());
    const text = release()["rel/RELEASE_MANIFEST.json"] ?? "";
    rmSync(join(base, "rel/RELEASE_MANIFEST.json"));
    writeFileSync(join(base, "manifest"), text);
    symlinkSync("../manifest", join(base, "rel/RELEASE_MANIFEST.json"));
    const verified = await verify(ground, manifest("rel"));
    expect(verified.exit).toBe(1);
    expect(rulesOf(verified.problems)).toEqual(["unsafe-name"]);
    expect(verified.notJudged).toEqual([
      expect.stringMatching(/^rel\/RELEASE_MANIFEST.json a link/),
    ]);
  });

  it("must not list itself", async () => {
    const text = JSON.stringify({
      ...DOCUMENT,
      binaries: [...DOCUMENT.binaries, { name: "RELEASE_MANIFEST.json", sha256: "0".repeat(64) }],
    });
    const verified = await verify(inMemory(release(text)), manifest("rel"));
    expect(verified.notJudged).toEqual([expect.stringContaining("lists itself")]);
    expect(verified.exit).toBe(1);
  });
});

describe("what is no release", () => {
  it.each([
    ["rel", { "rel/a": "" }, /holds neither `RELEASE_MANIFEST.json` nor `oci-layout`/],
    ["rel", { "rel/index.json": "{}" }, /no `oci-layout`, so it is no image layout/],
    ["rel", { other: "" }, /^rel no such file/],
    ["no/list.json", { other: "" }, /^no\/list.json no such file/],
    ["..", { other: "" }, /names no file/],
  ])("%s is told", async (path, files, reason) => {
    expect(await verify(inMemory(files), manifest(path))).toMatchObject({
      exit: 2,
      notJudged: [expect.stringMatching(reason)],
    });
  });

  it("flags that would be obeyed by nobody are told", async () => {
    expect(await verify(inMemory(release()), manifest("rel", { "base-dir": "." }))).toMatchObject({
      exit: 2,
      notJudged: [expect.stringContaining("`base-dir`")],
    });
    const list = inMemory({
      a: "alpha",
      "list.json": JSON.stringify({ a: hex("sha256", "alpha") }),
    });
    expect(await verify(list, manifest("list.json", { ignore: ["*"] }))).toMatchObject({
      exit: 2,
      notJudged: [expect.stringContaining("`ignore`")],
    });
    expect(await verify(list, manifest("list.json", { "base-dir": "none" }))).toMatchObject({
      exit: 2,
      notJudged: ["none no such folder"],
    });
  });

  it("a layout laid into a release changes nothing", async () => {
    const files = {
      ...release(),
      "rel/oci-layout": '{"imageLayoutVersion": "1.0.0"}',
      "rel/index.json": "{}",
    };
    const verified = await verify(inMemory(files), manifest("rel"));
    expect(rulesOf(verified.problems)).toEqual(["unlisted-file"]);
  });
});

describe("lists in JSON, as tools write them", () => {
  const digest = hex("sha256", "alpha");
  const LISTS: readonly (readonly [string, unknown])[] = [
    ["a map of paths", { "a.bin": digest }],
    ["a list of files", { files: [{ path: "a.bin", sha256: digest, size: 5 }] }],
    [
      "SRI",
      { files: [{ path: "a.bin", integrity: `sha384-${sri("sha384")} sha512-${sri("sha512")}` }] },
    ],
    [
      "CycloneDX",
      {
        bomFormat: "CycloneDX",
        specVersion: "1.6",
        components: [
          {
            type: "library",
            name: "lodash",
            version: "4.17.21",
            hashes: [{ alg: "SHA-1", content: "0".repeat(40) }],
          },
          {
            type: "file",
            name: "a.bin",
            hashes: [
              { alg: "SHA-256", content: digest },
              { alg: "BLAKE3", content: "0".repeat(64) },
            ],
          },
        ],
      },
    ],
    [
      "SPDX",
      {
        spdxVersion: "SPDX-2.3",
        SPDXID: "SPDXRef-DOCUMENT",
        packages: [
          { name: "x", checksums: [{ algorithm: "SHA1", checksumValue: "0".repeat(40) }] },
        ],
        files: [
          {
            fileName: "./a.bin",
            checksums: [
              { algorithm: "SHA1", checksumValue: hex("sha1", "alpha") },
              { algorithm: "SHA256", checksumValue: digest },
            ],
          },
        ],
      },
    ],
    [
      "cargo-dist",
      {
        dist_version: "0.22.1",
        releases: [{ app_name: "x", artifacts: ["a.bin", "source.tar.gz.sha256"] }],
        artifacts: {
          "a.bin": { name: "a.bin", kind: "executable-zip", checksums: { sha256: digest } },
          "installer.sh": { name: "installer.sh", kind: "installer" },
        },
      },
    ],
    [
      "goreleaser",
      [
        { name: "metadata.json", path: "dist/metadata.json", internal_type: 30, type: "Metadata" },
        {
          name: "a.bin",
          path: "dist/x/a.bin",
          type: "Binary",
          extra: { Checksum: `sha256:${digest}` },
        },
      ],
    ],
    [
      "Hugging Face",
      {
        id: "o/m",
        siblings: [
          { rfilename: "README.md", blobId: "0".repeat(40), size: 1 },
          {
            rfilename: "a.bin",
            blobId: "0".repeat(40),
            size: 5,
            lfs: { sha256: digest, size: 5, pointerSize: 130 },
          },
        ],
      },
    ],
    [
      "an in-toto statement",
      {
        _type: "https://in-toto.io/Statement/v1",
        subject: [{ name: "a.bin", digest: { sha256: digest, gitBlob: "0".repeat(40) } }],
        predicateType: "https://slsa.dev/provenance/v1",
        predicate: {},
      },
    ],
    [
      "GITHUB_ARTIFACTS_LIST",
      { version: 1, subjects: [{ name: "a.bin", digest: `sha256:${digest}`, kind: "file" }] },
    ],
  ];

  function sri(algorithm: string, content = "alpha"): string {
    return Buffer.from(hex(algorithm, content), "hex").toString("base64");
  }

  it.each(LISTS)("%s is read and verified", async (_, document) => {
    const text = JSON.stringify(document, undefined, 2);
    const files = { "out/a.bin": "alpha", "out/list.json": text, "out/else": "not looked at" };
    const good = await verify(inMemory(files), manifest("out/list.json"));
    expect(good).toMatchObject({ exit: 0, files: ["listed out/a.bin"], notJudged: [] });
    const bad = await verify(
      inMemory({ ...files, "out/a.bin": "alphA" }),
      manifest("out/list.json"),
    );
    expect(bad).toMatchObject({ exit: 1, files: ["mismatch out/a.bin"] });
    expect(bad.problems[0]).toMatch(/^digest-mismatch out\/list.json:\d+ /);
    const elsewhere = { "bin/a.bin": "alpha", "list.json": text };
    expect(
      await verify(inMemory(elsewhere), manifest("list.json", { "base-dir": "bin" })),
    ).toMatchObject({
      exit: 0,
      files: ["listed bin/a.bin"],
    });
    const bySums = { mode: "sums", files: ["list.json"], "base-dir": "bin" } as const;
    expect(await verify(inMemory(elsewhere), bySums)).toMatchObject({ exit: 0 });
  });

  it("of subjects must be whole: an image among them is no file that was verified", async () => {
    const subjects = [
      { name: "a.bin", digest: `sha256:${digest}`, kind: "file" },
      { name: "ghcr.io/o/r", digest: `sha256:${digest}`, kind: "oci" },
    ];
    const files = { "a.bin": "alpha", list: JSON.stringify({ version: 1, subjects }) };
    expect(await verify(inMemory(files), manifest("list"))).toMatchObject({
      exit: 2,
      files: ["listed a.bin"],
    });
    const other = JSON.stringify({
      files: [{ path: "a.bin", sha256: digest }],
      note: { subjects: [] },
    });
    expect(await verify(inMemory({ ...files, list: other }), manifest("list"))).toMatchObject({
      exit: 0,
    });
  });

  it("may be weak, and is refused then", async () => {
    const files = { "a.bin": "alpha", list: JSON.stringify({ "a.bin": hex("sha1", "alpha") }) };
    const { problems } = await verify(inMemory(files), manifest("list"));
    expect(rulesOf(problems)).toEqual(["weak-digest"]);
  });
});
