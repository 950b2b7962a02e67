import { expect, it } from "vitest";
import { append, splice } from "./marks.ts";

const MARKS = { start: "<!-- a:start -->", end: "<!-- a:end -->" };

it("replaces what stands between the marks and nothing else", () => {
  const text = `# Page\n\n${MARKS.start}\nold\nold\n  ${MARKS.end}\nafter`;
  expect(splice(text, MARKS, "new\n")).toEqual({
    kind: "text",
    text: `# Page\n\n${MARKS.start}\nnew\n  ${MARKS.end}\nafter`,
  });
});

it("keeps the file's line ends", () => {
  const text = `a\r\n${MARKS.start}\r\n${MARKS.end}\r\n`;
  expect(splice(text, MARKS, "x\ny\n")).toEqual({
    kind: "text",
    text: `a\r\n${MARKS.start}\r\nx\r\ny\r\n${MARKS.end}\r\n`,
  });
  expect(append("a\r\n", MARKS, "x\n")).toBe(`a\r\n\r\n${MARKS.start}\r\nx\r\n${MARKS.end}\r\n`);
});

it.each([
  ["no end", `${MARKS.start}\n`, "line 1 has `<!-- a:start -->` alone"],
  ["no start", `x\n${MARKS.end}\n`, "line 2 has `<!-- a:end -->` alone"],
  ["turned round", `${MARKS.end}\n${MARKS.start}\n`, "line 1 ends what line 2 begins"],
  [
    "twice",
    `${MARKS.start}\n${MARKS.end}\n${MARKS.start}\n`,
    "line 3 has a mark for the second time",
  ],
])("says what is wrong with marks: %s", (_, text, reason) => {
  expect(splice(text, MARKS, "x\n")).toEqual({ kind: "fault", reason });
});

it("appends below what is there, and is found there again", () => {
  const text = append("# Page", MARKS, "x\n");
  expect(text).toBe(`# Page\n\n${MARKS.start}\nx\n${MARKS.end}\n`);
  expect(splice(text, MARKS, "x\n")).toEqual({ kind: "text", text });
  expect(splice("# Page\n", MARKS, "x\n")).toEqual({ kind: "unmarked" });
  expect(append("", MARKS, "x\n")).toBe(`${MARKS.start}\nx\n${MARKS.end}\n`);
});
