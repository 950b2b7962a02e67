import { execFileSync } from "node:child_process";
import { chmodSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Hashed } from "#core";
import type { SumsCheck } from "./check.ts";
import { asNobody, type Ground, hex, inMemory, line, onDisk, verify } from "./fixtures/verify.ts";

function sums(files: readonly string[], flags: Partial<SumsCheck> = {}): SumsCheck {
  return { mode: "sums", files, ...flags };
}

const BOTH = { a: "alpha", "d/b": "beta" };
const LIST = line("a", "alpha") + line("d/b", "beta");

describe("lists from the working directory", () => {
  it("verify what they name, and look at nothing else", async () => {
    const ground = inMemory({ ...BOTH, SHA256SUMS: LIST, else: "unlisted" });
    const files = ["listed a", "listed d/b"];
    expect(await verify(ground, sums(["SHA256SUMS"]))).toMatchObject({ exit: 0, files });
  });

  it("tell a changed file by its line", async () => {
    const { exit, files, problems } = await verify(
      inMemory({ ...BOTH, a: "alphA", SHA256SUMS: LIST }),
      sums(["SHA256SUMS"]),
    );
    expect({ exit, files }).toEqual({ exit: 1, files: ["mismatch a", "listed d/b"] });
    const digests = `is \`${hex("sha256", "alphA")}\`, listed is \`${hex("sha256", "alpha")}\``;
    expect(problems).toEqual([
      `digest-mismatch SHA256SUMS:1 \`a\` is not the file that was listed: its sha256 ${digests}`,
    ]);
  });

  it("tell a file that is not there", async () => {
    const ground = inMemory({ a: "alpha", SHA256SUMS: LIST });
    const { exit, files, problems } = await verify(ground, sums(["SHA256SUMS"]));
    expect({ exit, files }).toEqual({ exit: 1, files: ["listed a", "missing d/b"] });
    expect(problems).toEqual(["missing-file SHA256SUMS:2 `d/b` is listed and not there"]);
  });

  it("hint at the folder of the list where nothing is there at all", async () => {
    const ground = inMemory({ "d/b": "beta", "d/SHA256SUMS": line("b", "beta") });
    const { problems } = await verify(ground, sums(["d/SHA256SUMS"]));
    expect(problems).toEqual([
      "missing-file d/SHA256SUMS:1 `b` is listed and not there; names start at the working directory: `--base-dir d` starts beside the list",
    ]);
    const beside = sums(["d/SHA256SUMS"], { "base-dir": "d" });
    expect(await verify(ground, beside)).toMatchObject({ exit: 0, files: ["listed d/b"] });
  });

  it("hint at nothing where lists lie in two folders, or a base was named", async () => {
    const files = { "d/x.sha256": line("b", ""), "e/x.sha256": line("b", ""), "e/y": "" };
    const two = await verify(inMemory(files), sums(["d/x.sha256", "e/x.sha256"]));
    expect(two.problems.join()).not.toContain("--base-dir");
    const named = await verify(inMemory(files), sums(["d/x.sha256"], { "base-dir": "e" }));
    expect(named).toMatchObject({ exit: 1 });
    expect(named.problems.join()).not.toContain("--base-dir");
  });

  it("hint at nothing where names start with the folder of the list", async () => {
    const ground = inMemory({ "d/b.sha256": line("d/b", "beta") });
    const { problems } = await verify(ground, sums(["d/b.sha256"]));
    expect(problems).toEqual(["missing-file d/b.sha256:1 `d/b` is listed and not there"]);
  });

  it("may be several over the same files, and a list given twice counts once", async () => {
    const ground = inMemory({
      a: "alpha",
      SHA256SUMS: line("a", "alpha"),
      SHA512SUMS: line("a", "alpha", "sha512"),
    });
    const given = ["SHA256SUMS", "SHA512SUMS", "SHA256SUMS"];
    expect(await verify(ground, sums(given))).toMatchObject({ exit: 0, files: ["listed a"] });
    const bad = inMemory({ a: "alpha", SHA256SUMS: LIST, SHA512SUMS: line("a", "", "sha512") });
    const { exit, problems } = await verify(bad, sums(given));
    expect(exit).toBe(1);
    expect(problems.map((text) => text.split(" ", 2).join(" "))).toContain(
      "digest-mismatch SHA512SUMS:1",
    );
  });
});

