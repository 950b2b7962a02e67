import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCollisions } from "./collisions.ts";

describe("findCollisions", () => {
  it("finds names that differ in case only", () => {
    expect(findCollisions(["README", "b", "readme", "ReadMe", "readme"])).toEqual([
      { by: "case", paths: ["README", "readme", "ReadMe"] },
    ]);
  });

  it("finds names that differ in their normal form only", () => {
    expect(findCollisions(["caf\u00e9", "cafe\u0301", "cafe"])).toEqual([
      { by: "normalization", paths: ["caf\u00e9", "cafe\u0301"] },
    ]);
  });

  it("finds both at once, folders included", () => {
    expect(findCollisions(["A/caf\u00e9", "a/CAFE\u0301"])).toEqual([
      { by: "case", paths: ["A/caf\u00e9", "a/CAFE\u0301"] },
    ]);
  });

  it.each([
    ["Straße", "STRASSE"],
    ["\u1e9e", "\u00df"],
    ["\u03c3", "\u03c2"],
    ["\u212a", "k"],
    ["\ufb01x", "FIX"],
  ])("folds %j and %j", (one, other) => {
    expect(findCollisions([one, other])).toEqual([{ by: "case", paths: [one, other] }]);
  });

  it("is silent about one name twice and about different names", () => {
    expect(findCollisions(["a", "a", "b", "ab", "a/b", "\u00e0"])).toEqual([]);
  });

  it("finds whatever differs in case, wherever it stands", () => {
    const name = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name), name, (names, twin) => {
        const others = names.filter((other) => other !== twin);
        expect(findCollisions([twin, ...others, twin.toUpperCase()])).toEqual([
          { by: "case", paths: [twin, twin.toUpperCase()] },
        ]);
      }),
    );
  });
});
