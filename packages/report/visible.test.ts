import { expect, test } from "vitest";
import { cut, visible } from "./visible.ts";

test.each([
  ["a\u202eb", "a\\u202eb"],
  ["a\u200bb\ufeff", "a\\u200bb\\ufeff"],
  ["\u001b[31mred", "\\u001b[31mred"],
  ["one\r\ntwo\tthree", "one\\r\\ntwo\\tthree"],
  ["\u2028\u0085", "\\u2028\\u0085"],
  ["\u{e0041}", "\\u{e0041}"],
  ["\ud800x", "\\ud800x"],
  ["日本 é ⚠\ufe0f C:\\x", "日本 é ⚠\ufe0f C:\\x"],
])("%j is shown as %j", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test("a cut never splits a surrogate pair", () => {
  expect(cut("abc", 3)).toBe("abc");
  expect(cut("abcd", 3)).toBe("ab…");
  expect(cut("a😀bc", 3)).toBe("a…");
});
