import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkName, type NameOptions } from "./check-name.ts";

function checked(name: string, options?: NameOptions): string {
  const found = checkName(name, options);
  return found.kind === "path" ? found.path : `refused: ${found.reason}`;
}

describe("checkName", () => {
  it.each([
    ["a", "a"],
    ["./a", "a"],
    ["././dist/./a.tar.gz", "dist/a.tar.gz"],
    ["dist/ a b ", "dist/ a b "],
    ["...", "..."],
    ["..a/b..", "..a/b.."],
    ["naïve/😀", "naïve/😀"],
    ["-", "-"],
    ["1:2", "1:2"],
  ])("takes %j as %j", (name, path) => {
    expect(checked(name)).toBe(path);
  });

  it.each([
    ["", "is empty"],
    ["/etc/passwd", "is absolute"],
    ["//server/share/a", "network path"],
    ["\\\\server\\share\\a", "network path"],
    ["\\\\?\\C:\\a", "network path"],
    ["C:\\a", "drive letter"],
    ["c:a", "drive letter"],
    ["Z:/a", "drive letter"],
    ["..", "`..` part"],
    ["../a", "`..` part"],
    ["a/../b", "`..` part"],
    ["a/..", "`..` part"],
    ["a//b", "empty part"],
    ["a/", "empty part"],
    [".", "the folder itself"],
    ["./.", "the folder itself"],
    ["a\0b", "control character U+0000"],
    ["a\rb", "control character U+000D"],
    ["a\nb", "control character U+000A"],
    ["\u001b[31ma", "control character U+001B"],
    ["a\u007f", "control character U+007F"],
    ["a\u0085", "control character U+0085"],
    ["a\ud800", "half a surrogate pair"],
    ["\udc00a", "half a surrogate pair"],
    ["dist\\a", "backslash"],
    ["\\a", "is absolute"],
    ["./C:a", "drive letter"],
  ])("refuses %j: it %s", (name, reason) => {
    expect(checked(name)).toMatch(/^refused: /);
    expect(checked(name)).toContain(reason);
  });
});

describe("checkName, backslash", () => {
  it("is an ordinary character where it is allowed", () => {
    expect(checked("a\\b", { backslash: true })).toBe("a\\b");
  });

  it.each(["..\\a", "a\\..\\b", "a/..\\b", "a\\.."])("still does not climb: %j", (name) => {
    expect(checked(name, { backslash: true })).toContain("`..` part");
  });

  it("still opens no share and no drive", () => {
    expect(checked("\\\\server\\a", { backslash: true })).toContain("network path");
    expect(checked("./\\\\server\\a", { backslash: true })).toContain("network path");
    expect(checked("C:\\a", { backslash: true })).toContain("drive letter");
    expect(checked("./\\a", { backslash: true })).toContain("is absolute");
  });
});

describe("checkName, portable", () => {
  it.each([
    ["a.", "dot"],
    ["a./b", "dot"],
    ["a ", "blank"],
    ["a /b", "blank"],
    ["NUL", "device name `NUL`"],
    ["dist/con.txt", "device name `con.txt`"],
    ["aux .tar.gz", "device name"],
    ["COM1/x", "device name `COM1`"],
    ["lpt\u00b2", "device name"],
    ["CONOUT$", "device name"],
    ["1:2", "`:`"],
    ["a?", "`?`"],
    ['a"', '`"`'],
  ])("refuses %j: %s", (name, reason) => {
    expect(checked(name, { portable: true })).toMatch(/^refused: has /);
    expect(checked(name, { portable: true })).toContain(reason);
    expect(checked(name)).toBe(name);
  });

  it.each(["console", "nul-1", "com", "com10", "a.b", "./.hidden", " a"])("takes %j", (name) => {
    expect(checked(name, { portable: true })).toBe(name.replace("./", ""));
  });
});

describe("checkName, strip prefix", () => {
  it.each([
    ["dist/a", "dist", "a"],
    ["dist/a", "dist/", "a"],
    ["dist/a", "./dist//", "a"],
    ["./dist/x/a", "dist", "x/a"],
    ["/tmp/build/a", "/tmp/build", "a"],
    ["../release/a", "../release", "a"],
    ["dist/a", "", "dist/a"],
    ["dist/a", "./", "dist/a"],
    ["dist/./a", "dist", "a"],
  ])("%j without %j is %j", (name, stripPrefix, path) => {
    expect(checked(name, { stripPrefix })).toBe(path);
  });

  it.each([
    ["a", "dist", "does not start with `dist`"],
    ["distance/a", "dist", "does not start with `dist`"],
    ["dist", "dist", "does not start with `dist`"],
    ["dist/../a", "dist", "`..` part"],
    ["dist//etc/passwd", "dist", "is absolute"],
    ["/etc/passwd", "/", "is absolute"],
    ["dist/", "dist", "is empty"],
    ["dist/C:a", "dist", "drive letter"],
  ])("%j without %j is refused: %s", (name, stripPrefix, reason) => {
    expect(checked(name, { stripPrefix })).toMatch(/^refused: /);
    expect(checked(name, { stripPrefix })).toContain(reason);
  });
});

describe("checkName, any name", () => {
  const part = fc.constantFrom("..", ".", "", "a", "C:", "\\", "\0", "nul", " ", "b.", "é");
  const name = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(part).map((parts) => parts.join("/")),
  );
  const options = fc.record(
    { portable: fc.boolean(), backslash: fc.boolean(), stripPrefix: part },
    { requiredKeys: [] },
  );

  it("gives paths that lead nowhere but down, and the same path again", () => {
    fc.assert(
      fc.property(name, options, (given, how) => {
        const found = checkName(given, how);
        if (found.kind === "refused") return;
        expect(found.path).not.toMatch(/^[/\\]{2}|^\/|^[A-Za-z]:|[\0-\x1f]/);
        for (const piece of found.path.split("/")) expect(["", ".", ".."]).not.toContain(piece);
        const { stripPrefix: _, ...again } = how;
        expect(checkName(found.path, again)).toEqual(found);
      }),
      { numRuns: 2000 },
    );
  });
});
