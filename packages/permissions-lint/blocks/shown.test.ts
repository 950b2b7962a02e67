import { expect, it } from "vitest";
import { listed, shown } from "./shown.ts";

it("keeps a value on one line and inside its quotation", () => {
  expect(shown("a`b\n\u2028c")).toBe("`a'b c`");
  expect(shown("x".repeat(500)).length).toBeLessThan(70);
});

it.each([
  [[], ""],
  [["a"], "`a`"],
  [["a", "b"], "`a` and `b`"],
  [["a", "b", "c", "d"], "`a`, `b`, `c` and `d`"],
  [["a", "b", "c", "d", "e"], "`a`, `b`, `c` and 2 more"],
])("lists %j", (names, expected) => {
  expect(listed(names)).toBe(expected);
});
