import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Listed } from "../listed.ts";
import { checkRelease, type ReleaseCheck } from "./check-release.ts";
import { readManifest } from "./read-manifest.ts";
import { type ReleaseInputs, writeRelease } from "./write-release.ts";

const A = "a".repeat(64);
const B = "b".repeat(64);
const C = "c".repeat(64);

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function read(document: unknown) {
  return readManifest(JSON.stringify(document));
}

function faults(document: unknown): readonly string[] {
  return read(document).faults.map(({ reason }) => reason);
}

const INPUTS: ReleaseInputs = {
  binaries: [
    { name: "tool", sha256: B, size: 2 },
    { name: "registry", sha256: A, size: 1 },
  ],
  sboms: [{ name: "registry.cdx.json", sha256: C, size: 3, of: "registry" }],
  images: [`ghcr.io/o/z@sha256:${B}`, `ghcr.io/o/a:v1@sha256:${A}`, `ghcr.io/o/z@sha256:${B}`],
  provenance: "https://slsa.dev/provenance/v1",
  build: new Map([
    ["workflow", "release.yml"],
    ["commit", "abc"],
  ]),
};

function written(inputs: ReleaseInputs) {
  const release = writeRelease(inputs, sha256);
  if (!release.ok) throw new Error(release.reasons.join("; "));
  return release;
}

function reasons(inputs: Partial<ReleaseInputs>): readonly string[] {
  const release = writeRelease({ ...INPUTS, ...inputs }, sha256);
  return release.ok ? [] : release.reasons;
}

describe("writeRelease", () => {
  it("writes the manifest, and the checksums of it and of all files", () => {
    const { manifest, sums } = written(INPUTS);
    expect(manifest).toBe(`${JSON.stringify(JSON.parse(manifest), undefined, 2)}\n`);
    expect(JSON.parse(manifest)).toEqual({
      version: 1,
      binaries: [
        { name: "registry", sha256: A, size: 1, sbom: "registry.cdx.json" },
        { name: "tool", sha256: B, size: 2 },
      ],
      sboms: [{ name: "registry.cdx.json", sha256: C, size: 3, of: "registry" }],
      images: [
        { name: "ghcr.io/o/a:v1", digest: `sha256:${A}` },
        { name: "ghcr.io/o/z", digest: `sha256:${B}` },
      ],
      provenance: { type: "https://slsa.dev/provenance/v1" },
      checksums: "SHA256SUMS",
      build: { commit: "abc", workflow: "release.yml" },
    });
    expect(manifest.indexOf('"commit"')).toBeLessThan(manifest.indexOf('"workflow"'));
    expect(sums).toBe(
      `${sha256(manifest)}  RELEASE_MANIFEST.json\n${A}  registry\n${C}  registry.cdx.json\n${B}  tool\n`,
    );
  });

  it("leaves out what was not given", () => {
    const { manifest } = written({
      binaries: [{ name: "a", sha256: A, size: 1 }],
      sboms: [{ name: "s", sha256: B, size: 1 }],
      images: [],
      build: new Map(),
    });
    expect(JSON.parse(manifest)).toEqual({
      version: 1,
      binaries: [{ name: "a", sha256: A, size: 1 }],
      sboms: [{ name: "s", sha256: B, size: 1 }],
      images: [],
      checksums: "SHA256SUMS",
      build: {},
    });
  });

  it("gives the same bytes for the same inputs in any order", () => {
    const file = fc.record({
      name: fc.string({ minLength: 1 }),
      sha256: fc.constant(A),
      size: fc.nat(),
    });
    const files = fc.uniqueArray(file, {
      minLength: 1,
      selector: ({ name }) => name.replace(/^(?:\.\/)+/, ""),
    });
    const both = files.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(both, ([binaries, other]) => {
        const build = new Map([...INPUTS.build].reverse());
        const images = [...INPUTS.images].reverse();
        const rest = { ...INPUTS, sboms: [] };
        expect(written({ ...rest, binaries })).toEqual(
          written({ ...rest, binaries: other, build, images }),
        );
      }),
    );
  });

  it("escapes names as GNU does", () => {
    const binaries = [{ name: "a\\b\nc\rd", sha256: A, size: 1 }];
    const { sums } = written({ ...INPUTS, binaries, sboms: [] });
    expect(sums.split("\n")[1]).toBe(`\\${A}  a\\\\b\\nc\\rd`);
  });

  it("refuses what would not be a release", () => {
    const file = { name: "a", sha256: A, size: 1 };
    expect(reasons({ binaries: [], sboms: [] })).toEqual(["a release has at least one file"]);
    expect(reasons({ binaries: [file, { ...file, name: "./a" }], sboms: [] })).toEqual([
      "`./a` stands twice in the release",
    ]);
    for (const name of ["RELEASE_MANIFEST.json", "SHA256SUMS"]) {
      expect(reasons({ binaries: [{ ...file, name }], sboms: [] })).toEqual([
        `\`${name}\` stands twice in the release`,
      ]);
    }
    expect(reasons({ binaries: [file], sboms: [{ ...file, name: "s", of: "x" }] })).toEqual([
      "the SBOM `s` is of `x`, which is not in the release",
    ]);
    const images = [
      "x",
      "a b@sha256:",
      `x@sha256:${A}0`,
      `x@sha256:${A.toUpperCase()}`,
      `a b@sha256:${A}`,
      `@sha256:${A}`,
    ];
    expect(reasons({ images })).toHaveLength(images.length);
    expect(reasons({ images: ["x"] })).toEqual(["`x` needs its digest: `NAME@sha256:…`"]);
  });
});

