import { describe, expect, it } from "vitest";
import { memoryHost } from "../../../test/support/memory-host.ts";
import { type HashWorld, openNamed, openPlace, readNamed } from "./world.ts";

/** Opens whatever is asked for, and remembers what that was. */
function opening(root: string, confined = false) {
  const asked: string[] = [];
  const memory = memoryHost({ a: "alpha" });
  const host: HashWorld["host"] = {
    ...memory,
    openFolder: (base) => {
      asked.push(base);
      return memory.openFolder("/memory");
    },
  };
  return { asked, world: { host, root, confined } };
}

describe("places", () => {
  it.each([
    ["/r", ".", "/r/.", ""],
    ["/r", "", "/r/.", ""],
    ["/r", "./d//e/.", "/r/d/e", "d/e/"],
    ["/r", "../d", "/r/../d", "../d/"],
    ["/r", "/r", "/r/.", ""],
    ["/r", "/r/d/", "/r/d", "d/"],
    ["/r", "/rd", "/rd", "/rd/"],
    ["/r", "/", "/", "/"],
    ["C:\\r", "d\\e", "C:\\r/d/e", "d/e/"],
    ["C:\\r", "C:\\r\\d", "C:\\r/d", "d/"],
    ["C:\\r", "D:\\d", "D:/d", "D:/d/"],
    ["/r", "d\\e", "/r/d\\e", "d\\e/"],
  ])("from %j, %j is %j, shown as %j", (root, path, opened, prefix) => {
    const { asked, world } = opening(root);
    expect(openPlace(world, path)).toMatchObject({ ok: true, prefix });
    expect(asked).toEqual([opened]);
  });

  it.each(["..", "d/../..", "/", "/r", "/r/d", "C:", "c:/d", "d\\e", "..\\d"])(
    "of a config cannot be %j",
    (path) => {
      const { asked, world } = opening("/r", true);
      expect(openPlace(world, path)).toMatchObject({ ok: false });
      expect(openNamed(world, `${path}/a`)).toMatchObject({ ok: false });
      expect(asked).toEqual([]);
    },
  );
});

describe("files", () => {
  it("are opened by the folder around them", async () => {
    const { asked, world } = opening("/r");
    expect(openNamed(world, "d/./e/a")).toMatchObject({
      ok: true,
      name: "a",
      prefix: "d/e/",
      path: "d/e/a",
    });
    expect(openNamed(world, "a")).toMatchObject({ ok: true, name: "a", prefix: "", path: "a" });
    expect(openNamed(world, "/a")).toMatchObject({ ok: true, name: "a", prefix: "/", path: "/a" });
    expect(asked).toEqual(["/r/d/e", "/r/.", "/"]);
    expect(await readNamed(world, "a", 5)).toMatchObject({ ok: true, path: "a" });
    expect(await readNamed(world, "a", 4)).toMatchObject({
      ok: false,
      notJudged: { file: "a", reason: "5 bytes; more than 4 are not read" },
    });
    expect(await readNamed(world, "b", 4)).toMatchObject({ ok: false, isMissing: true });
    expect(await readNamed(world, "d/..", 4)).toMatchObject({ ok: false });
  });
});