describe("what cannot be judged is told beside what can", () => {
  const list = `${line("a", "alpha")}garbage\n${line("d/b", "changed")}`;

  it("judges the well-formed lines of a list with a malformed one", async () => {
    const good = await verify(inMemory({ ...BOTH, SHA256SUMS: list.replace(/[^\n]*\n$/, "") }), {
      ...sums(["SHA256SUMS"]),
    });
    expect(good).toMatchObject({ exit: 2, files: ["listed a"], problems: [] });
    expect(good.notJudged).toEqual([expect.stringMatching(/^SHA256SUMS:2 /)]);
    const bad = await verify(inMemory({ ...BOTH, SHA256SUMS: list }), sums(["SHA256SUMS"]));
    expect(bad).toMatchObject({ exit: 1, files: ["listed a", "mismatch d/b"] });
    expect(bad.notJudged).toHaveLength(1);
  });

  it("goes on where one of several lists is not there", async () => {
    const ground = inMemory({ a: "alphA", SHA256SUMS: line("a", "alpha") });
    expect(await verify(ground, sums(["none", "SHA256SUMS"]))).toMatchObject({
      exit: 1,
      notJudged: ["none no such file"],
    });
    expect(await verify(ground, sums(["none"]))).toMatchObject({ exit: 2, files: [] });
    expect(await verify(ground, sums(["no/list"]))).toMatchObject({
      exit: 2,
      notJudged: ["no/list no such file"],
    });
    expect(await verify(ground, sums(["SHA256SUMS"], { "base-dir": "no" }))).toMatchObject({
      exit: 2,
      notJudged: ["no no such folder"],
    });
  });

  it.each(["..", ".", "d/..", "/", ""])("takes %j for no list", async (path) => {
    expect(await verify(inMemory({ a: "" }), sums([path]))).toMatchObject({
      exit: 2,
      notJudged: [expect.stringContaining("names no file")],
    });
  });

  it.each([
    ["empty", ""],
    ["line breaks alone", "\n\r\n\n"],
    ["comments alone", "# nothing\n"],
    ["a digest cut off", `${hex("sha256", "alpha").slice(0, 40)}`],
    ["a line cut off", line("a", "alpha").slice(0, 64)],
    ["a digest that lost its end", `${hex("sha256", "alpha").slice(0, 63)}  a\n`],
    ["binary", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0xff, 0xfe])],
    ["text of NULs", Buffer.alloc(4096)],
    ["a NUL in a name", `${hex("sha256", "alpha")}  a\0b\n`],
    ["Latin-1", Buffer.from(`${hex("sha256", "alpha")}  caf\u00e9\n`, "latin1")],
    ["an error page", "<!DOCTYPE html><title>404</title>"],
    ["UTF-16", Buffer.from(`\ufeff${line("a", "alpha")}`, "utf16le")],
    ["JSON cut off", '{"files": [{"path": "a", '],
    ["JSON of nothing", "{}"],
  ])("refuses a list that is %s", async (_, content) => {
    const ground = onDisk({ a: "alpha", SHA256SUMS: content });
    const verified = await verify(ground, sums(["SHA256SUMS"]));
    expect(verified).toMatchObject({ exit: 2, files: [], problems: [] });
    expect(verified.notJudged).not.toEqual([]);
    expect(verified.notJudged.every((text) => text.startsWith("SHA256SUMS"))).toBe(true);
  });

  it("tells a list that names one file twice with two digests", async () => {
    const twice = line("a", "alpha") + line("./a", "other");
    const verified = await verify(inMemory({ ...BOTH, SHA256SUMS: twice }), sums(["SHA256SUMS"]));
    expect(verified).toMatchObject({ exit: 2, files: ["listed a"] });
    expect(verified.notJudged[0]).toMatch(/^SHA256SUMS:2 names a file that has another/);
    const same = line("a", "alpha").repeat(2);
    const noted = await verify(inMemory({ ...BOTH, SHA256SUMS: same }), sums(["SHA256SUMS"]));
    expect(noted).toMatchObject({ exit: 0, files: ["listed a"] });
    expect(noted.notes).toEqual([expect.stringMatching(/^SHA256SUMS:2 .*repeats.* line 1$/)]);
  });
});

