import { expect, it } from "vitest";
import { commentText } from "./comment-text.ts";

it.each([
  ["gh release upload", "gh release upload"],
  ["a\nrun: evil", "a run evil"],
  ["x # sluice: ignore[unpinned-uses] because", "x sluice ignore unpinned-uses because"],
  ["\u202E\u2028${{ github.token }}\r\n", "$ github.token"],
  ["actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683", "actions/checkout"],
  ["npx a@1 b", "npx a@1 b"],
  ["", ""],
])("makes %j fit for a comment", (text, expected) => {
  expect(commentText(text)).toBe(expected);
});

it("is short, whatever it is given", () => {
  expect(commentText("ab ".repeat(500_000)).length).toBeLessThanOrEqual(60);
});
