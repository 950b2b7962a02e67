import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeFault, type FaultKind } from "./bundle-fault.ts";
import { createInstance } from "./fixtures/instance.ts";
import { type Json, mintEnvelope, statementOf } from "./fixtures/mint.ts";
import { readBundles } from "./read-bundles.ts";

const instance = await createInstance();
const bundle = await mintEnvelope(instance, statementOf(Buffer.from("x")));
const old = await mintEnvelope(instance, statementOf(Buffer.from("x")), { version: "0.1" });

function placesOf(text: string) {
  const { bundles, faults } = readBundles("f", text);
  return {
    bundles: bundles.map(({ at }) => at),
    faults: faults.map(({ kind, at }) => ({ kind, ...at })),
  };
}

function faultOf(json: unknown): string | undefined {
  return readBundles("f", typeof json === "string" ? json : JSON.stringify(json)).faults[0]?.kind;
}

describe("shapes", () => {
  const one = JSON.stringify(bundle);
  const shapes: readonly (readonly [string, unknown, readonly string[]])[] = [
    ["a bundle", bundle, [""]],
    [
      "GitHub's list",
      { attestations: [{ bundle }, { bundle }] },
      ["attestations[0].bundle", "attestations[1].bundle"],
    ],
    ["npm's list", { attestations: [{ predicateType: "x", bundle }] }, ["attestations[0].bundle"]],
    ["an array", [bundle, { bundle }], ["[0]", "[1].bundle"]],
    [
      "what gh prints",
      [{ attestation: { bundle }, verificationResult: {} }],
      ["[0].attestation.bundle"],
    ],
    ["one wrapped", { bundle }, ["bundle"]],
  ];
  it.each(shapes)("reads %s", (_, json, paths) => {
    const text = JSON.stringify(json, undefined, 2);
    expect(placesOf(text).bundles.map(({ path }) => path ?? "")).toEqual(paths);
    expect(placesOf(`\uFEFF${text}`).faults).toEqual([]);
  });

  it("reads one a line, whatever the file is called", () => {
    expect(placesOf(`${one}\n\r\n{\n${one}`)).toEqual({
      bundles: [
        { file: "f", line: 1 },
        { file: "f", line: 4 },
      ],
      faults: [{ kind: "not-json", file: "f", line: 3 }],
    });
  });

  it("tells a broken document once", () => {
    const broken = JSON.stringify(bundle, undefined, 2).slice(0, -1);
    expect(placesOf(broken)).toEqual({ bundles: [], faults: [{ kind: "not-json", file: "f" }] });
    expect(faultOf("")).toBe("not-json");
    expect(faultOf("[\n{}\n")).toBe("not-json");
  });

  it("names what looks like a bundle and is none", () => {
    expect(faultOf([])).toBe("empty");
    expect(faultOf({ attestations: [] })).toBe("empty");
    expect(faultOf(1)).toBe("not-a-bundle");
    expect(faultOf({ a: 1 })).toBe("not-a-bundle");
    expect(faultOf([[bundle]])).toBe("not-a-bundle");
    expect(faultOf({ bundle: { bundle } })).toBe("not-a-bundle");
    expect(faultOf({ attestations: [{ bundle: null, bundle_url: "x" }] })).toBe("elsewhere");
    expect(faultOf({ base64Signature: "x", cert: "y" })).toBe("cosign-legacy");
    expect(faultOf({ payload: "", signatures: [] })).toBe("bare-envelope");
    expect(faultOf({ payload: "" })).toBe("not-a-bundle");
    expect(faultOf({ verificationMaterial: {} })).toBe("media-type");
    expect(faultOf({ dsseEnvelope: {} })).toBe("media-type");
    expect(faultOf({ messageSignature: {} })).toBe("media-type");
  });
});

