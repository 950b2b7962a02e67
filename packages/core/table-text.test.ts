import { expect, it } from "vitest";
import { renderColumns, renderCsv, renderHtml, renderJson, renderMarkdown } from "./table-text.ts";

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

it("leaves readable what means nothing to Markdown, and makes no link", () => {
  const row = (cell: string) => renderMarkdown(["a"], [[cell]]).split("\n")[2];
  expect(row("⚠ build_wheels: a/b.yml, x-y=1")).toBe("| ⚠ build_wheels: a/b.yml, x-y=1 |");
  expect(row("a__b __x__ ___")).toBe("| a__b &#95;&#95;x&#95;&#95; &#95;&#95;&#95; |");
  expect(row("_x_ https://a.b www.c.d a@b.c")).toBe(
    "| &#95;x&#95; https&#58;//a.b www&#46;c.d a&#64;b.c |",
  );
});

it("puts the lines of a cell below each other, or side by side where there is no room", () => {
  const rows = [[["a", "b|c"], "d"]];
  expect(renderMarkdown(["x", "y"], rows).split("\n")[2]).toBe("| a<br>b&#124;c | d |");
  expect(renderHtml(["x", "y"], rows)).toContain("<tr><td>a<br>b|c</td><td>d</td></tr>");
  expect(renderCsv([], rows)).toBe("\na; b|c,d\n");
  expect(renderColumns(rows)).toBe("a; b|c  d\n");
});

it("leaves no HTML in a cell of HTML", () => {
  const html = renderHtml(["<a>"], [["<img src=x onerror='1'>&\"`"]]);
  expect(html).not.toMatch(/<(?!\/?(?:table|thead|tbody|tr|th|td)>)/);
  expect(html).toContain("&#60;img src=x onerror=&#39;1&#39;&#62;&#38;&#34;&#96;");
});
