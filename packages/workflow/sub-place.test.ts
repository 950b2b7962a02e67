import { describe, expect, test } from "vitest";
import { createSource } from "#core";
import { findPair, subPlace, type Text, textOf } from "./index.ts";
import { treeOf } from "./read/tree.ts";

function textUnder(source: ReturnType<typeof createSource>, key: string): Text {
  const tree = treeOf(source);
  if (!tree.ok || tree.root?.kind !== "mapping") throw new Error("no mapping");
  const pair = findPair(tree.root, key);
  const text = pair && textOf(pair);
  if (!text) throw new Error("no text");
  return text;
}

/** What the place of `part` within the value of `k` covers in the file. */
function covered(yaml: string, part: string): string {
  const source = createSource("f.yml", yaml);
  const text = textUnder(source, "k");
  const from = text.value.indexOf(part);
  const { span } = subPlace(text, source, from, from + part.length);
  return yaml.slice(span.start, span.end);
}

describe("exact", () => {
  test.each([
    ["plain", "k: a bc d\n", "bc"],
    ["quoted", "k: ' a bc'\n", "bc"],
    ["at the very start", "k: abc\n", "a"],
    ["literal", "k: |\n  a b\n  c d\n", "d"],
    ["literal with blank lines", "k: |\n\n  a\n\n\n  b c\n\n", "c"],
    ["literal with deeper lines", "k: |\n  a\n    b c\n  d\n", "b c"],
    ["literal that starts deeper", "k: |2\n    a\n  b c\n", "c"],
    ["literal with CRLF", "k: |\r\n  a\r\n  b c\r\n", "c"],
    ["literal with lone CR", "k: |\r  a\r  b c\r", "c"],
    ["literal with tabs and astral characters", "k: |\n  😀\tx\n  \ty z\n", "z"],
    ["literal with a short blank line", "k: |\n    a\n \n    b\n", "b"],
    ["folded on one line", "k: >-\n  a bc d\n", "bc"],
  ])("%s", (_, yaml, part) => {
    expect(covered(yaml, part)).toBe(part);
  });

  test("over several lines of a literal block", () => {
    expect(covered("k: |\n  a b\n  c d\n", "b\nc")).toBe("b\n  c");
    expect(covered("k: |\n  a\n  b\n", "a\nb\n")).toBe("a\n  b");
  });
});

test.each([
  ["folded over lines", "k: >\n  a b\n  c d\n", "c", "a b\n  c d"],
  ["escapes", 'k: "a\\tb c"\n', "c", "a\\tb c"],
  ["a doubled quote", "k: 'it''s c'\n", "c", "it''s c"],
  ["plain over lines", "k: a\n  c\n", "c", "a\n  c"],
])("%s: the whole scalar", (_, yaml, part, whole) => {
  expect(covered(yaml, part)).toBe(whole);
});

test("the alias stays", () => {
  const source = createSource("f.yml", "a: &a x y\nk: *a\n");
  expect(subPlace(textUnder(source, "k"), source, 2, 3)).toEqual({
    span: { start: 8, end: 9 },
    alias: { start: 13, end: 15 },
  });
});
