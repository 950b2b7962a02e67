import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Folder, Host } from "#core";
import type { DistCheck } from "./check.ts";
import { asNobody, inMemory, onDisk, verify } from "./fixtures/verify.ts";

const CHECK: DistCheck = { mode: "dist", directory: "dist", rebuilt: "out" };

function both(text: string): Readonly<Record<string, string>> {
  return { "dist/index.js": text, "out/index.js": text };
}

/** Two folders, each with what this one says. */
function bothAs(folder: Folder): Host["openFolder"] {
  return (base) => ({ kind: "folder", folder: { ...folder, real: `${base}/` } });
}

describe("a committed build", () => {
  it("is what a rebuild makes", async () => {
    expect(await verify(inMemory(both("x")), CHECK)).toMatchObject({
      exit: 0,
      files: ["listed dist/index.js"],
      problems: [],
    });
  });

  it("has files that changed, that are new and that are gone", async () => {
    const verified = await verify(
      inMemory({
        ...both("x"),
        "dist/changed.js": "a\r\n",
        "out/changed.js": "a\n",
        "out/new.js": "",
        "dist/gone.js": "",
      }),
      CHECK,
    );
    expect(verified).toMatchObject({
      exit: 1,
      files: [
        "mismatch dist/changed.js",
        "unlisted dist/gone.js",
        "listed dist/index.js",
        "missing dist/new.js",
      ],
    });
    expect(verified.problems.map((text) => text.split(" ", 2).join(" "))).toEqual([
      "stale-build dist/changed.js",
      "stale-build dist/gone.js",
      "stale-build dist/new.js",
    ]);
  });

  it("may hold what is ignored", async () => {
    const files = { ...both("x"), "dist/licenses.txt": "1", "out/licenses.txt": "2" };
    expect(await verify(inMemory(files), CHECK)).toMatchObject({ exit: 1 });
    const ignoring = { ...CHECK, ignore: ["licenses.txt"] };
    expect(await verify(inMemory(files), ignoring)).toMatchObject({ exit: 0 });
    expect(await verify(inMemory(files), { ...CHECK, ignore: ["**"] })).toMatchObject({
      exit: 2,
      notJudged: ["dist/ neither folder holds a file; nothing was compared"],
    });
  });
});

describe("a comparison of nothing", () => {
  it.each([
    ["the committed folder is not there", { "out/index.js": "" }, "dist no such folder"],
    ["the rebuilt folder is not there", { "dist/index.js": "" }, "out no such folder"],
  ])("is told: %s", async (_, files, reason) => {
    expect(await verify(inMemory(files), CHECK)).toMatchObject({ exit: 2, notJudged: [reason] });
  });

  it("is told where the two are one folder", async () => {
    for (const rebuilt of ["dist", "./dist/", "dist/."]) {
      const verified = await verify(inMemory(both("x")), { ...CHECK, rebuilt });
      expect(verified).toMatchObject({ exit: 2, files: [] });
      expect(verified.notJudged).toEqual([expect.stringContaining("the same folder")]);
    }
    const { base, ...ground } = onDisk(both("x"));
    // Whoever commits `out` as a link has the build compared with itself, however it was changed.
    symlinkSync("dist", join(base, "link"));
    for (const rebuilt of [join(base, "dist"), "link", "link/../dist"]) {
      const verified = await verify(ground, { ...CHECK, rebuilt });
      expect(verified).toMatchObject({ exit: 2, files: [] });
      expect(verified.notJudged).toEqual([expect.stringContaining("the same folder")]);
    }
  });
});

describe("on disk", () => {
  it("folders without files and the modes of files do not count", async () => {
    const { base, ...ground } = onDisk(both("x"));
    mkdirSync(join(base, "dist/empty/deeper"), { recursive: true });
    chmodSync(join(base, "out/index.js"), 0o755);
    expect(await verify(ground, CHECK)).toMatchObject({ exit: 0, notJudged: [] });
  });

  it("links, pipes and what may not be read are not judged", async () => {
    const { base, scratch, ...ground } = onDisk({
      ...both("x"),
      ...{ "dist/x": "1", "out/x": "1" },
    });
    symlinkSync("index.js", join(base, "dist/link"));
    symlinkSync("index.js", join(base, "out/link"));
    execFileSync("mkfifo", [join(base, "out/pipe")]);
    chmodSync(scratch, 0o755);
    chmodSync(join(base, "out/x"), 0);
    const verified = await asNobody(() => verify(ground, CHECK));
    expect(verified).toMatchObject({
      exit: 2,
      files: ["listed dist/index.js", "unreadable dist/x"],
    });
    expect(verified.notJudged).toEqual([
      expect.stringMatching(/^dist\/link a link/),
      expect.stringMatching(/^out\/link a link/),
      expect.stringMatching(/^out\/pipe a device, a pipe/),
      "out/x permission denied; make it readable",
    ]);
  });

  it("a file in place of a folder is told", async () => {
    const ground = onDisk({ "dist/a/b": "x", "out/a": "x" });
    expect(await verify(ground, CHECK)).toMatchObject({
      exit: 1,
      files: ["missing dist/a", "unlisted dist/a/b"],
    });
  });
});

it("tells a file that goes while it is compared", async () => {
  const ground = inMemory(both("x"));
  const opened = ground.host.openFolder("/memory/dist");
  if (opened.kind !== "folder") throw new Error(opened.kind);
  const folder = { ...opened.folder, hash: async () => [{ kind: "missing" } as const] };
  const host: Host = { ...ground.host, openFolder: bothAs(folder) };
  expect(await verify({ ...ground, host }, CHECK)).toMatchObject({
    exit: 2,
    files: ["unreadable dist/index.js"],
  });
});

it("tells a folder whose files nothing was said of", async () => {
  const ground = inMemory(both("x"));
  const opened = ground.host.openFolder("/memory/dist");
  if (opened.kind !== "folder") throw new Error(opened.kind);
  const folder = { ...opened.folder, hash: async () => [] };
  const host: Host = { ...ground.host, openFolder: bothAs(folder) };
  expect((await verify({ ...ground, host }, CHECK)).exit).toBe(2);
});
