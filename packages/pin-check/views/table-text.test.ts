import { expect, it } from "vitest";
import { renderColumns, renderCsv, renderJson, renderMarkdown } from "./table-text.ts";

it.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1"])("neutralises the formula %j", (cell) => {
  expect(renderCsv(["a"], [[cell]]).split("\n")[1]).toMatch(/^"'/);
});

it("quotes what CSV needs quoted, and keeps a row on its line", () => {
  expect(renderCsv(["a", "b"], [['x,"y"', "z\r\nw"]])).toBe('a,b\n"x,""y""",z��w\n');
});

it("leaves no Markdown or HTML in a cell", () => {
  const [, , row] = renderMarkdown(["a"], [["<b>|`x`[y](z)*_\n"]]).split("\n");
  expect(row).toMatch(/^\| [^<>|`[\]()*_]* \|$/);
});

it.each(["::error::x", "  ::stop-commands::x", "a##[error]b"])(
  "prints no log command: %j",
  (cell) => {
    for (const text of [renderColumns([[cell]]), renderCsv([], [[cell]]), renderJson([cell])])
      expect(text).not.toMatch(/^\s*::|##\[/m);
    expect(JSON.parse(renderJson([cell]))).toEqual([cell]);
  },
);

it("shows no control character and no turned text", () => {
  const hostile = "\u001b[2Ja\u202eb\u0085c";
  expect(renderColumns([[hostile]])).toBe("�[2Ja�b�c\n");
  expect(JSON.parse(renderJson(hostile))).toBe(hostile);
  expect(renderJson(hostile)).toMatch(/^[ -~\n]*$/);
});

it("lines columns up", () => {
  expect(
    renderColumns([
      ["a", "b"],
      ["ccc", ""],
    ]),
  ).toBe("a    b\nccc\n");
  expect(renderColumns([])).toBe("");
});
