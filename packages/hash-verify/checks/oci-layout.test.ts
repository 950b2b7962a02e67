import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ManifestCheck } from "./check.ts";
import { hex, inMemory, onDisk, verify } from "./fixtures/verify.ts";

const CHECK: ManifestCheck = { mode: "manifest", path: "image" };
const INDEX = "application/vnd.oci.image.index.v1+json";
const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const CONFIG = "application/vnd.oci.image.config.v1+json";
const LAYER = "application/vnd.oci.image.layer.v1.tar+gzip";

interface Blob {
  readonly text: string;
  readonly mediaType: string;
  readonly algorithm?: "sha256" | "sha512";
}

function blobPath({ text, algorithm = "sha256" }: Blob): string {
  return `image/blobs/${algorithm}/${hex(algorithm, text)}`;
}

function descriptor(blob: Blob) {
  const { text, mediaType, algorithm = "sha256" } = blob;
  return {
    mediaType,
    digest: `${algorithm}:${hex(algorithm, text)}`,
    size: Buffer.byteLength(text),
  };
}

function manifestOf(config: Blob, ...layers: readonly Blob[]): Blob {
  const document = {
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: descriptor(config),
    layers: layers.map(descriptor),
  };
  return { text: JSON.stringify(document), mediaType: MANIFEST };
}

function indexOf(...manifests: readonly Blob[]): Blob {
  const document = { schemaVersion: 2, mediaType: INDEX, manifests: manifests.map(descriptor) };
  return { text: JSON.stringify(document), mediaType: INDEX };
}

const LAYOUT = { "image/oci-layout": '{"imageLayoutVersion": "1.0.0"}' };

function layout(index: Blob, ...blobs: readonly Blob[]): Record<string, string> {
  const files = blobs.map((blob) => [blobPath(blob), blob.text]);
  return { ...LAYOUT, "image/index.json": index.text, ...Object.fromEntries(files) };
}

const config: Blob = { text: '{"os": "linux"}', mediaType: CONFIG };
const arm: Blob = { text: '{"os": "linux", "architecture": "arm64"}', mediaType: CONFIG };
const layer: Blob = { text: "layer", mediaType: LAYER };
const shared: Blob = { text: "shared", mediaType: LAYER, algorithm: "sha512" };
const one = manifestOf(config, layer, shared);
const two = manifestOf(arm, shared);
const platforms = indexOf(one, two);
const top = indexOf(platforms);
const BLOBS = [config, arm, layer, shared, one, two, platforms];

describe("an image layout", () => {
  it("is all that its index leads to", async () => {
    const verified = await verify(inMemory(layout(top, ...BLOBS)), CHECK);
    expect(verified).toMatchObject({ exit: 0, problems: [], notJudged: [], notes: [] });
    expect(verified.files).toEqual(BLOBS.map((blob) => `listed ${blobPath(blob)}`).sort());
  });

  it.each(BLOBS.map((blob) => [blob.text.slice(0, 60), blob] as const))(
    "fails on another blob than %s",
    async (_, blob) => {
      const changed = `${blob.text.slice(0, -1)}!`;
      const files = { ...layout(top, ...BLOBS), [blobPath(blob)]: changed };
      const verified = await verify(inMemory(files), CHECK);
      expect(verified.exit).toBe(1);
      const kinds = new Set(verified.problems.map((text) => text.split(" ")[0]));
      expect(kinds).toEqual(new Set(["digest-mismatch"]));
      expect(verified.files).toContain(`mismatch ${blobPath(blob)}`);
      const longer = await verify(inMemory({ ...files, [blobPath(blob)]: `${blob.text} ` }), CHECK);
      expect(longer.problems[0]).toMatch(/^digest-mismatch .* bytes/);
    },
  );

  it.each(BLOBS.map((blob) => [blob.text.slice(0, 60), blob] as const))(
    "fails without %s",
    async (_, blob) => {
      const others = BLOBS.filter((other) => other !== blob);
      const verified = await verify(inMemory(layout(top, ...others)), CHECK);
      expect(verified.exit).toBe(1);
      const kinds = verified.problems.map((text) => text.split(" ")[0]);
      expect(new Set(kinds)).toEqual(new Set(["missing-file"]));
    },
  );

  it("fails on blobs that nothing refers to, and on other files", async () => {
    const stray: Blob = { text: "stray", mediaType: LAYER };
    const files = { ...layout(top, ...BLOBS, stray), "image/README": "" };
    const verified = await verify(inMemory(files), CHECK);
    expect(verified.problems.map((text) => text.split(" ", 2).join(" "))).toEqual([
      "unlisted-file image/README",
      `unlisted-file ${blobPath(stray)}`,
    ]);
    const ignoring = { ...CHECK, ignore: ["README", "blobs/**"] };
    expect(await verify(inMemory(files), ignoring)).toMatchObject({ exit: 0 });
  });

  it("does not believe a size", async () => {
    const lying = { ...descriptor(layer), size: Number.MAX_SAFE_INTEGER };
    const document = { schemaVersion: 2, config: descriptor(config), layers: [lying] };
    const bad: Blob = { text: JSON.stringify(document), mediaType: MANIFEST };
    const verified = await verify(inMemory(layout(indexOf(bad), config, layer, bad)), CHECK);
    expect(verified).toMatchObject({ exit: 1 });
    expect(verified.problems).toEqual([expect.stringMatching(/9007199254740991/)]);
  });

  it("does not read on in a manifest that is not the one referred to, nor in a circle", async () => {
    // An index that names itself cannot have its own digest, so its circle ends at the first mismatch.
    const name = "0".repeat(64);
    const self = { mediaType: INDEX, digest: `sha256:${name}`, size: 0 };
    const circle = JSON.stringify({ schemaVersion: 2, manifests: [self] });
    const fit = circle.replace('"size":0', `"size":${circle.length + 2}`);
    const files = { ...LAYOUT, "image/index.json": fit, [`image/blobs/sha256/${name}`]: fit };
    const verified = await verify(inMemory(files), CHECK);
    expect(verified).toMatchObject({ exit: 1, files: [`mismatch image/blobs/sha256/${name}`] });
  });

  it("reads a manifest once that two refer to, and as deep as they go", async () => {
    const chain: Blob[] = [manifestOf(config, layer)];
    for (let depth = 0; depth < 600; depth++) {
      const [last] = chain.slice(-1);
      if (last) chain.push(indexOf(last, ...chain.slice(0, 1)));
    }
    const [deepest] = chain.slice(-1);
    const files = layout(indexOf(...(deepest ? [deepest] : [])), config, layer, ...chain);
    const verified = await verify(inMemory(files), CHECK);
    expect(verified).toMatchObject({ exit: 0 });
    expect(verified.files).toHaveLength(chain.length + 2);
  });
});

