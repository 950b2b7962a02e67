import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, selectDisjoint } from "./edit.ts";

describe("applyEdits", () => {
  it("changes nothing outside the edits", () => {
    const edits = [
      { span: { start: 4, end: 5 }, newText: "XX" },
      { span: { start: 0, end: 1 }, newText: "" },
      { span: { start: 6, end: 6 }, newText: "+" },
    ];
    expect(applyEdits("abcdef", edits)).toBe("bcdXXf+");
  });

  it("keeps every byte between edits, whatever they are", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), (text, a, b, newText) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
          (x, y) => x - y,
        );
        const result = applyEdits(text, [{ span: { start, end }, newText }]);
        expect(result.slice(0, start)).toBe(text.slice(0, start));
        expect(result.slice(start, start + newText.length)).toBe(newText);
        expect(result.slice(start + newText.length)).toBe(text.slice(end));
      }),
    );
  });
});

describe("selectDisjoint", () => {
  const fix = (...spans: [number, number][]) => ({
    edits: spans.map(([start, end]) => ({ span: { start, end }, newText: "" })),
  });

  it("takes the first of two that overlap, and the other later", () => {
    const [first, second, third] = [fix([0, 4]), fix([3, 6], [9, 10]), fix([4, 6])];
    expect(selectDisjoint([first, second, third])).toEqual({
      chosen: [first, third],
      waiting: [second],
    });
  });

  it("lets two insertions at one place wait for each other", () => {
    const { chosen, waiting } = selectDisjoint([fix([3, 3]), fix([3, 3])]);
    expect([chosen.length, waiting.length]).toEqual([1, 1]);
  });
});
