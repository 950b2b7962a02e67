import { expect, it } from "vitest";
import { parseCondition } from "./condition.ts";

it("reads a condition with and without braces", () => {
  expect(parseCondition("github.actor == 'x'")).toMatchObject({ kind: "comparison" });
  expect(parseCondition("${{ github.actor == 'x' }}")).toMatchObject({ kind: "comparison" });
});

it.each(["${{ false }}\n", " ${{ false }}", "${{ github.actor }} == 'x'", "${{ a }} && ${{ b }}"])(
  "takes %j for a text that is always true",
  (text) => {
    expect(parseCondition(text)).toEqual({ kind: "literal", value: text });
  },
);

it.each(["${{ a", "a ==", ""])("refuses %j", (text) => {
  expect(parseCondition(text)).toBeUndefined();
});