describe("encodings", () => {
  it.each(["utf16le", "utf-16be"])("reads %s where it is asked to", async (encoding) => {
    const bytes = Buffer.from(`\ufeff${line("a", "alpha").replace("\n", "\r\n")}`, "utf16le");
    const list = encoding === "utf16le" ? bytes : bytes.swap16();
    const ground = onDisk({ a: "alpha", SHA256SUMS: list });
    const verified = await verify(ground, sums(["SHA256SUMS"], { encoding: "auto" }));
    expect(verified).toMatchObject({ exit: 0, files: ["listed a"] });
    expect(verified.notes.join()).toContain("is UTF-16");
  });

  it("judges the line behind a byte-order mark, which GNU drops", async () => {
    const good = onDisk({ a: "alpha", SHA256SUMS: `\ufeff${line("a", "alpha")}` });
    const noted = await verify(good, sums(["SHA256SUMS"]));
    expect(noted).toMatchObject({ exit: 0, files: ["listed a"] });
    expect(noted.notes).toEqual([expect.stringContaining("byte-order mark")]);
    const bad = onDisk({
      a: "alpha",
      SHA256SUMS: `\ufeff${line("a", "else")}${line("b", "")}`,
      b: "",
    });
    expect(await verify(bad, sums(["SHA256SUMS"]))).toMatchObject({
      exit: 1,
      files: ["mismatch a", "listed b"],
    });
  });

  it("takes CRLF for a line break and not for a part of the name", async () => {
    const ground = onDisk({ ...BOTH, SHA256SUMS: LIST.replaceAll("\n", "\r\n") });
    expect(await verify(ground, sums(["SHA256SUMS"]))).toMatchObject({
      exit: 0,
      files: ["listed a", "listed d/b"],
    });
  });
});

describe("side-cars", () => {
  const MODEL = { "models/model.gguf": "weights" };

  it("speak of the file beside them, several at once", async () => {
    const ground = inMemory({
      ...MODEL,
      "models/model.gguf.sha256": hex("sha256", "weights"),
      "other/x.tar.gz": "x",
      "other/x.tar.gz.sha512": hex("sha512", "x").toUpperCase(),
    });
    const given = ["models/model.gguf.sha256", "other/x.tar.gz.sha512"];
    expect(await verify(ground, sums(given))).toMatchObject({
      exit: 0,
      files: ["listed models/model.gguf", "listed other/x.tar.gz"],
    });
    const changed = { ...MODEL, "models/model.gguf.sha256": hex("sha256", "Weights") };
    expect(await verify(inMemory(changed), sums(given.slice(0, 1)))).toMatchObject({
      exit: 1,
      files: ["mismatch models/model.gguf"],
    });
  });

  it("speak of a file below the base that is named", async () => {
    const ground = inMemory({ ...MODEL, "sums/model.gguf.sha256": hex("sha256", "weights") });
    const list = "sums/model.gguf.sha256";
    const beside = await verify(ground, sums([list]));
    expect(beside).toMatchObject({ exit: 1, files: ["missing sums/model.gguf"] });
    const below = sums([list], { "base-dir": "models" });
    expect(await verify(ground, below)).toMatchObject({
      exit: 0,
      files: ["listed models/model.gguf"],
    });
  });

  it("count with lists over the same folder", async () => {
    const ground = inMemory({
      a: "alpha",
      b: "beta",
      SHA256SUMS: line("a", "alpha"),
      "b.sha256": hex("sha256", "beta"),
      "a.md5": hex("md5", "alpha"),
    });
    expect(await verify(ground, sums(["SHA256SUMS", "b.sha256", "a.md5"]))).toMatchObject({
      exit: 0,
      files: ["listed a", "listed b"],
    });
  });

  // design/scenarios.md, hash-verify 3.
  it.each([
    ["right", {}, 0],
    ["with a byte flipped", { "models/model.gguf": "veights" }, 1],
    ["missing", { "models/model.gguf": undefined }, 1],
    ["beside an empty side-car", { "models/model.gguf.sha256": "" }, 2],
    ["named outside", { "models/model.gguf.sha256": line("../models/model.gguf", "weights") }, 1],
  ])("tell a model that is %s", async (_, change, exit) => {
    const list = line("models/model.gguf", "weights");
    const given = { ...MODEL, "models/model.gguf.sha256": list, ...change };
    const files = Object.entries(given).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, text] as const],
    );
    const ground = onDisk(Object.fromEntries(files));
    const verified = await verify(ground, sums(["models/model.gguf.sha256"]));
    expect(verified.exit).toBe(exit);
    if (exit !== 0) expect([...verified.problems, ...verified.notJudged]).toHaveLength(1);
  });
});