describe("parts", () => {
  it("takes no version that it does not know", () => {
    const types = [
      "application/vnd.dev.sigstore.bundle.v0.4+json",
      "application/json",
      3,
      undefined,
    ];
    for (const mediaType of types) expect(faultOf({ ...bundle, mediaType })).toBe("media-type");
  });

  it("names the missing ones", () => {
    const material = old.verificationMaterial as Json;
    const [entry] = material.tlogEntries as Json[];
    const withEntry = (part: Json) => {
      const verificationMaterial = { ...material, tlogEntries: [{ ...entry, ...part }] };
      return readBundles("f", JSON.stringify({ ...old, verificationMaterial })).faults[0];
    };
    expect(withEntry({ inclusionPromise: undefined })).toMatchObject({
      kind: "missing-parts",
      parts: ["verificationMaterial.tlogEntries[0].inclusionPromise"],
    });
    expect(withEntry({ canonicalizedBody: undefined })).toMatchObject({
      parts: ["verificationMaterial.tlogEntries[0].canonicalizedBody"],
    });
    expect(faultOf({ ...bundle, verificationMaterial: material })).toBe("missing-parts");
    expect(faultOf({ ...bundle, dsseEnvelope: undefined })).toBe("missing-parts");
    expect(faultOf({ ...bundle, verificationMaterial: 7 })).toBe("missing-parts");
    const signatures = [{ sig: 7 }];
    expect(faultOf({ ...bundle, dsseEnvelope: { payload: "e30=", signatures } })).toBe("malformed");
  });

  it("takes one content and one signer, not the first of several", () => {
    const material = bundle.verificationMaterial as Json;
    const publicKey = { hint: "x" };
    const reasonOf = (json: Json) =>
      readBundles("f", JSON.stringify(json)).faults.map(describeFault);
    expect(reasonOf({ ...bundle, messageSignature: {} })).toEqual([
      "the bundle lacks or must not have: messageSignature",
    ]);
    expect(reasonOf({ ...bundle, verificationMaterial: { ...material, publicKey } })).toEqual([
      "the bundle lacks or must not have: verificationMaterial.publicKey",
    ]);
    const absent = { ...bundle, messageSignature: null };
    expect(reasonOf(absent)).toEqual([]);
  });

  it("bounds how many there are", () => {
    const material = old.verificationMaterial as Json;
    const many = Array.from({ length: 33 }, () => (material.tlogEntries as Json[])[0]);
    expect(faultOf({ ...old, verificationMaterial: { ...material, tlogEntries: many } })).toBe(
      "too-many",
    );
    const chain = { certificates: Array.from({ length: 33 }, () => ({ rawBytes: "AA==" })) };
    expect(
      faultOf({ ...old, verificationMaterial: { ...material, x509CertificateChain: chain } }),
    ).toBe("too-many");
    expect(faultOf('{"a":1}\n'.repeat(2000))).toBe("too-many");
    expect(faultOf({ attestations: Array.from({ length: 1001 }, () => 1) })).toBe("too-many");
    expect(faultOf(" ".repeat((64 << 20) + 1))).toBe("too-large");
  });
});

describe("hostile documents", () => {
  it("end in a fault, however they are made", () => {
    const deep = (open: string, close: string) => open.repeat(50_000) + close.repeat(50_000);
    for (const text of [
      deep('{"bundle":', "}"),
      deep("[", "]"),
      `{"mediaType":${deep("[", "]")}}`,
      `{"mediaType":${deep('{"a":', "}").replace("}", "1}")}}`,
      '{"__proto__":{"mediaType":"x"}}',
    ]) {
      expect(readBundles("f", text)).toMatchObject({ bundles: [] });
      expect(readBundles("f", text).faults.length).toBeGreaterThan(0);
    }
  });

  it("of more values than could be held are not read", () => {
    for (const values of ["0,", "{},"]) {
      const many = values.repeat((1 << 20) + 1).slice(0, -1);
      for (const text of [`[${many}]`, `{"attestations":[${many}]}`]) {
        expect(readBundles("f", text).faults.map(describeFault)).toEqual([
          "more than 1048576 JSON values; not read",
        ]);
      }
    }
  });

  it("are not quoted at length", () => {
    const algorithm = `\u001b${"A".repeat(1_000_000)}`;
    const messageDigest = { algorithm, digest: "" };
    const messageSignature = { messageDigest, signature: "" };
    const text = JSON.stringify({ mediaType: bundle.mediaType, messageSignature });
    const [reason = ""] = readBundles("f", text).faults.map(describeFault);
    expect(reason).toMatch(/^the bundle cannot be decoded: Error: Unrecognized enum value {2}A+…$/);
    expect(reason.length).toBeLessThan(400);
  });

  it("never throw", () => {
    const mediaType = fc.constantFrom("application/vnd.dev.sigstore.bundle.v0.3+json", "x");
    const json = fc.record(
      {
        mediaType,
        verificationMaterial: fc.jsonValue(),
        dsseEnvelope: fc.jsonValue(),
        messageSignature: fc.jsonValue(),
      },
      { requiredKeys: ["mediaType"] },
    );
    fc.assert(
      fc.property(fc.oneof(json, fc.jsonValue()), fc.string(), (value, tail) => {
        for (const text of [JSON.stringify(value), `${JSON.stringify(value)}\n${tail}`]) {
          const { bundles, faults } = readBundles("f", text);
          expect(bundles.length + faults.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

it("describes every fault in other words", () => {
  const kinds: readonly FaultKind[] = [
    { kind: "too-large", limit: 1 },
    { kind: "too-many", what: "bundles", limit: 1 },
    { kind: "not-json" },
    { kind: "not-a-bundle" },
    { kind: "empty" },
    { kind: "media-type", actual: "`x`" },
    { kind: "missing-parts", parts: ["a", "b"] },
    { kind: "malformed", detail: "x" },
    { kind: "cosign-legacy" },
    { kind: "bare-envelope" },
    { kind: "elsewhere" },
  ];
  expect(kinds.map(describeFault)).toMatchInlineSnapshot(`
    [
      "larger than 1 characters; not read",
      "more than 1 bundles; not read",
      "neither JSON nor one JSON document a line",
      "not a sigstore bundle, nor a list of attestations",
      "holds no bundle",
      "bundles of type \`x\` are not known; v0.1 to v0.3 are",
      "the bundle lacks or must not have: a, b",
      "the bundle cannot be decoded: x",
      "cosign's own older form; sign again with \`--new-bundle-format\`",
      "an envelope without certificate, log entry or time; ask for the sigstore bundle",
      "the bundle is not in the document but behind its \`bundle_url\`; download it first",
    ]
  `);
});
