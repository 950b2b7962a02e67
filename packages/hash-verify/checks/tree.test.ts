import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { TreeCheck } from "./check.ts";
import { asNobody, hex, inMemory, line, onDisk, verify } from "./fixtures/verify.ts";

function tree(manifest: readonly string[], flags: Partial<TreeCheck> = {}): TreeCheck {
  return { mode: "tree", directory: "dist", manifest, ...flags };
}

const SUMS = ["dist/SHA256SUMS"];
const FILES = { "dist/a": "alpha", "dist/d/b": "beta" };
const LIST = line("a", "alpha") + line("d/b", "beta");

describe("a folder and its list", () => {
  it("is what the list says, whole", async () => {
    const ground = inMemory({ ...FILES, "dist/SHA256SUMS": LIST, outside: "not looked at" });
    const files = ["listed dist/a", "listed dist/d/b"];
    expect(await verify(ground, tree(SUMS))).toMatchObject({ exit: 0, files, problems: [] });
  });

  it("holds nothing that the list does not name, hidden files included", async () => {
    const extra = { "dist/d/evil": "x", "dist/.hidden": "y", "dist/.git/config": "z" };
    const verified = await verify(
      inMemory({ ...FILES, ...extra, "dist/SHA256SUMS": LIST }),
      tree(SUMS),
    );
    expect(verified.exit).toBe(1);
    expect(verified.files).toEqual([
      "unlisted dist/.git/config",
      "unlisted dist/.hidden",
      "listed dist/a",
      "listed dist/d/b",
      "unlisted dist/d/evil",
    ]);
    expect(verified.problems.map((text) => text.split(" ")[0])).toEqual(
      Array.from({ length: 3 }, () => "unlisted-file"),
    );
  });

  it("names what is wrong in it whole, however deep it lies", async () => {
    const deep = `${"folder/".repeat(40)}file`;
    const files = { [`dist/${deep}`]: "x", "dist/SHA256SUMS": line("a", "alpha") };
    const { problems } = await verify(inMemory(files), tree(SUMS));
    expect(problems).toContainEqual(expect.stringContaining(`\`dist/${deep}\``));
    const listed = { "dist/SHA256SUMS": line(deep, "x") };
    expect((await verify(inMemory(listed), tree(SUMS))).problems).toEqual([
      expect.stringContaining(`\`dist/${deep}\``),
    ]);
  });

  it("may hold the list's signatures, and no other file's", async () => {
    const suffixes = [
      ".sig",
      ".asc",
      ".minisig",
      ".sigstore",
      ".sigstore.json",
      ".intoto.jsonl",
      ".pem",
      ".crt",
    ];
    const own = Object.fromEntries(suffixes.map((suffix) => [`dist/SHA256SUMS${suffix}`, ""]));
    const files = { ...FILES, ...own, "dist/SHA256SUMS": LIST };
    expect(await verify(inMemory(files), tree(SUMS))).toMatchObject({ exit: 0 });
    for (const stray of ["dist/a.sig", "dist/SHA256SUMS.exe", "dist/d/SHA256SUMS.sig"]) {
      const verified = await verify(inMemory({ ...files, [stray]: "" }), tree(SUMS));
      expect(verified.problems).toEqual([expect.stringMatching(`^unlisted-file ${stray} `)]);
    }
  });

  it("may hold what is ignored, by its path below the folder", async () => {
    const files = { ...FILES, "dist/d/x.log": "", "dist/x.log": "", "dist/SHA256SUMS": LIST };
    const all = tree(SUMS, { ignore: ["**/*.log"] });
    expect(await verify(inMemory(files), all)).toMatchObject({
      exit: 0,
      files: ["listed dist/a", "listed dist/d/b"],
    });
    const top = tree(SUMS, { ignore: ["*.log"] });
    expect(await verify(inMemory(files), top)).toMatchObject({ exit: 1 });
    // What is listed is verified, ignored or not.
    const changed = inMemory({ ...FILES, "dist/a": "alphA", "dist/SHA256SUMS": LIST });
    expect(await verify(changed, tree(SUMS, { ignore: ["**"] }))).toMatchObject({ exit: 1 });
  });

  it("may be listed from elsewhere, and by several lists", async () => {
    const lists = {
      "lists/1.sha256": line("a", "alpha"),
      "dist/2.sha512": line("d/b", "beta", "sha512"),
      "dist/3.md5": LIST.slice(0, 0) + line("a", "alpha", "md5"),
    };
    const given = Object.keys(lists);
    const ground = inMemory({ ...FILES, ...lists });
    expect(await verify(ground, tree(given))).toMatchObject({ exit: 0, problems: [] });
    expect(await verify(ground, tree(given.slice(0, 2)))).toMatchObject({
      exit: 1,
      problems: [expect.stringMatching(/^unlisted-file dist\/3.md5 /)],
    });
  });

  it("is the whole of what is there where it is the working directory", async () => {
    const ground = inMemory({ a: "alpha", SHA256SUMS: line("a", "alpha") });
    const check: TreeCheck = { mode: "tree", directory: ".", manifest: ["./SHA256SUMS"] };
    expect(await verify(ground, check)).toMatchObject({ exit: 0, files: ["listed a"] });
  });

  it("knows its list however the two are written", async () => {
    const ground = onDisk({ ...FILES, "dist/SHA256SUMS": LIST });
    const absolute = join(ground.base, "dist");
    for (const [directory, list] of [
      [absolute, "dist/SHA256SUMS"],
      ["dist", `${absolute}/SHA256SUMS`],
      ["./dist/", "dist//./SHA256SUMS"],
    ] as const) {
      const verified = await verify(ground, tree([list], { directory }));
      expect(verified).toMatchObject({ exit: 0, problems: [] });
    }
  });
});