describe("readManifest of a release", () => {
  it("reads back what was written", () => {
    const { manifest } = written(INPUTS);
    const { dialect, listed, faults, notes, sboms } = readManifest(manifest);
    expect({ dialect, faults, notes }).toEqual({ dialect: "release", faults: [], notes: [] });
    expect(listed.map(({ name, digest, size }) => [name, digest, size])).toEqual([
      ["registry", A, 1],
      ["tool", B, 2],
      ["registry.cdx.json", C, 3],
    ]);
    expect(sboms.map(({ name, of }) => [name, of])).toEqual([
      ["registry.cdx.json", "registry"],
      ["registry.cdx.json", "registry"],
    ]);
    const place = sboms[0]?.span;
    expect(manifest.slice(place?.start, place?.end)).toBe('"registry.cdx.json"');
  });

  it("reads SBOMs in each spelling", () => {
    const binaries = [
      { name: "a", sha256: A, sbom: { file: "a.json", sha256: B } },
      { path: "b", sha256: A, sboms: ["b1.json", { name: "b2.json" }], sbom: null },
      { name: "c", sha256: A, sbom: false },
    ];
    const sboms = [
      "x.json",
      { name: "y.json", for: "a" },
      { path: "z.json", artifact: "b", subject: "c" },
      null,
    ];
    const manifest = read({ binaries, sboms });
    expect(manifest.faults).toEqual([]);
    expect(manifest.sboms.map(({ name, of }) => [name, of])).toEqual([
      ["a.json", "a"],
      ["b1.json", "b"],
      ["b2.json", "b"],
      ["x.json", undefined],
      ["y.json", "a"],
      ["z.json", "b"],
    ]);
    expect(manifest.listed.map(({ name }) => name)).toEqual(["a", "a.json", "b", "c"]);
    expect(faults({ binaries: [{ name: "a", sha256: A, sbom: true }] })).toEqual([
      "an entry needs its file's name under `path`",
    ]);
    expect(faults({ binaries: [{ name: "a", sha256: A }], sboms: null })).toEqual([]);
  });

  it.each([
    ["files by their paths", { files: { a: { sha256: A, sbom: "s.json" } } }, "a"],
    ["a map of paths", { a: { sha256: A, sboms: ["s.json"] } }, "a"],
    ["a bare list", [{ name: "a", sha256: A, sbom: "s.json" }], "a"],
    ["one name under `sboms`", { files: [{ path: "a", sha256: A, sboms: "s.json" }] }, "a"],
    ["the one of all", { files: { a: A }, sbom: "s.json" }, undefined],
    ["the one of all, in a list", { files: { a: A }, sbom: [{ name: "s.json" }] }, undefined],
  ])("misses no SBOM that stands in %s", (_, document, owner) => {
    const { listed, sboms, faults } = read(document);
    expect(faults).toEqual([]);
    expect(listed.map(({ name }) => name)).toEqual(["a"]);
    expect(sboms.map(({ name, of }) => [name, of])).toEqual([["s.json", owner]]);
  });

  it.each([
    ["SHA256SUMS", 1],
    [null, 1],
    [{ file: "SHA256SUMS", algorithm: "sha256" }, 1],
    [{ sha256: "SHA256SUMS" }, 1],
    [{ name: "x", path: "y" }, 1],
    [{ b: B }, 2],
    [[{ name: "b", sha256: B }], 2],
  ])("takes the checksums %j", (checksums, count) => {
    const manifest = read({ binaries: [{ name: "a", sha256: A }], checksums });
    expect(manifest.faults).toEqual([]);
    expect(manifest.listed).toHaveLength(count);
  });

  it("refuses other checksums", () => {
    const binaries = [{ name: "a", sha256: A }];
    expect(faults({ binaries, checksums: 7 })).toEqual([
      "`checksums` must name a file or list digests",
    ]);
    expect(faults({ binaries, checksums: true })).toEqual([
      "`checksums` must name a file or list digests",
    ]);
    expect(faults({ binaries, checksums: { b: "x" } })).toEqual(["`x` is no digest in hex"]);
  });

  it.each([
    [{ image: { digest: `sha256:${A}` } }, 0],
    [{ image: `ghcr.io/o/a@sha256:${A}` }, 0],
    [{ image: null }, 0],
    [{ images: [`sha256:${A}`, { name: "x", digest: `sha512:${"a".repeat(128)}` }] }, 0],
    [{ image: {} }, 1],
    [{ image: { digest: "v1" } }, 1],
    [{ image: { digest: 7 } }, 1],
    [{ image: true }, 1],
    [{ image: A }, 1],
    [{ image: `xsha256:${A}` }, 1],
    [{ image: "ghcr.io/o/a:v1" }, 1],
    [{ images: [{ digest: `sha256:${A}0` }, { digest: `md5:${"a".repeat(32)}` }] }, 2],
  ])("wants a digest of %j", (images, count) => {
    const found = faults({ binaries: [{ name: "a", sha256: A }], ...images });
    expect(found).toEqual(
      Array(count).fill("an image needs its digest, `sha256:` and 64 hex digits"),
    );
  });

  it("is a release with nothing but SBOMs", () => {
    expect(read({ sboms: [{ name: "a", sha256: A }] })).toMatchObject({
      dialect: "release",
      faults: [],
    });
  });
});

