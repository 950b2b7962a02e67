import fc from "fast-check";
import { expect, it } from "vitest";
import { createLineIndex } from "./span.ts";

it.each([
  ["a\nb", 2, { line: 2, column: 1 }],
  ["a\r\nb", 3, { line: 2, column: 1 }],
  ["a\rb", 2, { line: 2, column: 1 }],
  ["\uFEFFa", 1, { line: 1, column: 2 }],
  ["😀x", 2, { line: 1, column: 3 }],
  ["", 0, { line: 1, column: 1 }],
])("%j at %i is %j", (text, offset, expected) => {
  expect(createLineIndex(text).position(offset)).toEqual(expected);
});

it("puts every offset on a line that holds it", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "\r", "\n", "é") }), fc.nat(), (text, n) => {
      const offset = n % (text.length + 1);
      const index = createLineIndex(text);
      const { start, end } = index.lineSpan(offset);
      expect(start).toBeLessThanOrEqual(offset);
      expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
      expect(index.position(offset).column).toBe(offset - start + 1);
    }),
  );
});