/** `named` is a link to the folder: a working directory reached through one, or a release of today. */
describe("one folder by two names", () => {
  const BY_TWO_NAMES = [
    ["named", "dist/SHA256SUMS"],
    ["dist", "named/SHA256SUMS"],
    ["dist", "dist/../dist/SHA256SUMS"],
    ["dist/d/..", "dist/SHA256SUMS"],
  ] as const;

  it.each(BY_TWO_NAMES)("is one: %s and %s", async (directory, list) => {
    const { base, ...ground } = onDisk({ ...FILES, "dist/SHA256SUMS": LIST });
    symlinkSync("dist", join(base, "named"));
    for (const [from, manifest] of [
      [directory, list],
      [join(base, directory), list],
      [directory, join(base, list)],
    ] as const) {
      const verified = await verify(ground, tree([manifest], { directory: from }));
      expect(verified).toMatchObject({ exit: 0, problems: [] });
    }
  });

  it.each(BY_TWO_NAMES)("has a list that lists itself: %s and %s", async (directory, list) => {
    const self = LIST + line("SHA256SUMS", "half");
    const { base, ...ground } = onDisk({ ...FILES, "dist/SHA256SUMS": self });
    symlinkSync("dist", join(base, "named"));
    expect(await verify(ground, tree([list], { directory }))).toMatchObject({
      exit: 2,
      notJudged: [expect.stringContaining("lists itself")],
    });
  });

  it("has side-cars that speak of the files beside them", async () => {
    const { base, ...ground } = onDisk({
      "dist/d/b": "beta",
      "dist/d/b.sha256": hex("sha256", "beta"),
    });
    symlinkSync("dist", join(base, "named"));
    expect(await verify(ground, tree(["named/d/b.sha256"]))).toMatchObject({
      exit: 0,
      files: ["listed dist/d/b"],
    });
  });

  it("is another where only its name starts alike", async () => {
    const files = { ...FILES, "dist/SHA256SUMS": "", "dist2/SHA256SUMS": LIST };
    expect(await verify(onDisk(files), tree(["dist2/SHA256SUMS"]))).toMatchObject({
      exit: 1,
      problems: [expect.stringMatching(/^unlisted-file dist\/SHA256SUMS /)],
    });
  });
});

