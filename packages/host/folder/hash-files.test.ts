import { execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { linkSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALGORITHMS, type Folder, type Hashed } from "#core";
import { scratchFolder } from "../../../test/support/scratch-folder.ts";
import { type FolderSettings, openFolder } from "./open-folder.ts";

function open(base: string, settings: FolderSettings = {}): Folder {
  const opened = openFolder(base, settings);
  if (opened.kind !== "folder") throw new Error(opened.kind);
  return opened.folder;
}

function digest(algorithm: string, content: string | Uint8Array): string {
  return createHash(algorithm).update(content).digest("hex");
}

function hashed(content: Uint8Array | string, ...algorithms: readonly string[]) {
  const size = Buffer.byteLength(content);
  return {
    kind: "hashed",
    size,
    digests: new Map(algorithms.map((name) => [name, digest(name, content)])),
  };
}

const LARGE = randomBytes(5 * 1024 * 1024 + 3);

describe.each([
  ["by descriptor", true],
  ["by path", false],
])("hashing %s", (_, byDescriptor) => {
  it("computes every algorithm of a file in one go", async () => {
    const { base } = scratchFolder({ "a/b.txt": "hello", empty: "" });
    const [small, empty] = await open(base, { byDescriptor }).hash([
      { path: "a/b.txt", algorithms: ALGORITHMS },
      { path: "empty", algorithms: ["sha256"] },
    ]);
    expect(small).toEqual(hashed("hello", ...ALGORITHMS));
    expect(empty).toEqual(hashed("", "sha256"));
  });

  it.each([1, 2, 4])(
    "hashes large and small files with %i threads, in the order asked",
    async (threads) => {
      const files = { "z/large": LARGE, "b/small": "b", "a/large": LARGE.subarray(1), c: "c" };
      const { base } = scratchFolder(files);
      // So long that threads are worth their start.
      writeFileSync(join(base, "huge"), "");
      truncateSync(join(base, "huge"), 100 * 1024 * 1024);
      const folder = open(base, { byDescriptor, threads });
      const paths = [...Object.keys(files), "huge"];
      const answers = await folder.hash(
        paths.map((path) => ({ path, algorithms: ["sha256", "blake2b512"] })),
      );
      const expected: unknown[] = Object.values(files).map((content) =>
        hashed(content, "sha256", "blake2b512"),
      );
      const huge = hashed(Buffer.alloc(100 * 1024 * 1024), "sha256", "blake2b512");
      expect(answers).toEqual([...expected, huge]);
    },
  );

  it("reads nothing outside: no link, no FIFO, no device, no name that leads away", async () => {
    const { scratch, base } = scratchFolder({ "in/file": "in" });
    writeFileSync(join(scratch, "canary"), "secret");
    symlinkSync("../canary", join(base, "link"));
    symlinkSync("..", join(base, "folder-link"));
    symlinkSync("in", join(base, "inner-link"));
    symlinkSync("circle", join(base, "circle"));
    execFileSync("mkfifo", [join(base, "pipe")]);
    const paths = [
      "link",
      "folder-link/canary",
      "inner-link/file",
      "circle",
      "circle/file",
      "pipe",
      "in",
      "../canary",
      "in/../../canary",
      "/etc/passwd",
      "./in/file",
      "in//file",
      "in/file\0",
      "",
    ];
    const answers = await open(base, { byDescriptor }).hash(
      paths.map((path) => ({ path, algorithms: ["sha256"] })),
    );
    expect(answers.map(({ kind }) => kind)).toEqual(paths.map(() => "refused"));
  });

  it("says what is missing, of another size, or too long", async () => {
    const { base } = scratchFolder({ "a/b": "12345" });
    const algorithms = ["sha256"] as const;
    const answers = await open(base, { byDescriptor }).hash([
      { path: "none", algorithms },
      { path: "none/none", algorithms },
      { path: "a/b/c", algorithms },
      { path: "a/b", algorithms, size: 6 },
      { path: "a/b", algorithms, size: 5 },
      { path: "n".repeat(300), algorithms },
      { path: "d/".repeat(3000), algorithms },
    ]);
    expect(answers).toEqual([
      { kind: "missing" },
      { kind: "missing" },
      { kind: "missing" },
      { kind: "size", size: 5 },
      hashed("12345", "sha256"),
      { kind: "unreadable", reason: "the name is too long; shorten it" },
      { kind: "unreadable", reason: "the name is too long; shorten it" },
    ]);
  });

  it("takes hard links for the files they are", async () => {
    const { base } = scratchFolder({ a: "same" });
    linkSync(join(base, "a"), join(base, "b"));
    const [answer] = await open(base, { byDescriptor }).hash([{ path: "b", algorithms: ["sha1"] }]);
    expect(answer).toEqual(hashed("same", "sha1"));
  });
});

it("hashes more folders than it holds open, and thousands of files over threads", async () => {
  const many = Array.from({ length: 200 }, (_, index) => [`d${index}/x/y`, `${index}`] as const);
  const flat = Array.from({ length: 7000 }, (_, index) => [`f${index}`, `flat ${index}`] as const);
  const files = [...many, ...flat];
  const { base } = scratchFolder(Object.fromEntries(files));
  const answers = await open(base, { threads: 3 }).hash(
    files.map(([path]) => ({ path, algorithms: ["sha256"] })),
  );
  expect(answers).toEqual(files.map(([, content]) => hashed(content, "sha256")));
});

it("asks for nothing and gets nothing", async () => {
  expect(await open(scratchFolder().base).hash([])).toEqual([]);
});

it("tells how far it is with large files, up to the end", async () => {
  const { base } = scratchFolder({ a: LARGE, b: LARGE, small: "s" });
  writeFileSync(join(base, "huge"), "");
  truncateSync(join(base, "huge"), 64 * 1024 * 1024);
  const told: [number, number][] = [];
  const progress = (done: number, total: number) => void told.push([done, total]);
  const algorithms = ["sha256"] as const;
  const paths = ["a", "b", "small", "huge"];
  await open(base, { progress, threads: 2 }).hash(paths.map((path) => ({ path, algorithms })));
  const total = 2 * LARGE.length + 64 * 1024 * 1024;
  expect(told.length).toBeGreaterThan(10);
  expect(told.every(([, of]) => of === total)).toBe(true);
  expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b));
  expect(told.at(-1)).toEqual([total, total]);
});

it("tells nothing of small files", async () => {
  const { base } = scratchFolder({ a: "a" });
  const progress = () => expect.unreachable();
  await open(base, { progress }).hash([{ path: "a", algorithms: ["sha256"] }]);
});

it("gives the same answers whatever the names and threads", async () => {
  const part = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });
  const name = part.filter((text) => !/[/\0\ufffd]/.test(text) && !/^\.{1,2}$/.test(text));
  const files = fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 100 })), {
    selector: ([path]) => path.normalize("NFC").toLowerCase(),
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(files, fc.integer({ min: 1, max: 2 }), async (given, threads) => {
      const { base } = scratchFolder(
        Object.fromEntries(given.map(([path, bytes]) => [`d/${path}`, bytes])),
      );
      const folder = open(base, { threads });
      const listed = await folder.list();
      const answers: readonly Hashed[] = await folder.hash(
        listed.map(({ path }) => ({ path, algorithms: ["sha256"] })),
      );
      const expected = new Map(
        given.map(([path, bytes]) => [`d/${path}`, hashed(bytes, "sha256")]),
      );
      expect(new Map(listed.map(({ path }, index) => [path, answers[index]]))).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});
