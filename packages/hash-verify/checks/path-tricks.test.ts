import { closeSync, constants, openSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { layTrick, PATH_TRICKS, type PathTrick } from "../../../test/support/path-tricks.ts";
import { watchPipe } from "../../../test/support/watched-pipe.ts";
import type { Check, ListFlags } from "./check.ts";
import { hex, line, onDisk, verify } from "./fixtures/verify.ts";

const CONTENT = "content\n";
const DIGEST = hex("sha256", CONTENT);

function flagsOf({ flags = [] }: PathTrick): ListFlags {
  const [, prefix] = flags;
  return {
    ...(flags.includes("--portable") && { portable: true }),
    ...(flags.includes("--allow-links") && { "allow-links": true }),
    ...(prefix !== undefined && { "strip-prefix": prefix }),
  };
}

function checksOf(list: string, flags: ListFlags): readonly Check[] {
  return [
    { mode: "sums", files: [list], ...flags },
    { mode: "tree", directory: ".", manifest: [list], ignore: ["**"], ...flags },
    { mode: "manifest", path: list, ...flags },
  ];
}

describe.each(PATH_TRICKS.map((trick) => [trick.title, trick] as const))("%s", (_, trick) => {
  async function play(trap: { readonly scratch: string; readonly base: string; target: string }) {
    const { list, text } = layTrick(trick, { ...trap, digest: DIGEST, content: CONTENT });
    writeFileSync(join(trap.base, list), text);
    return checksOf(list, flagsOf(trick));
  }

  it("is refused with a finding", async () => {
    const ground = onDisk();
    writeFileSync(join(ground.scratch, "canary"), CONTENT);
    for (const check of await play({ ...ground, target: "canary" })) {
      const { exit, files, problems } = await verify(ground, check);
      expect(exit).toBe(1);
      expect(problems.join("\n")).toMatch(/^unsafe-name /m);
      const isCollision = problems.some((text) => text.includes("does not count"));
      if (!isCollision) expect(files.filter((row) => row.startsWith("listed"))).toEqual([]);
    }
  });

  it("opens nothing outside", async () => {
    const ground = onDisk();
    const pipe = await watchPipe(join(ground.scratch, "pipe"));
    for (const check of await play({ ...ground, target: "pipe" }))
      expect((await verify(ground, check)).exit).toBe(1);
    expect(await pipe.wasOpened()).toBe(false);
  });
});

it("would see it, were anything opened", async () => {
  const { scratch } = onDisk();
  const pipe = await watchPipe(join(scratch, "pipe"));
  closeSync(openSync(join(scratch, "pipe"), constants.O_RDONLY | constants.O_NONBLOCK));
  expect(await pipe.wasOpened()).toBe(true);
});

it("takes a side-car's name for a name", async () => {
  const ground = onDisk({ "...sha256": DIGEST });
  const { exit, problems } = await verify(ground, { mode: "sums", files: ["...sha256"] });
  expect(exit).toBe(1);
  expect(problems).toEqual([expect.stringMatching(/^unsafe-name /)]);
});

describe("paths of the config", () => {
  const OUTSIDE = ["..", "d/..", "d/../..", "/", "C:/", "..\\x"];

  async function ground() {
    const { base, scratch, host } = onDisk({
      "d/a": "alpha",
      SHA256SUMS: line("a", "alpha"),
      "d/SHA256SUMS": line("a", "alpha"),
    });
    const pipe = await watchPipe(join(scratch, "SHA256SUMS"));
    symlinkSync("..", join(base, "up"));
    symlinkSync("../SHA256SUMS", join(base, "list"));
    return { host, root: base, base, scratch, confined: true, pipe };
  }

  function checks(scratch: string): readonly Check[] {
    const folders = [...OUTSIDE, scratch, "up"];
    const lists = [
      "../SHA256SUMS",
      "d/../../SHA256SUMS",
      `${scratch}/SHA256SUMS`,
      "up/SHA256SUMS",
      "list",
    ];
    return [
      ...folders.map(
        (folder): Check => ({ mode: "sums", files: ["SHA256SUMS"], "base-dir": folder }),
      ),
      ...folders.map(
        (directory): Check => ({ mode: "tree", directory, manifest: ["d/SHA256SUMS"] }),
      ),
      ...folders.map((rebuilt): Check => ({ mode: "dist", directory: "d", rebuilt })),
      ...folders.map((directory): Check => ({ mode: "dist", directory, rebuilt: "d" })),
      ...folders.map((path): Check => ({ mode: "manifest", path })),
      ...folders.map(
        (folder): Check => ({ mode: "manifest", path: "d/SHA256SUMS", "base-dir": folder }),
      ),
      ...lists.map((list): Check => ({ mode: "sums", files: [list] })),
      ...lists.map((list): Check => ({ mode: "tree", directory: "d", manifest: [list] })),
      ...lists.map((path): Check => ({ mode: "manifest", path })),
    ];
  }

  it("lead nowhere outside the repository", async () => {
    const { pipe, ...place } = await ground();
    for (const check of checks(place.scratch)) {
      const verified = await verify(place, check);
      expect({ check, ...verified }).toMatchObject({ exit: 2, files: [], problems: [] });
    }
    expect(await pipe.wasOpened()).toBe(false);
  });

  it("may lead anywhere inside", async () => {
    const { pipe, ...place } = await ground();
    const inside: Check = { mode: "tree", directory: "./d/", manifest: ["d/SHA256SUMS"] };
    expect(await verify(place, inside)).toMatchObject({ exit: 0, files: ["listed d/a"] });
    const beside: Check = { mode: "sums", files: ["SHA256SUMS"], "base-dir": "d" };
    expect(await verify(place, beside)).toMatchObject({ exit: 0, files: ["listed d/a"] });
    expect(await pipe.wasOpened()).toBe(false);
  });
});
