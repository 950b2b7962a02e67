import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readManifest } from "./read-manifest.ts";

const A = "a".repeat(64);
const B = "b".repeat(64);
const LONG = "c".repeat(128);
const SHA1 = "d".repeat(40);
// Base64 of 32 times 0xaa, which is A in hex.
const SRI = `sha256-${btoa("\xaa".repeat(32))}`;

/** `name algorithm digest [size]`, as listed. */
function listed(document: unknown): readonly string[] {
  const read = readManifest(JSON.stringify(document));
  expect(read.faults).toEqual([]);
  return read.listed.map(({ name, algorithm, digest, size }) =>
    [name, algorithm, digest, ...(size === undefined ? [] : [size])].join(" "),
  );
}

/** What stands at each fault, and its reason. */
function faults(document: unknown): readonly (readonly [string, string])[] {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  return readManifest(text).faults.map(({ span, reason }) => [
    text.slice(span.start, span.end),
    reason,
  ]);
}

function notes(document: unknown): readonly (readonly [string, string])[] {
  const text = JSON.stringify(document);
  return readManifest(text).notes.map(({ span, reason }) => [
    text.slice(span.start, span.end),
    reason,
  ]);
}

const STATEMENT = "https://in-toto.io/Statement/v1";
const SHAPES: readonly (readonly [string, unknown, readonly string[]])[] = [
  [
    "path-map",
    { a: A, "b/c": `sha512:${LONG}`, d: SHA1, e: { sha256: B, size: 3 } },
    [`a sha256 ${A}`, `b/c sha512 ${LONG}`, `d sha1 ${SHA1}`, `e sha256 ${B} 3`],
  ],
  [
    "release",
    {
      files: [
        { path: "a", sha256: A, size: 0 },
        { name: "b", sha256: B, sha512: LONG },
      ],
    },
    [`a sha256 ${A} 0`, `b sha256 ${B}`, `b sha512 ${LONG}`],
  ],
  ["release", { files: { a: A } }, [`a sha256 ${A}`]],
  [
    "release",
    { schemaVersion: 1, config: {}, artifacts: [{ name: "a", digest: `sha256:${A}` }] },
    [`a sha256 ${A}`],
  ],
  [
    "path-map",
    { a: { integrity: SRI }, b: { digest: `sha256:${B}` } },
    [`a sha256 ${A}`, `b sha256 ${B}`],
  ],
  ["release", { releases: [], artifacts: [{ name: "a", sha256: A }] }, [`a sha256 ${A}`]],
  ["release", { releases: [], files: [{ name: "a", sha256: A }] }, [`a sha256 ${A}`]],
  ["release", { artifacts: [{ name: "a", digest: `sha256:${A}` }] }, [`a sha256 ${A}`]],
  [
    "release",
    { assets: [{ filename: "a", checksums: { sha256: A, blake3: A }, bytes: 7 }] },
    [`a sha256 ${A} 7`],
  ],
  [
    "release",
    { archives: [{ file: "a", integrity: SRI, length: 7 }], packages: [] },
    [`a sha256 ${A} 7`],
  ],
  [
    "list",
    [
      {
        name: "a",
        hashes: [
          { alg: "SHA-256", content: A },
          { alg: "BLAKE3", content: "x" },
        ],
      },
    ],
    [`a sha256 ${A}`],
  ],
  [
    "list",
    [{ path: "p", name: "a", checksum: A, digests: { sha1: SHA1 }, hash: A, digest: A }],
    [`p sha256 ${A}`, `p sha1 ${SHA1}`],
  ],
  [
    "cargo-dist",
    { releases: [], artifacts: { x: { name: "a.tar.gz", checksums: { sha256: A } } } },
    [`a.tar.gz sha256 ${A}`],
  ],
  ["release", { artifacts: { "a.tar.gz": A } }, [`a.tar.gz sha256 ${A}`]],
  [
    "hugging-face",
    {
      siblings: [
        {
          rfilename: "m.gguf",
          size: 9,
          blobId: SHA1,
          lfs: { sha256: A, size: 9, pointerSize: 130 },
        },
      ],
    },
    [`m.gguf sha256 ${A} 9`],
  ],
  [
    "hugging-face",
    [
      { type: "directory", path: "x" },
      { type: "file", path: "m", oid: SHA1, lfs: { oid: A, size: 9 } },
    ],
    [`m sha256 ${A} 9`],
  ],
  ["hugging-face", [{ rfilename: "m", sha256: A }], [`m sha256 ${A}`]],
  [
    "goreleaser",
    [{ name: "a.zip", path: "dist/a.zip", type: "Archive", extra: { Checksum: `sha256:${A}` } }],
    [`a.zip sha256 ${A}`],
  ],
  [
    "goreleaser",
    [
      { name: "b", internal_type: 4 },
      { name: "a", extra: { Checksum: `sha256:${A}` } },
    ],
    [`a sha256 ${A}`],
  ],
  [
    "cyclonedx",
    {
      bomFormat: "CycloneDX",
      components: [
        {
          type: "file",
          name: "src/a",
          hashes: [
            { alg: "SHA-256", content: A },
            { alg: "Streebog-256", content: B },
          ],
        },
      ],
    },
    [`src/a sha256 ${A}`],
  ],
  [
    "cyclonedx",
    {
      bomFormat: "CycloneDX",
      metadata: {
        component: { type: "file", name: "m", hashes: [{ alg: "SHA3-256", content: B }] },
      },
      components: [
        {
          type: "library",
          name: "x",
          components: [{ type: "file", name: "a", hashes: [{ alg: "SHA-1", content: SHA1 }] }],
        },
      ],
    },
    [`m sha3-256 ${B}`, `a sha1 ${SHA1}`],
  ],
  [
    "spdx",
    {
      spdxVersion: "SPDX-2.3",
      files: [
        {
          fileName: "./a",
          checksums: [
            { algorithm: "SHA1", checksumValue: SHA1 },
            { algorithm: "SHA256", checksumValue: A },
          ],
        },
      ],
    },
    [`./a sha1 ${SHA1}`, `./a sha256 ${A}`],
  ],
  [
    "in-toto",
    {
      _type: STATEMENT,
      subject: [{ name: "a", digest: { sha256: A, gitCommit: SHA1, dirHash: "x" } }],
    },
    [`a sha256 ${A}`],
  ],
  [
    "in-toto",
    {
      _type: "https://in-toto.io/Statement/v0.1",
      subject: [{ name: "a", digest: { sha512: LONG } }],
    },
    [`a sha512 ${LONG}`],
  ],
  [
    "github-artifacts",
    {
      version: 1,
      subjects: [
        { name: "a", digest: `sha256:${A}`, kind: "file" },
        { name: "ghcr.io/x", digest: `sha256:${B}`, kind: "oci" },
      ],
    },
    [`a sha256 ${A}`],
  ],
  [
    "oci",
    { schemaVersion: 2, manifests: [{ mediaType: "x", digest: `sha256:${A}`, size: 5 }] },
    [`blobs/sha256/${A} sha256 ${A} 5`],
  ],
];

