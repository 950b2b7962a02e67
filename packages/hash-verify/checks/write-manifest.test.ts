import { execFileSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ManifestCheck } from "./check.ts";
import { hex, inMemory, line, onDisk, type Verified, verify } from "./fixtures/verify.ts";

const CHECK: ManifestCheck = { mode: "manifest", path: "rel" };
const FILES = { "rel/tool": "binary", "rel/d/lib": "library", "rel/tool.cdx.json": "{}" };

function writing(flags: Partial<ManifestCheck> = {}): ManifestCheck {
  return { ...CHECK, write: true, ...flags };
}

function textsOf({ toWrite }: Verified): Record<string, string> {
  return Object.fromEntries(toWrite.map(({ path, text }) => [path, text]));
}

describe("writing a release", () => {
  it("makes the manifest and the checksums over it, by which a check then passes", async () => {
    const flags = {
      sbom: ["tool.cdx.json=tool"],
      image: [`ghcr.io/o/r:v1@sha256:${"a".repeat(64)}`],
      build: ["commit=abc", "note=a=b", "empty="],
      provenance: "https://slsa.dev/provenance/v1",
    };
    const written = await verify(inMemory(FILES), writing(flags));
    expect(written).toMatchObject({ exit: 0, problems: [], notJudged: [] });
    expect(written.files).toEqual([
      "listed rel/d/lib",
      "listed rel/tool",
      "listed rel/tool.cdx.json",
    ]);
    const texts = textsOf(written);
    const manifest = texts["rel/RELEASE_MANIFEST.json"] ?? "";
    expect(JSON.parse(manifest)).toEqual({
      version: 1,
      binaries: [
        { name: "d/lib", sha256: hex("sha256", "library"), size: 7 },
        { name: "tool", sha256: hex("sha256", "binary"), size: 6, sbom: "tool.cdx.json" },
      ],
      sboms: [{ name: "tool.cdx.json", sha256: hex("sha256", "{}"), size: 2, of: "tool" }],
      images: [{ name: "ghcr.io/o/r:v1", digest: `sha256:${"a".repeat(64)}` }],
      provenance: { type: "https://slsa.dev/provenance/v1" },
      checksums: "SHA256SUMS",
      build: { commit: "abc", empty: "", note: "a=b" },
    });
    expect(texts["rel/SHA256SUMS"]).toBe(
      line("RELEASE_MANIFEST.json", manifest) +
        line("d/lib", "library") +
        line("tool", "binary") +
        line("tool.cdx.json", "{}"),
    );
    expect(await verify(inMemory({ ...FILES, ...texts }), CHECK)).toMatchObject({ exit: 0 });
    const { "rel/tool.cdx.json": _, ...without } = FILES;
    expect(await verify(inMemory({ ...without, ...texts }), CHECK)).toMatchObject({ exit: 1 });
  });

  it("says the same again over what it wrote, and over signatures of it", async () => {
    const first = textsOf(await verify(inMemory(FILES), writing()));
    const own = { "rel/SHA256SUMS.sig": "", "rel/RELEASE_MANIFEST.json.minisig": "" };
    const again = await verify(inMemory({ ...FILES, ...first, ...own }), writing());
    expect(textsOf(again)).toEqual(first);
    expect(await verify(inMemory({ ...FILES, ...first, ...own }), CHECK)).toMatchObject({
      exit: 0,
    });
  });

  it("says the same whatever the order in which things are given", async () => {
    const words = ["b=1", "a=2", "c=3"];
    const sboms = ["tool.cdx.json=tool", "d/lib"];
    const given = fc.tuple(
      fc.shuffledSubarray(words, { minLength: 3 }),
      fc.shuffledSubarray(sboms, { minLength: 2 }),
      fc.shuffledSubarray(Object.entries(FILES), { minLength: 3 }),
    );
    const expected = textsOf(await verify(inMemory(FILES), writing({ build: words, sbom: sboms })));
    await fc.assert(
      fc.asyncProperty(given, async ([build, sbom, files]) => {
        const ground = inMemory(Object.fromEntries(files));
        expect(textsOf(await verify(ground, writing({ build, sbom })))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it("checks what it wrote, whatever the names of files", async () => {
    const part = fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 });
    const name = part.filter((text) => !/[/\0]/.test(text) && !/^\.{1,2}$/.test(text));
    const files = fc.dictionary(name, fc.string(), { minKeys: 1, maxKeys: 5 });
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const below = Object.fromEntries(
          Object.entries(given).map(([key, text]) => [`rel/${key}`, text]),
        );
        const written = await verify(inMemory(below), writing());
        if (written.exit === 2) expect(written.toWrite).toEqual([]);
        else
          expect(await verify(inMemory({ ...below, ...textsOf(written) }), CHECK)).toMatchObject({
            exit: 0,
          });
      }),
      { numRuns: 200 },
    );
  });

  it("leaves out what is ignored, on both sides", async () => {
    const ignore = ["*.log", "SHA256SUMS"];
    const files = { ...FILES, "rel/x.log": "", "rel/SHA256SUMS": "old" };
    const written = await verify(inMemory(files), writing({ ignore }));
    expect(written.files).not.toContain("listed rel/x.log");
    const texts = textsOf(written);
    expect(await verify(inMemory({ ...files, ...texts }), { ...CHECK, ignore })).toMatchObject({
      exit: 0,
    });
    expect(await verify(inMemory({ ...files, ...texts }), CHECK)).toMatchObject({ exit: 1 });
  });

  it("goes to the folder that was named, the working directory too", async () => {
    const ground = inMemory({ tool: "binary" });
    expect(Object.keys(textsOf(await verify(ground, writing({ path: "." }))))).toEqual([
      "RELEASE_MANIFEST.json",
      "SHA256SUMS",
    ]);
    const { base, ...disk } = onDisk(FILES);
    const written = await verify(disk, writing({ path: "./rel/" }));
    for (const { path, text } of written.toWrite) writeFileSync(join(base, path), text);
    const sums = ["-c", "--strict", "SHA256SUMS"];
    execFileSync("sha256sum", sums, { cwd: join(base, "rel"), stdio: "ignore" });
    expect(await verify(disk, CHECK)).toMatchObject({ exit: 0 });
  });

  it("finds the SBOM of a file whose name has a `=`", async () => {
    const files = { "rel/a=b": "1", "rel/a=b.json": "{}", "rel/c.json": "{}" };
    for (const word of ["a=b.json=a=b", "./a=b.json=./a=b"]) {
      const written = await verify(inMemory(files), writing({ sbom: [word, "c.json"] }));
      const manifest = JSON.parse(textsOf(written)["rel/RELEASE_MANIFEST.json"] ?? "");
      expect(manifest.sboms).toMatchObject([{ name: "a=b.json", of: "a=b" }, { name: "c.json" }]);
      expect(manifest.binaries).toHaveLength(1);
    }
  });
});

describe("nothing is written", () => {
  it.each([
    ["no file", {}, { "rel/SHA256SUMS": "" }, "rel a release has at least one file"],
    ["no file but SBOMs", { sbom: ["a"] }, { "rel/a": "" }, "rel a release has at least one file"],
    [
      "an SBOM that is not there",
      { sbom: ["x.json"] },
      FILES,
      "rel the SBOM `x.json` is not there",
    ],
    [
      "an SBOM outside",
      { sbom: ["../x=tool"] },
      { ...FILES, x: "" },
      "rel the SBOM `../x` is not there",
    ],
    ["an SBOM of nothing", { sbom: ["tool.cdx.json=x"] }, FILES, "is of `x`, which is not in"],
    ["an SBOM twice", { sbom: ["d/lib", "d/lib"] }, FILES, "stands twice"],
    ["an SBOM of itself", { sbom: ["tool=tool"] }, FILES, "is of `tool`, which is not in"],
    ["an image without digest", { image: ["ghcr.io/o/r:v1"] }, FILES, "needs its digest"],
    ["a build key twice", { build: ["a=1", "a=2"] }, FILES, "`build` says `a` twice; keep one"],
    ["a name that a check refuses", {}, { "rel/a\\b": "" }, "rel/a\\b the name has a backslash"],
    ["a name that is no name elsewhere", { portable: true }, { "rel/nul": "" }, "rel/nul the name"],
    ["a name that means something else in a list", {}, { "rel/-": "" }, "names standard input"],
    ["names that are one elsewhere", {}, { "rel/A": "", "rel/a": "" }, "one file where case"],
    ["no folder", { path: "none" }, FILES, "none no such folder"],
    ["a file", { path: "rel/tool" }, FILES, "rel/tool no such folder"],
    ["a base directory", { "base-dir": "." }, FILES, "`base-dir` is for a list alone"],
  ])("for %s", async (_, flags, files, reason) => {
    const written = await verify(inMemory(files), writing(flags));
    expect(written).toMatchObject({ exit: 2, files: [], toWrite: [] });
    expect(written.notJudged).toEqual([expect.stringContaining(reason)]);
  });

  it("while anything but files lies there", async () => {
    const { base, ...ground } = onDisk(FILES);
    symlinkSync("tool", join(base, "rel/link"));
    symlinkSync("../x", join(base, "rel/SHA256SUMS"));
    execFileSync("mkfifo", [join(base, "rel/pipe")]);
    writeFileSync(Buffer.concat([Buffer.from(`${base}/rel/a`), Buffer.of(0xff)]), "");
    const written = await verify(ground, writing());
    expect(written).toMatchObject({ exit: 2, files: [], toWrite: [] });
    expect(written.notJudged).toEqual([
      expect.stringMatching(/^rel\/SHA256SUMS a link/),
      expect.stringMatching(/^rel\/a\ufffd the file's name is not UTF-8/),
      expect.stringMatching(/^rel\/link a link/),
      expect.stringMatching(/^rel\/pipe a device, a pipe/),
    ]);
    // Links over the lists are refused even where all is ignored.
    const ignoring = await verify(
      ground,
      writing({ ignore: ["link", "pipe", "a*", "SHA256SUMS"] }),
    );
    expect(ignoring.notJudged).toEqual([expect.stringMatching(/^rel\/SHA256SUMS a link/)]);
  });

  it.each([
    [[{ kind: "missing" }], "gone while it was read"],
    [[{ kind: "unreadable", reason: "permission denied" }], "permission denied"],
    [[], "gone while it was read"],
  ] as const)("where a file could not be read: %j", async (answers, reason) => {
    const ground = inMemory({ "rel/tool": "binary" });
    const opened = ground.host.openFolder("/memory/rel");
    if (opened.kind !== "folder") throw new Error(opened.kind);
    const folder = { ...opened.folder, hash: async () => answers };
    const host = { ...ground.host, openFolder: () => ({ kind: "folder", folder }) as const };
    const written = await verify({ ...ground, host }, writing());
    expect(written).toMatchObject({ exit: 2, toWrite: [] });
    expect(written.notJudged).toEqual([expect.stringContaining(`rel/tool ${reason}`)]);
  });
});
