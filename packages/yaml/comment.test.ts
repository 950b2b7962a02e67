import { expect, test } from "vitest";
import { trailingComment } from "./comment.ts";

test.each([
  ["uses: a@b # v1.2", "v1.2", "# v1.2"],
  ["uses: a@b   #v1.2  ", "v1.2", "#v1.2"],
  ["uses: a@b\t# x\r\nrun: y", "x", "# x"],
  ["uses: 'a@b' # x", "x", "# x"],
  ["{uses: a@b} # x", "x", "# x"],
  ["[{uses: a@b} , ] # x # y", "x # y", "# x # y"],
  ["uses: a@b #", "", "#"],
])("%j ends in a comment", (text, said, written) => {
  const comment = trailingComment(text, text.indexOf("a@b") + 3);
  expect(comment?.text).toBe(said);
  expect(comment && text.slice(comment.span.start, comment.span.end)).toBe(written);
});

test.each([
  "uses: a@b",
  "uses: a@b\n# next line",
  "{uses: a@b, with: c} # of the line's last token",
  "uses: a@b#no blank before it",
])("%j has none", (text) => {
  expect(trailingComment(text, text.indexOf("a@b") + 3)).toBeUndefined();
});