describe("weak digests", () => {
  it("are refused alone, and taken where that was allowed", async () => {
    const ground = inMemory({ a: "alpha", MD5SUMS: line("a", "alpha", "md5") });
    const verified = await verify(ground, sums(["MD5SUMS"]));
    expect(verified).toMatchObject({ exit: 1, files: ["listed a"] });
    expect(verified.problems[0]).toMatch(/^weak-digest MD5SUMS:1 /);
    expect(await verify(ground, sums(["MD5SUMS"], { "allow-weak": true }))).toMatchObject({
      exit: 0,
    });
  });

  it("do no harm beside strong ones, and count all the same", async () => {
    const files = {
      a: "alpha",
      MD5SUMS: line("a", "alpha", "md5"),
      SHA256SUMS: line("a", "alpha"),
    };
    const given = ["MD5SUMS", "SHA256SUMS"];
    expect(await verify(inMemory(files), sums(given))).toMatchObject({ exit: 0, problems: [] });
    const bad = inMemory({ ...files, MD5SUMS: line("a", "else", "md5") });
    expect(await verify(bad, sums(given))).toMatchObject({ exit: 1, files: ["mismatch a"] });
  });

  it("say nothing more of a name that is refused anyway", async () => {
    const ground = inMemory({ MD5SUMS: line("../a", "alpha", "md5") });
    const { problems } = await verify(ground, sums(["MD5SUMS"]));
    expect(problems.map((text) => text.split(" ")[0])).toEqual(["unsafe-name"]);
  });
});

describe("flags", () => {
  it("strip-prefix leaves out the folder that names start with", async () => {
    const ground = inMemory({ "out/a": "alpha", SHA256SUMS: line("release/a", "alpha") });
    const flags = { "base-dir": "out", "strip-prefix": "release" };
    expect(await verify(ground, sums(["SHA256SUMS"], flags))).toMatchObject({
      exit: 0,
      files: ["listed out/a"],
    });
    const other = inMemory({ "out/a": "alpha", SHA256SUMS: line("else/a", "alpha") });
    expect(await verify(other, sums(["SHA256SUMS"], flags))).toMatchObject({ exit: 1 });
    const climbs = inMemory({
      "out/a": "alpha",
      a: "alpha",
      SHA256SUMS: line("release/../a", "alpha"),
    });
    const { exit, problems } = await verify(climbs, sums(["SHA256SUMS"], flags));
    expect(exit).toBe(1);
    expect(problems[0]).toMatch(/^unsafe-name SHA256SUMS:1 /);
  });

  it.each(["CON", "a.", "a ", "ab:c", "nul.txt"])("portable refuses %j", async (name) => {
    const ground = onDisk({ [name]: "x", SHA256SUMS: line(name, "x") });
    expect(await verify(ground, sums(["SHA256SUMS"]))).toMatchObject({ exit: 0 });
    const portable = await verify(ground, sums(["SHA256SUMS"], { portable: true }));
    expect(portable).toMatchObject({ exit: 1, files: [`unreadable ${name}`] });
    expect(portable.problems[0]).toMatch(/^unsafe-name /);
  });

  it("allow-backslash takes names as POSIX does", async () => {
    const escaped = `\\${hex("sha256", "x")}  a\\\\b\n`;
    const ground = onDisk({ "a\\b": "x", SHA256SUMS: escaped });
    expect(await verify(ground, sums(["SHA256SUMS"]))).toMatchObject({ exit: 1 });
    const flags = { "allow-backslash": true };
    expect(await verify(ground, sums(["SHA256SUMS"], flags))).toMatchObject({
      exit: 0,
      files: ["listed a\\b"],
    });
  });

  it("algorithm and dialect settle what a list does not say", async () => {
    const list = `${hex("sha3-256", "alpha")}  a\n`;
    const ground = inMemory({
      a: "alpha",
      "?b": "beta",
      b: "beta",
      list,
      perl: `${hex("sha256", "beta")} ?b\n`,
    });
    expect(await verify(ground, sums(["list"]))).toMatchObject({ exit: 1 });
    expect(await verify(ground, sums(["list"], { algorithm: "sha3-256" }))).toMatchObject({
      exit: 0,
    });
    expect(await verify(ground, sums(["perl"]))).toMatchObject({ exit: 2 });
    expect(await verify(ground, sums(["perl"], { dialect: "bsd-reversed" }))).toMatchObject({
      files: ["listed ?b"],
    });
    expect(await verify(ground, sums(["perl"], { dialect: "perl" }))).toMatchObject({
      files: ["listed b"],
    });
  });

  it("allow-links follows links that stay inside, and no others", async () => {
    const { scratch, ...ground } = onDisk({ "d/a": "alpha" });
    writeFileSync(join(scratch, "canary"), "alpha");
    symlinkSync("d/a", join(ground.base, "inside"));
    symlinkSync("../canary", join(ground.base, "outside"));
    symlinkSync("loop", join(ground.base, "loop"));
    symlinkSync("none", join(ground.base, "dangling"));
    symlinkSync("d", join(ground.base, "folder"));
    const names = ["inside", "folder/a", "outside", "loop", "dangling", "folder"];
    const list = names.map((name) => line(name, "alpha")).join("");
    writeFileSync(join(ground.base, "SHA256SUMS"), list);
    const strict = await verify(ground, sums(["SHA256SUMS"]));
    expect(strict.files).toEqual(names.toSorted().map((name) => `unreadable ${name}`));
    expect(strict.problems.map((text) => text.split(" ")[0])).toEqual(
      names.map(() => "unsafe-name"),
    );
    const lax = await verify(ground, sums(["SHA256SUMS"], { "allow-links": true }));
    expect(lax.files).toEqual([
      "unreadable dangling",
      "unreadable folder",
      "listed folder/a",
      "listed inside",
      "unreadable loop",
      "unreadable outside",
    ]);
    expect(lax.exit).toBe(1);
  });
});

