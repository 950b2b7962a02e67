import { expect, test } from "vitest";
import { code, prose, row, sentence } from "./markdown.ts";

test.each([
  ["plain words, 3 of them (v4.1-rc)", "plain words, 3 of them (v4.1-rc)"],
  ["<b>&amp;", "&#60;b&#62;&#38;amp;"],
  [
    "a|b *c* _d_ ~e~ `f` [g](h)",
    "a&#124;b &#42;c&#42; &#95;d&#95; &#126;e&#126; &#96;f&#96; &#91;g&#93;(h)",
  ],
  ["@octocat", "&#64;<!-- -->octocat"],
  ["fix #12", "fix &#35;<!-- -->12"],
  ["https://evil.example", "https&#58;//evil.example"],
  ["WWW.evil.example", "WWW&#46;evil.example"],
  ["note: this", "note: this"],
  ["- item", "&#45; item"],
  ["+ item", "&#43; item"],
  ["==", "&#61;="],
  ["12. item", "12&#46; item"],
  ["$x$ \\n", "&#36;x&#36; &#92;n"],
  ["a\nb\u202e", "a&#92;nb&#92;u202e"],
])("%j is only text", (text, markdown) => {
  expect(prose(text)).toBe(markdown);
});

test.each([
  ["actions/checkout@v4", "`actions/checkout@v4`"],
  ["<img src=x> @you #1", "`<img src=x> @you #1`"],
  ["a`b", "<code>a&#96;b</code>"],
  ["a|b", "<code>a&#124;b</code>"],
  ["a\\", "<code>a&#92;</code>"],
  [" a", "<code> a</code>"],
  ["##[x]", "<code>&#35;&#35;&#91;x&#93;</code>"],
  ["", ""],
])("%j is only code", (text, markdown) => {
  expect(code(text)).toBe(markdown);
});

test("what a message has between backticks is code; an odd backtick is text", () => {
  expect(sentence("`a@b` can move: pin `it`")).toBe("`a@b` can move: pin `it`");
  expect(sentence("one ` two <b>")).toBe("one &#96; two &#60;b&#62;");
  expect(sentence("`a` ` @b")).toBe("`a` &#96; &#64;<!-- -->b");
});

test("a row", () => {
  expect(row(["a", "", "b"])).toBe("| a |  | b |");
});