describe("readManifest", () => {
  it.each(SHAPES)("reads %s %#", (dialect, document, expected) => {
    expect(listed(document)).toEqual(expected);
    expect(readManifest(JSON.stringify(document)).dialect).toBe(dialect);
  });

  it("gives what is no JSON as a list of nothing", () => {
    expect(readManifest("{")).toMatchObject({ dialect: "json", listed: [], notes: [], sboms: [] });
  });

  it("points at each digest", () => {
    const text = JSON.stringify({ files: [{ path: "a", sha256: A, sha512: LONG }] });
    const spans = readManifest(text).listed.map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual([`"${A}"`, `"${LONG}"`]);
  });

  it("takes digests in upper case, except where a dialect forbids it", () => {
    expect(listed({ a: A.toUpperCase() })).toEqual([`a sha256 ${A}`]);
    const upper = { sha256: A.toUpperCase() };
    expect(faults({ _type: STATEMENT, subject: [{ name: "a", digest: upper }] })).toEqual([
      [`"${upper.sha256}"`, "a digest set holds lower-case hex"],
    ]);
  });

  it.each([
    ["{", "", "ends where a key in quotes was expected"],
    [`{"a":"${A}","a":"${B}"}`, '"a"', "the key `a` stands twice; readers differ on which"],
    ["7", "7", "is no list of files in a shape that we know"],
    ["[]", "", "lists no file with a digest"],
    ["{}", "", "lists no file with a digest"],
    [{ files: [] }, "", "lists no file with a digest"],
    [{ files: 7 }, "7", "must be a list of files"],
    [{ files: ["a"] }, '"a"', "an entry needs its file's name under `path`"],
    [{ files: [{ path: "", sha256: A }] }, '""', "an entry needs its file's name under `path`"],
    [{ files: [{ path: "a" }] }, '{"path":"a"}', "has no digest"],
    [
      { files: [{ path: "a", blake3: A }] },
      `{"path":"a","blake3":"${A}"}`,
      "has no hash that we compute; it has blake3",
    ],
    [
      { files: [{ path: "a", digest: { crc32: "1", sm3: "2" } }] },
      '{"crc32":"1","sm3":"2"}',
      "has no hash that we compute; it has crc32, sm3",
    ],
    [{ files: [{ path: "a", sha256: 5 }] }, "5", "a digest must be a text; got number"],
    [
      { files: [{ path: "a", sha256: "abc" }] },
      '"abc"',
      "a sha256 digest has 64 hex digits; got `abc`",
    ],
    [
      { files: [{ path: "a", sha256: A, sha512: "x" }] },
      '"x"',
      "a sha512 digest has 128 hex digits; got `x`",
    ],
    [
      { files: [{ path: "a", integrity: "sha1-x" }] },
      '"sha1-x"',
      "`sha1-x` holds no sha256, sha384 or sha512 digest",
    ],
    [
      { files: [{ path: "a", integrity: `${SRI} ${SRI}` }] },
      `"${SRI} ${SRI}"`,
      "names several sha256 digests for one file; keep one",
    ],
    [
      { files: [{ path: "a", sha256: A, size: -1 }] },
      "-1",
      "a size must be a whole number of bytes; got `-1`",
    ],
    [
      { files: [{ path: "a", sha256: A, size: 1.5 }] },
      "1.5",
      "a size must be a whole number of bytes; got `1.5`",
    ],
    [
      `{"files":[{"path":"a","sha256":"${A}","size":1e30}]}`,
      "1e30",
      "a size must be a whole number of bytes; got `1e+30`",
    ],
    [
      { files: [{ path: "a", sha256: A, size: "5" }] },
      '"5"',
      "a size must be a whole number of bytes; got `5`",
    ],
    [
      { files: [{ path: "a", sha256: A, size: [] }] },
      "[]",
      "a size must be a whole number of bytes; got array",
    ],
    [
      {
        files: [
          { path: "a", sha256: A },
          { path: "./a", sha256: B },
        ],
      },
      `"${B}"`,
      "`./a` stands twice, and the two differ",
    ],
    [
      {
        files: [
          { path: "a", sha256: A, size: 1 },
          { path: "a", sha256: A, size: 2 },
        ],
      },
      `"${A}"`,
      "`a` stands twice, and the two differ",
    ],
    [
      { files: [{ path: "a", sha256: A }], extras: [{ path: "b", sha256: B }] },
      `[{"path":"b","sha256":"${B}"}]`,
      "`extras` holds digests, and is no list of files that we know",
    ],
    [{ "": A }, '""', "a file needs a name"],
    [{ a: A, b: 5 }, "5", "a digest must be a text; got number"],
    [{ a: A, b: "v1" }, '"v1"', "`v1` is no digest in hex"],
    [
      { bomFormat: "CycloneDX", components: [{ type: "file", name: "a" }] },
      '{"type":"file","name":"a"}',
      "has no digest",
    ],
    [
      { bomFormat: "CycloneDX", components: [{ type: "file", hashes: [] }] },
      '{"type":"file","hashes":[]}',
      "an entry needs its file's name under `path`",
    ],
    [
      {
        bomFormat: "CycloneDX",
        components: [{ type: "file", name: "a", hashes: [{ alg: "SHA-256" }] }],
      },
      '{"alg":"SHA-256"}',
      "a digest must be a text; got object",
    ],
    [
      {
        bomFormat: "CycloneDX",
        components: [{ type: "file", name: "a", hashes: [{ content: A }] }],
      },
      `{"type":"file","name":"a","hashes":[{"content":"${A}"}]}`,
      "has no digest",
    ],
    [
      { spdxVersion: "SPDX-2.3", files: [{ SPDXID: "x" }] },
      '{"SPDXID":"x"}',
      "a file needs its name under `fileName`",
    ],
    [
      { _type: STATEMENT, subject: [{ name: "a" }] },
      '{"name":"a"}',
      "a subject needs its digests under `digest`",
    ],
    [
      { _type: STATEMENT, subject: [{ digest: { sha256: A } }] },
      `{"digest":{"sha256":"${A}"}}`,
      "an entry needs its file's name under `path`",
    ],
    [
      { _type: STATEMENT, subject: [{ name: "a", digest: { gitCommit: SHA1 } }] },
      `{"gitCommit":"${SHA1}"}`,
      "holds no digest of a file that we compute",
    ],
    [
      { _type: STATEMENT, subject: [{ name: "a", digest: { sha256: A, sha512: "x" } }] },
      '"x"',
      "a sha512 digest has 128 hex digits; got `x`",
    ],
    [
      { siblings: [{ lfs: { sha256: A } }] },
      `{"lfs":{"sha256":"${A}"}}`,
      "an entry needs its file's name under `rfilename`",
    ],
    [
      { siblings: [{ rfilename: "a", lfs: { sha256: "x" } }] },
      '"x"',
      "a sha256 digest has 64 hex digits; got `x`",
    ],
    [
      [{ path: "dist/a", extra: {} }],
      '{"path":"dist/a","extra":{}}',
      "an entry needs its file's name under `name`",
    ],
    [
      { releases: [], artifacts: { a: { checksums: { sha256: A } } } },
      `{"checksums":{"sha256":"${A}"}}`,
      "an entry needs its file's name under `name`",
    ],
  ])("finds the fault in %j", (document, at, reason) => {
    expect(faults(document)).toEqual([[at, reason]]);
  });

  it.each([
    [
      {
        files: [
          { path: "a", sha256: A },
          { path: "./a", sha256: A, size: 3 },
        ],
      },
      `"${A}"`,
      "`./a` stands twice, with the same digest",
    ],
    [
      {
        siblings: [
          { rfilename: "config.json", blobId: SHA1, oid: A },
          { rfilename: "m", lfs: { sha256: A } },
        ],
      },
      '"config.json"',
      "`config.json` has no digest here; it counts as unlisted",
    ],
    [
      {
        releases: [],
        artifacts: { i: { name: "install.sh" }, a: { name: "a", checksums: { sha256: A } } },
      },
      '"install.sh"',
      "`install.sh` has no digest here; it counts as unlisted",
    ],
    [
      {
        bomFormat: "CycloneDX",
        components: [
          { type: "library", name: "l", hashes: [{}] },
          { type: "file", name: "a", hashes: [{ alg: "SHA-256", content: A }] },
        ],
      },
      "{",
      "1 hashed components are no files; their hashes are those of archives",
    ],
    [
      {
        spdxVersion: "SPDX-2.3",
        packages: [{ checksums: [{}] }, {}],
        files: [{ fileName: "a", checksums: [{ algorithm: "SHA256", checksumValue: A }] }],
      },
      "{",
      "1 packages have checksums; they are those of archives, not of files",
    ],
    [
      {
        version: 1,
        subjects: [
          { name: "i", kind: "oci" },
          { name: "a", digest: A },
        ],
      },
      '{"name":"i","kind":"oci"}',
      "is an image, not a file",
    ],
  ])("notes what is not wrong in %j", (document, at, reason) => {
    expect(faults(document)).toEqual([]);
    expect(notes(document)).toEqual([[at, reason]]);
  });

  it("passes over folders, and notes nothing where there is nothing to note", () => {
    const folder = { type: "directory", path: "x", oid: SHA1 };
    const tree = [folder, { type: "file", path: "m", lfs: { oid: A } }];
    expect(notes(tree)).toEqual([]);
    const hashes = [{ alg: "SHA-256", content: A }];
    const components = [
      { type: "library", name: "l" },
      { type: "file", name: "a", hashes },
    ];
    expect(notes({ bomFormat: "CycloneDX", components })).toEqual([]);
    const checksums = [{ algorithm: "SHA256", checksumValue: A }];
    const files = [{ fileName: "a", checksums }];
    expect(notes({ spdxVersion: "SPDX-2.3", packages: [{}], files })).toEqual([]);
  });

  it.each([`x${STATEMENT}`, `${STATEMENT}x`])(
    "does not take `_type` %s for a statement",
    (type) => {
      const text = JSON.stringify({ _type: type, subject: [{ name: "a", digest: { sha256: A } }] });
      const read = readManifest(text);
      expect(read.dialect).toBe("path-map");
      expect(read.faults.length).toBeGreaterThan(0);
    },
  );

  it("knows goreleaser's list by its own keys, even where none has a checksum", () => {
    const read = readManifest(JSON.stringify([{ name: "b", internal_type: 4 }]));
    expect([read.dialect, read.faults.map(({ reason }) => reason)]).toEqual([
      "goreleaser",
      ["lists no file with a digest"],
    ]);
  });

  it("tells of a list that it does not know where only one item has a digest", () => {
    const files = [{ path: "a", sha256: A }];
    expect(faults({ files, extras: [{}, { path: "b", sha256: B }] })).toHaveLength(1);
  });

  it.each(["xblake3", "blake3x"])("takes `%s` for no hash", (key) => {
    const entry = { path: "a", [key]: "x" };
    expect(faults({ files: [entry] })).toEqual([[JSON.stringify(entry), "has no digest"]]);
  });

  it("notes a byte-order mark", () => {
    expect(readManifest(`\ufeff{"a":"${A}"}`).notes).toHaveLength(1);
  });

  it("never lists a malformed digest, and never is silent", () => {
    const key = fc.constantFrom(
      "files",
      "artifacts",
      "sboms",
      "name",
      "path",
      "sha256",
      "digest",
      "hashes",
      "alg",
      "content",
      "size",
      "sbom",
      "checksums",
      "image",
      "subject",
      "manifests",
      "schemaVersion",
      "bomFormat",
      "components",
      "type",
      "integrity",
      "lfs",
      "extra",
      "siblings",
      "releases",
      "spdxVersion",
      "subjects",
    );
    const leaf = fc.constantFrom<unknown>(
      "a",
      A,
      `sha256:${B}`,
      SRI,
      "CycloneDX",
      "SHA-256",
      "file",
      1,
      -1,
      null,
      true,
      "",
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(key, tie("tree"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (document) => {
        const text = JSON.stringify(document);
        const read = readManifest(text);
        expect(read.listed.length + read.faults.length).toBeGreaterThan(0);
        for (const entry of read.listed) {
          expect(entry.digest).toMatch(/^[0-9a-f]{64}$/);
          expect([`"${A}"`, `"sha256:${A}"`, `"${B}"`, `"sha256:${B}"`, `"${SRI}"`]).toContain(
            text.slice(entry.span.start, entry.span.end),
          );
          expect(entry.name).not.toBe("");
        }
      }),
      { numRuns: process.env.STRYKER_MUTATOR_WORKER === undefined ? 5_000 : 100 },
    );
  });
});
