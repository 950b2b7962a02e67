import { expect, test } from "vitest";
import type { Table } from "#core";
import { renderTable } from "./table.ts";

const table: Table = {
  kind: "table",
  title: "Uses",
  columns: [
    { key: "file", title: "File" },
    { key: "value", title: "Value" },
  ],
  rows: [
    { file: "a.yml", value: "actions/checkout@v4" },
    { file: "日本.yml", value: 'x, "y"' },
    { file: "::error::x", value: "##[error]|<b>" },
    { file: "\u202e\n" },
  ],
};

test("text lines up", () => {
  expect(renderTable(table, "text")).toBe(
    [
      "FILE        VALUE",
      "a.yml       actions/checkout@v4",
      '日本.yml    x, "y"',
      "\\::error::x  ##\\[error]|<b>",
      "\\u202e\\n",
      "",
    ].join("\n"),
  );
});

test("json holds the rows, absent cells left out", () => {
  expect(JSON.parse(renderTable(table, "json"))).toEqual(table.rows);
  expect(renderTable(table, "json")).not.toContain("##[");
});

test("csv quotes what it must and opens no command", () => {
  expect(renderTable(table, "csv")).toBe(
    [
      "file,value",
      "a.yml,actions/checkout@v4",
      '日本.yml,"x, ""y"""',
      '"::error::x",##\\[error]|<b>',
      '"\\u202e\\n",',
      "",
    ].join("\n"),
  );
});

test.each([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["+1+1", "'+1+1"],
  ["-1+1", "'-1+1"],
  ["@scope/x", "'@scope/x"],
  [" =1", "' =1"],
  ["\t=1", "'\\t=1"],
  ["\uff1d1", "'\uff1d1"],
  ["-12", "-12"],
])("the csv cell %j is no formula", (value, cell) => {
  const [, line] = renderTable({ ...table, rows: [{ file: "a", value }] }, "csv").split("\n");
  const quoted = /[",;:'\\ ]/.test(cell) ? `"${cell}"` : cell;
  expect(line).toBe(`a,${quoted}`);
});

test("markdown escapes every cell", () => {
  expect(renderTable(table, "markdown").split("\n").slice(0, 5)).toEqual([
    "| File | Value |",
    "| --- | --- |",
    "| a.yml | actions/checkout&#64;<!-- -->v4 |",
    '| 日本.yml | x, "y" |',
    "| &#58;&#58;error&#58;&#58;x | &#35;<!-- -->&#35;<!-- -->&#91;error&#93;&#124;&#60;b&#62; |",
  ]);
});

test("no format prints a credential", () => {
  const token = `ghp_${"a".repeat(36)}`;
  const leaky = { ...table, rows: [{ file: "a", value: token }] };
  for (const format of ["text", "json", "csv", "markdown"] as const)
    expect(renderTable(leaky, format)).not.toContain(token);
});