describe("side-cars in a folder", () => {
  it("speak of the files beside them", async () => {
    const files = {
      "dist/models/a.gguf": "weights",
      "dist/models/a.gguf.sha256": hex("sha256", "weights"),
      "dist/b": "beta",
      "lists/b.sha256": hex("sha256", "beta"),
    };
    const given = ["dist/models/a.gguf.sha256", "lists/b.sha256"];
    expect(await verify(inMemory(files), tree(given))).toMatchObject({
      exit: 0,
      files: ["listed dist/b", "listed dist/models/a.gguf"],
    });
  });
});

describe("lists that fall short", () => {
  it("are told for listing themselves, and the rest is judged", async () => {
    const self = `${LIST}${line("./SHA256SUMS", "half")}`;
    const ground = inMemory({ ...FILES, "dist/a": "alphA", "dist/SHA256SUMS": self });
    const verified = await verify(ground, tree(SUMS));
    expect(verified).toMatchObject({ exit: 1, files: ["mismatch dist/a", "listed dist/d/b"] });
    expect(verified.notJudged).toEqual([
      expect.stringMatching(/^dist\/SHA256SUMS:3 `SHA256SUMS` lists itself/),
    ]);
  });

  it("may list one another", async () => {
    const other = line("a", "alpha", "sha512") + line("SHA256SUMS", LIST, "sha512");
    const files = { ...FILES, "dist/SHA256SUMS": LIST, "dist/SHA512SUMS": other };
    const given = [...SUMS, "dist/SHA512SUMS"];
    expect(await verify(inMemory(files), tree(given))).toMatchObject({
      exit: 0,
      files: ["listed dist/SHA256SUMS", "listed dist/a", "listed dist/d/b"],
    });
    const changed = { ...files, "dist/SHA256SUMS": `${LIST}\n` };
    expect(await verify(inMemory(changed), tree(given))).toMatchObject({ exit: 1 });
  });

  it.each([
    ["missing", undefined],
    ["empty", ""],
    ["all malformed", "garbage\n"],
  ])("and are %s say nothing of what is unlisted", async (_, text) => {
    const list = text === undefined ? {} : { "dist/SHA256SUMS": text };
    const ground = inMemory({ ...FILES, ...list });
    expect(await verify(ground, tree(SUMS))).toMatchObject({ exit: 2, problems: [], files: [] });
    const whole = inMemory({ ...FILES, ...list, "dist/SHA512SUMS": line("a", "else", "sha512") });
    expect(await verify(whole, tree([...SUMS, "dist/SHA512SUMS"]))).toMatchObject({
      exit: 1,
      files: ["mismatch dist/a"],
      notJudged: [expect.stringContaining("dist/SHA256SUMS")],
    });
  });

  it("in a line still tell what no other line names", async () => {
    const ground = inMemory({ ...FILES, "dist/evil": "", "dist/SHA256SUMS": `${LIST}garbage\n` });
    expect(await verify(ground, tree(SUMS))).toMatchObject({
      exit: 1,
      problems: [expect.stringMatching(/^unlisted-file dist\/evil /)],
      notJudged: [expect.stringMatching(/^dist\/SHA256SUMS:3 /)],
    });
  });

  it("and folders that are not there are not judged", async () => {
    expect(await verify(inMemory({ SHA256SUMS: LIST }), tree(["SHA256SUMS"]))).toMatchObject({
      exit: 2,
      notJudged: ["dist no such folder"],
    });
    const ground = onDisk({ dist: "a file", SHA256SUMS: LIST });
    expect(await verify(ground, tree(["SHA256SUMS"]))).toMatchObject({
      exit: 2,
      notJudged: ["dist not a folder; name a folder"],
    });
  });

  it("that name SBOMs miss those that are not there", async () => {
    const list = JSON.stringify({
      artifacts: [{ name: "a", digest: `sha256:${hex("sha256", "alpha")}`, sbom: "a.json" }],
    });
    const bare = inMemory({ "dist/a": "alpha", "dist/m.json": list });
    const verified = await verify(bare, tree(["dist/m.json"]));
    expect(verified).toMatchObject({
      exit: 1,
      problems: [expect.stringMatching(/^missing-sbom /)],
    });
    const there = inMemory({ "dist/a": "alpha", "dist/a.json": "{}", "dist/m.json": list });
    // Somebody says that it is there, and nobody what is in it.
    expect(await verify(there, tree(["dist/m.json"]))).toMatchObject({
      exit: 1,
      problems: [expect.stringMatching(/^unlisted-file dist\/a.json /)],
    });
  });
});

