import { expect, it } from "vitest";
import { commentText } from "./comment-text.ts";

it.each([
  ["gh release upload", "gh release upload"],
  ["a\nrun: evil", "a run evil"],
  ["x # sluice: ignore[unpinned-uses] because", "x sluice ignore unpinned-uses because"],
  ["\u202E\u2028${{ github.token }}\r\n", "$ github.token"],
  ["", ""],
])("makes %j fit for a comment", (text, expected) => {
  expect(commentText(text)).toBe(expected);
});

it("is short, whatever it is given", () => {
  expect(commentText("ab ".repeat(500_000)).length).toBeLessThanOrEqual(60);
});
