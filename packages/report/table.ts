import { redact, type Table } from "#core";
import { neutralise } from "./commands.ts";
import { jsonText } from "./json-text.ts";
import { headRows, prose, row } from "./markdown.ts";
import { visible } from "./visible.ts";
import { padEnd, textWidth } from "./width.ts";

export type TableFormat = "text" | "json" | "csv" | "markdown";

export function renderTable(table: Table, format: TableFormat): string {
  switch (format) {
    case "text":
      return textTable(table);
    case "json":
      return jsonTable(table);
    case "csv":
      return csvTable(table);
    case "markdown":
      return `${[markdownHead(table), ...markdownRows(table)].join("\n")}\n`;
  }
}

export function markdownHead({ columns }: Table): string {
  return headRows(columns.map(({ title }) => prose(title)));
}

export function markdownRows(table: Table): readonly string[] {
  return cellsOf(table).map((cells) => row(cells.map(prose)));
}

function textTable(table: Table): string {
  const rows = [table.columns.map(({ title }) => title.toUpperCase()), ...cellsOf(table)].map(
    (cells) => cells.map(visible),
  );
  const widths = table.columns.map((_, index) =>
    rows.reduce((widest, cells) => Math.max(widest, textWidth(cells[index] ?? "")), 0),
  );
  return lines(
    rows.map((cells) =>
      cells
        .map((cell, index) => padEnd(cell, widths[index] ?? 0))
        .join("  ")
        .trimEnd(),
    ),
  );
}

function jsonTable({ columns, rows }: Table): string {
  return jsonText(
    rows.map((cells) =>
      Object.fromEntries(
        columns.flatMap(({ key }) => {
          const cell = cells[key];
          return cell === undefined ? [] : [[key, redact(cell)]];
        }),
      ),
    ),
  );
}

// RFC 4180 but for its line ends: what reads this on Unix wants plain ones.
function csvTable(table: Table): string {
  const rows = [table.columns.map(({ key }) => key), ...cellsOf(table)];
  return lines(rows.map((cells) => cells.map(csvCell).join(",")));
}

// A spreadsheet runs a cell that starts like this; the quote makes it text (OWASP, CSV injection).
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^-?\d+$/;

function csvCell(text: string): string {
  const shown = visible(text);
  const inert = FORMULA.test(text) && !NUMBER.test(text) ? `'${shown}` : shown;
  return /[",;:'\\ ]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

function cellsOf({ columns, rows }: Table): readonly (readonly string[])[] {
  return rows.map((cells) => columns.map(({ key }) => redact(cells[key] ?? "")));
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${neutralise(line)}\n`).join("");
}