describe("sizes", () => {
  it("of a list are held against the file before it is hashed, however huge", async () => {
    const files = [{ path: "a", sha256: hex("sha256", "alpha"), size: Number.MAX_SAFE_INTEGER }];
    const ground = inMemory({ a: "alpha", "list.json": JSON.stringify({ files }) });
    const { exit, problems } = await verify(ground, sums(["list.json"]));
    expect(exit).toBe(1);
    expect(problems).toEqual([
      expect.stringMatching(/^digest-mismatch list.json:1 .*9007199254740991/),
    ]);
  });

  it("beyond what a number holds are no sizes", async () => {
    const list = `{"files": [{"path": "a", "sha256": "${hex("sha256", "alpha")}", "size": 1e999}]}`;
    expect(
      await verify(inMemory({ a: "alpha", "list.json": list }), sums(["list.json"])),
    ).toMatchObject({ exit: 2 });
  });

  it("that differ between two lists are each held against what is there", async () => {
    const list = (size: number | undefined) =>
      JSON.stringify({ files: [{ path: "a", sha256: hex("sha256", "alpha"), size }] });
    const ground = inMemory({
      a: "alpha",
      "1.json": list(5),
      "2.json": list(6),
      "3.json": list(undefined),
    });
    const verified = await verify(ground, sums(["1.json", "2.json", "3.json"]));
    expect(verified).toMatchObject({ exit: 1, files: ["mismatch a"] });
    expect(verified.problems).toEqual([
      expect.stringMatching(/^digest-mismatch 2.json:1 .* 5 .* 6/),
    ]);
    expect(await verify(ground, sums(["3.json", "1.json"]))).toMatchObject({ exit: 0 });
  });
});

describe("SBOMs that a list in JSON names", () => {
  it("must be there", async () => {
    const list = JSON.stringify({
      binaries: [{ name: "a", sha256: hex("sha256", "alpha"), sbom: "a.cdx.json" }],
    });
    const bare = await verify(inMemory({ a: "alpha", "m.json": list }), sums(["m.json"]));
    expect(bare).toMatchObject({ exit: 1, files: ["listed a"] });
    expect(bare.problems).toEqual([
      "missing-sbom m.json:1 the SBOM of `a`, `a.cdx.json`, is not there",
    ]);
    const whole = inMemory({ a: "alpha", "a.cdx.json": "{}", "m.json": list });
    expect(await verify(whole, sums(["m.json"]))).toMatchObject({ exit: 0 });
    const outside = list.replace("a.cdx.json", "../a.cdx.json");
    expect(
      await verify(inMemory({ a: "alpha", "m.json": outside }), sums(["m.json"])),
    ).toMatchObject({ exit: 1 });
  });
});