function sumsOf(files: Readonly<Record<string, string>>): readonly Listed[] {
  return Object.entries(files).map(([name, digest]) => ({
    name,
    algorithm: "sha256",
    digest,
    span: { start: 0, end: 0 },
  }));
}

const SUMS = { "RELEASE_MANIFEST.json": C, registry: A, tool: B, "registry.cdx.json": C };

function check(change: Partial<ReleaseCheck> = {}) {
  const manifest = readManifest(written(INPUTS).manifest);
  const present = new Set(Object.keys(SUMS));
  const whole = { manifest, manifestName: "RELEASE_MANIFEST.json", sums: sumsOf(SUMS), present };
  return checkRelease({ ...whole, ...change }).map(({ kind, name, reason }) => [
    kind,
    name,
    reason,
  ]);
}

describe("checkRelease", () => {
  it("finds nothing where all agree, whatever else the checksums list", () => {
    expect(check()).toEqual([]);
    expect(check({ sums: sumsOf({ ...SUMS, more: A }) })).toEqual([]);
    const dotted = Object.fromEntries(
      Object.entries(SUMS).map(([name, hex]) => [`./${name}`, hex]),
    );
    expect(check({ sums: sumsOf(dotted), manifestName: "./RELEASE_MANIFEST.json" })).toEqual([]);
  });

  it("tells of an SBOM that is not there, once", () => {
    const present = new Set(["registry", "tool"]);
    expect(check({ present })).toEqual([
      [
        "sbom-missing",
        "registry.cdx.json",
        "the SBOM of `registry`, `registry.cdx.json`, is not there",
      ],
    ]);
    expect(check({ manifest: read({ sboms: ["s"] }), sums: sumsOf({ ...SUMS, s: A }) })).toEqual([
      ["sbom-missing", "s", "the SBOM, `s`, is not there"],
    ]);
  });

  it("tells of each SBOM, and of one that two files share", () => {
    const manifest = read({
      binaries: [
        { name: "tool", sha256: B, sboms: ["s", "t"] },
        { name: "registry", sha256: A, sbom: "s" },
      ],
    });
    const sums = sumsOf({ ...SUMS, s: A, t: A });
    expect(check({ manifest, sums }).map(([, , reason]) => reason)).toEqual([
      "the SBOM of `tool`, `s`, is not there",
      "the SBOM of `tool`, `t`, is not there",
      "the SBOM of `registry`, `s`, is not there",
    ]);
  });

  it("sees a difference in an earlier line for the same file", () => {
    expect(check({ sums: [...sumsOf({ "./tool": A }), ...sumsOf(SUMS)] })).toHaveLength(1);
  });

  it("tells of an SBOM of nothing, and of one without a digest", () => {
    const manifest = read({
      binaries: [{ name: "tool", sha256: B }],
      sboms: [{ name: "s", of: "gone" }],
    });
    expect(check({ manifest, present: new Set(["s"]) })).toEqual([
      ["sbom-of-nothing", "s", "the SBOM `s` is of `gone`, which the manifest does not list"],
      [
        "not-in-sums",
        "s",
        "neither the manifest nor the checksums file has a digest of the SBOM `s`",
      ],
    ]);
  });

  it("tells where the two lists disagree", () => {
    expect(check({ sums: sumsOf({ ...SUMS, tool: A }) })).toEqual([
      ["sums-differ", "tool", `the checksums file has another sha256 for \`tool\`, \`${A}\``],
    ]);
    const { tool: _, ...others } = SUMS;
    expect(check({ sums: sumsOf(others) })).toEqual([
      ["not-in-sums", "tool", "the checksums file does not list `tool`"],
    ]);
    const { "RELEASE_MANIFEST.json": __, ...files } = SUMS;
    expect(check({ sums: sumsOf(files) })).toEqual([
      [
        "not-in-sums",
        "RELEASE_MANIFEST.json",
        "the checksums file does not list the manifest itself, `RELEASE_MANIFEST.json`",
      ],
    ]);
  });

  it("sees a difference in a later line for the same file, and compares like with like", () => {
    expect(check({ sums: [...sumsOf(SUMS), ...sumsOf({ "./tool": A })] })).toEqual([
      ["sums-differ", "tool", `the checksums file has another sha256 for \`tool\`, \`${A}\``],
    ]);
    const md5 = {
      name: "tool",
      algorithm: "md5",
      digest: "0".repeat(32),
      span: { start: 0, end: 0 },
    } as const;
    expect(check({ sums: [...sumsOf(SUMS), md5] })).toEqual([]);
  });

  it("points at the start of the manifest where the checksums leave it out", () => {
    const text = written(INPUTS).manifest;
    const { "RELEASE_MANIFEST.json": _, ...files } = SUMS;
    const [problem] = checkRelease({
      manifest: readManifest(text),
      manifestName: "RELEASE_MANIFEST.json",
      sums: sumsOf(files),
      present: new Set(Object.keys(SUMS)),
    });
    expect(problem).toMatchObject({ kind: "not-in-sums", span: { start: 0, end: 0 } });
  });

  it("points into the manifest", () => {
    const text = written(INPUTS).manifest;
    const [problem] = checkRelease({
      manifest: readManifest(text),
      manifestName: "RELEASE_MANIFEST.json",
      sums: sumsOf({ ...SUMS, tool: A }),
      present: new Set(Object.keys(SUMS)),
    });
    expect(text.slice(problem?.span.start, problem?.span.end)).toBe(`"${B}"`);
  });
});

describe("digests under a key that nobody knows", () => {
  const hex = "ab".repeat(32);
  const files = { artifacts: [{ name: "app", sha256: hex }] };

  it("are told: they may be of files that are then not looked at", () => {
    const text = JSON.stringify({ ...files, installers: { "install.sh": { sha256: hex } } });
    const { faults, notes } = readManifest(text);
    expect(faults).toEqual([]);
    expect(notes.map(({ reason }) => reason)).toEqual([
      "`installers` holds digests that are not looked at: it is no list of files that we know",
    ]);
  });

  it("are no matter where none are", () => {
    const text = JSON.stringify({ ...files, build: { commit: "abc", tools: { node: "24" } } });
    expect(readManifest(text)).toMatchObject({ faults: [], notes: [] });
  });
});