describe("what cannot be judged", () => {
  it.each([
    ["no layout file's JSON", { "image/oci-layout": "{" }],
    ["another version", { "image/oci-layout": '{"imageLayoutVersion": "2.0.0"}' }],
    ["an index that is no JSON", { "image/index.json": "[" }],
    ["an index of nothing", { "image/index.json": '{"schemaVersion": 2, "manifests": []}' }],
    [
      "an index with a malformed digest",
      { "image/index.json": top.text.replace("sha256:", "sha256:../") },
    ],
  ])("is told: %s", async (_, change) => {
    const verified = await verify(inMemory({ ...layout(top, ...BLOBS), ...change }), CHECK);
    expect(verified).toMatchObject({ exit: 2, problems: [] });
    expect(verified.notJudged).toEqual([
      expect.stringMatching(/^image\/(?:oci-layout|index.json):1 /),
    ]);
  });

  it("is told: no index", async () => {
    const { "image/index.json": _, ...files } = layout(top, ...BLOBS);
    expect(await verify(inMemory(files), CHECK)).toMatchObject({
      exit: 2,
      notJudged: ["image/index.json no such file"],
    });
  });

  it("is told: a layout file that is not UTF-8", async () => {
    const { base, ...ground } = onDisk(layout(top, ...BLOBS));
    writeFileSync(join(base, "image/oci-layout"), Buffer.of(0xff, 0xff));
    expect(await verify(ground, CHECK)).toMatchObject({ exit: 2, files: [] });
  });

  it("is told: a manifest longer than any registry takes", async () => {
    const large: Blob = { text: `${one.text}${" ".repeat(4 * 1024 * 1024)}`, mediaType: MANIFEST };
    const files = layout(indexOf(large), large, config, layer, shared);
    expect(await verify(inMemory(files), CHECK)).toMatchObject({
      exit: 2,
      problems: [],
      notJudged: [expect.stringMatching(/more than 4194304 are not read/)],
    });
  });

  it("is told: more manifests than stand in memory", async () => {
    const pad = " ".repeat(4 * 1024 * 1024 - 2000);
    const many = Array.from({ length: 36 }, (_, index) => ({
      text: `${manifestOf({ text: String(index), mediaType: CONFIG }).text}${pad}`,
      mediaType: MANIFEST,
    }));
    const configs = many.map((_, index) => ({ text: String(index), mediaType: CONFIG }));
    const verified = await verify(inMemory(layout(indexOf(...many), ...many, ...configs)), CHECK);
    expect(verified.exit).toBe(2);
    expect(
      verified.notJudged.every((text) => text.includes("bytes of manifests are not read")),
    ).toBe(true);
    expect(verified.notJudged.length).toBeGreaterThan(0);
  });
});