describe("what is no file", () => {
  it("is never vouched for", async () => {
    const { base, ...ground } = onDisk({ ...FILES, "dist/SHA256SUMS": LIST });
    mkdirSync(join(base, "dist/empty"));
    symlinkSync("a", join(base, "dist/link"));
    symlinkSync("..", join(base, "dist/up"));
    execFileSync("mkfifo", [join(base, "dist/pipe")]);
    const verified = await verify(ground, tree(SUMS));
    expect(verified).toMatchObject({
      exit: 1,
      files: [
        "listed dist/a",
        "listed dist/d/b",
        "unlisted dist/link",
        "unlisted dist/pipe",
        "unlisted dist/up",
      ],
    });
    const ignoring = tree(SUMS, { ignore: ["link", "pipe", "up"] });
    expect(await verify(ground, ignoring)).toMatchObject({ exit: 0 });
  });

  it("may be a link to listed files where links are followed, and what lies behind it is listed too", async () => {
    const text = line("v1/a", "alpha") + line("current/a", "alpha");
    const { base, ...ground } = onDisk({ "dist/v1/a": "alpha", "dist/SHA256SUMS": text });
    symlinkSync("v1", join(base, "dist/current"));
    const lax = tree(SUMS, { "allow-links": true });
    expect(await verify(ground, tree(SUMS))).toMatchObject({ exit: 1 });
    expect(await verify(ground, lax)).toMatchObject({ exit: 0, problems: [] });
    symlinkSync("v1", join(base, "dist/other"));
    expect(await verify(ground, lax)).toMatchObject({
      exit: 1,
      problems: [expect.stringMatching(/^unlisted-file dist\/other /)],
    });
  });

  it("or cannot be listed is not judged", async () => {
    const { base, scratch, ...ground } = onDisk({
      ...FILES,
      "dist/e/x": "",
      "dist/SHA256SUMS": LIST,
    });
    chmodSync(scratch, 0o755);
    chmodSync(join(base, "dist/e"), 0);
    expect(await asNobody(() => verify(ground, tree(SUMS)))).toMatchObject({
      exit: 2,
      problems: [],
      notJudged: ["dist/e permission denied; make it readable"],
    });
    chmodSync(join(base, "dist/e"), 0o755);
  });
});

describe("names that are one elsewhere", () => {
  it.each([
    ["case", "A", "a"],
    ["normalization", "caf\u00e9", "cafe\u0301"],
  ])("collide by %s", async (by, one, two) => {
    const text = line(one, "1") + line(two, "2");
    const files = { [`dist/${one}`]: "1", [`dist/${two}`]: "2", "dist/SHA256SUMS": text };
    const { exit, problems } = await verify(onDisk(files), tree(SUMS));
    expect(exit).toBe(1);
    expect(problems).toEqual([expect.stringMatching(`^unsafe-name dist/SHA256SUMS:2 .*${by}`)]);
  });
});

it("takes no link and no pipe for a companion of its list, whatever it is called", async () => {
  const { host, root, base } = onDisk({ "d/a": "alpha", "d/SHA256SUMS": line("a", "alpha") });
  const check = { mode: "tree", directory: "d", manifest: ["d/SHA256SUMS"] } as const;
  expect(await verify({ host, root }, check)).toMatchObject({ exit: 0 });
  symlinkSync("a", join(base, "d/SHA256SUMS.sig"));
  execFileSync("mkfifo", [join(base, "d/SHA256SUMS.pem")]);
  const { exit, files } = await verify({ host, root }, check);
  expect({ exit, files }).toEqual({
    exit: 1,
    files: ["unlisted d/SHA256SUMS.pem", "unlisted d/SHA256SUMS.sig", "listed d/a"],
  });
});