describe("files that cannot be read", () => {
  it("are not judged", async () => {
    const { base, scratch, ...ground } = onDisk({
      a: "alpha",
      b: "beta",
      SHA256SUMS: line("a", "alpha") + line("b", "beta"),
    });
    chmodSync(scratch, 0o755);
    chmodSync(join(base, "a"), 0);
    expect(await asNobody(() => verify(ground, sums(["SHA256SUMS"])))).toMatchObject({
      exit: 2,
      files: ["unreadable a", "listed b"],
      notJudged: ["SHA256SUMS:1 `a`: permission denied; make it readable"],
    });
    chmodSync(join(base, "SHA256SUMS"), 0);
    expect(await asNobody(() => verify(ground, sums(["SHA256SUMS"])))).toMatchObject({
      exit: 2,
      notJudged: ["SHA256SUMS permission denied; make it readable"],
    });
  });

  /** As a disk could answer at the worst moment. */
  function answering(...rounds: readonly (readonly Hashed[])[]): Ground {
    const ground = inMemory({
      a: "alpha",
      b: "beta",
      SHA256SUMS: line("a", "alpha") + line("b", "x"),
    });
    const opened = ground.host.openFolder("/memory");
    if (opened.kind !== "folder") throw new Error(opened.kind);
    const left = [...rounds];
    const hash = async () => left.shift() ?? [];
    const folder = { ...opened.folder, hash, follow: () => "target" };
    return { ...ground, host: { ...ground.host, openFolder: () => ({ kind: "folder", folder }) } };
  }

  const CHANGED: Hashed = { kind: "unreadable", reason: "changed while it was read" };
  const HASHED: Hashed = {
    kind: "hashed",
    size: 1,
    digests: new Map([["sha256", hex("sha256", "")]]),
  };
  const LINK: Hashed = { kind: "refused", reason: "a link" };

  it("are not judged where they change while they are read", async () => {
    expect(await verify(answering([CHANGED, HASHED]), sums(["SHA256SUMS"]))).toMatchObject({
      exit: 1,
      files: ["unreadable a", "mismatch b"],
      notJudged: ["SHA256SUMS:1 `a`: changed while it was read"],
    });
  });

  it("are not judged where nothing was said of them", async () => {
    expect(await verify(answering([]), sums(["SHA256SUMS"]))).toMatchObject({
      exit: 2,
      files: ["unreadable a", "unreadable b"],
      notJudged: ["SHA256SUMS:1 `a`: was not hashed", "SHA256SUMS:2 `b`: was not hashed"],
    });
    const lax = sums(["SHA256SUMS"], { "allow-links": true });
    expect(await verify(answering([CHANGED, LINK], []), lax)).toMatchObject({
      exit: 2,
      notJudged: [expect.stringContaining("changed"), "SHA256SUMS:2 `b`: was not hashed"],
    });
  });

  it("are no match where the digest that was asked for is not among those computed", async () => {
    const bare: Hashed = { ...HASHED, digests: new Map() };
    const verified = await verify(answering([bare, bare]), sums(["SHA256SUMS"]));
    expect(verified).toMatchObject({ exit: 1, files: ["mismatch a", "mismatch b"] });
    expect(verified.problems[0]).toContain("not at hand");
  });

  it("may be the list itself: a link, a folder, gone", async () => {
    const { base, ...ground } = onDisk({ a: "alpha", "d/SHA256SUMS": line("a", "alpha") });
    symlinkSync("d/SHA256SUMS", join(base, "link"));
    expect(await verify(ground, sums(["link"]))).toMatchObject({
      exit: 2,
      notJudged: ["link a link; put the file itself here"],
    });
    execFileSync("mkfifo", [join(base, "pipe")]);
    expect(await verify(ground, sums(["pipe"]))).toMatchObject({
      exit: 2,
      notJudged: [expect.stringContaining("not a regular file")],
    });
    expect(await verify(ground, sums(["d"]))).toMatchObject({ exit: 2 });
    expect(await verify(ground, sums(["a/b"]))).toMatchObject({ exit: 2 });
    rmSync(join(base, "d/SHA256SUMS"));
    expect(await verify(ground, sums(["d/SHA256SUMS"]))).toMatchObject({
      exit: 2,
      notJudged: ["d/SHA256SUMS no such file"],
    });
  });
});
