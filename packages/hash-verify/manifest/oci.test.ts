import { describe, expect, it } from "vitest";
import { checkOciLayout, readOci } from "./oci.ts";

const A = `sha256:${"a".repeat(64)}`;
const B = `sha256:${"b".repeat(64)}`;
const LONG = `sha512:${"c".repeat(128)}`;
const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const LAYER = "application/vnd.oci.image.layer.v1.tar+gzip";

function faults(document: unknown): readonly (readonly [string, string])[] {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  return readOci(text).faults.map(({ span, reason }) => [text.slice(span.start, span.end), reason]);
}

describe("readOci", () => {
  it("lists what an index refers to, and says which of it refers further", () => {
    const index = {
      schemaVersion: 2,
      manifests: [
        { mediaType: MANIFEST, digest: A, size: 5 },
        { mediaType: LAYER, digest: LONG, size: 7 },
      ],
    };
    expect(readOci(JSON.stringify(index))).toMatchObject({
      dialect: "oci",
      listed: [
        {
          name: `blobs/sha256/${"a".repeat(64)}`,
          algorithm: "sha256",
          digest: "a".repeat(64),
          size: 5,
        },
        { name: `blobs/sha512/${"c".repeat(128)}`, algorithm: "sha512", size: 7 },
      ],
      faults: [],
      notes: [],
      nested: [`blobs/sha256/${"a".repeat(64)}`],
    });
  });

  it.each([
    ["application/vnd.oci.image.index.v1+json", 1],
    [MANIFEST, 1],
    ["application/vnd.docker.distribution.manifest.v2+json", 1],
    ["application/vnd.docker.distribution.manifest.list.v2+json", 1],
    [`${MANIFEST}x`, 0],
    [`x${MANIFEST}`, 0],
    ["application/vnd.oci.image.config.v1+json", 0],
  ])("knows whether %s refers further", (mediaType, count) => {
    const index = { schemaVersion: 2, manifests: [{ mediaType, digest: A, size: 5 }] };
    expect(readOci(JSON.stringify(index)).nested).toHaveLength(count);
  });

  it("gives what is no JSON as a list of nothing", () => {
    expect(readOci("{")).toMatchObject({ dialect: "oci", listed: [], notes: [], nested: [] });
  });

  it("lists config and layers of a manifest", () => {
    const manifest = {
      schemaVersion: 2,
      config: { mediaType: "x", digest: A, size: 1 },
      layers: [{ mediaType: LAYER, digest: B, size: 2, urls: ["https://example.com/x"] }],
      subject: { mediaType: MANIFEST, digest: LONG, size: 3 },
    };
    const read = readOci(JSON.stringify(manifest));
    expect(read.listed.map(({ size }) => size)).toEqual([1, 2]);
    expect(read.notes.map(({ reason }) => reason)).toEqual([
      "refers to an image that need not lie in this layout",
      "may have to be fetched from elsewhere",
    ]);
    expect(read.faults).toEqual([]);
  });

  it("takes one blob that is referred to twice as one", () => {
    const layer = { mediaType: LAYER, digest: B, size: 2 };
    expect(readOci(JSON.stringify({ layers: [layer, layer] })).listed).toHaveLength(1);
    expect(faults({ layers: [layer, { ...layer, size: 3 }] })).toHaveLength(1);
  });

  it.each([
    ["{", "", "ends where a key in quotes was expected"],
    [{ manifests: [] }, "", "lists no file with a digest"],
    [
      { layers: [{ mediaType: "x", size: 1 }] },
      '{"mediaType":"x","size":1}',
      "a descriptor needs its `digest`",
    ],
    [
      { layers: [{ mediaType: "x", digest: A }] },
      `{"mediaType":"x","digest":"${A}"}`,
      "a descriptor needs its `size`",
    ],
    [
      { layers: [{ digest: A, size: 1 }] },
      `{"digest":"${A}","size":1}`,
      "a descriptor needs its `mediaType`",
    ],
    [
      { layers: [{ mediaType: "x", digest: A.toUpperCase(), size: 1 }] },
      `"${A.toUpperCase()}"`,
      "must be `sha256:` or `sha512:` and lower-case hex",
    ],
    [
      { layers: [{ mediaType: "x", digest: `x${A}`, size: 1 }] },
      `"x${A}"`,
      "must be `sha256:` or `sha512:` and lower-case hex",
    ],
    [
      { layers: [{ mediaType: "x", digest: `${A}\n`, size: 1 }] },
      `"${A}\\n"`,
      "must be `sha256:` or `sha512:` and lower-case hex",
    ],
    [
      { layers: [{ mediaType: "x", digest: "sha256:../../x", size: 1 }] },
      '"sha256:../../x"',
      "must be `sha256:` or `sha512:` and lower-case hex",
    ],
    [
      { layers: [{ mediaType: "x", digest: "sha512:aa", size: 1 }] },
      '"sha512:aa"',
      "a sha512 digest has 128 hex digits; got `aa`",
    ],
    [
      { layers: [{ mediaType: "x", digest: A, size: -1 }] },
      "-1",
      "a size must be a whole number of bytes; got `-1`",
    ],
  ])("finds the fault in %j", (document, at, reason) => {
    expect(faults(document)).toEqual([[at, reason]]);
  });
});

describe("checkOciLayout", () => {
  it("knows version 1.0.0", () => {
    expect(checkOciLayout('{"imageLayoutVersion": "1.0.0"}')).toEqual([]);
    expect(checkOciLayout(' {"imageLayoutVersion": "2"}')).toEqual([
      { span: { start: 1, end: 28 }, reason: "`imageLayoutVersion` must be `1.0.0`" },
    ]);
    expect(checkOciLayout("x")).toHaveLength(1);
  });
});
