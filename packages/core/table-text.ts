/**
 * Tables as JSON, CSV, Markdown and text. Cells come from files that anybody may write, so they are
 * made harmless for the reader at hand: a spreadsheet, a page, a terminal, the runner's log.
 */
export type Rows = readonly (readonly Cell[])[];

/** A text on one line, or several that stand below each other where the format has room for that. */
export type Cell = string | readonly string[];

// C0, C1, line and paragraph separators, and marks that turn the direction of text.
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

export function renderJson(value: unknown): string {
  // `##[` would be a command to the runner that prints it (ActionCommand.cs); in JSON `\u0023` is `#`.
  const text = JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[");
  return `${text.replace(UNPRINTABLE, escapeJson)}\n`;
}

function escapeJson(char: string): string {
  return char === "\n" ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** RFC 4180, with an apostrophe before what a spreadsheet would run as a formula (OWASP, CSV injection). */
export function renderCsv(header: readonly string[], rows: Rows): string {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(",")}\n`).join("");
}

function csvCell(cell: Cell): string {
  const flat = onOneLine(cell);
  const safe = /^\s*[=+\-@]/.test(flat) ? `'${flat}` : flat;
  return /[",']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function renderMarkdown(header: readonly string[], rows: Rows): string {
  const lines = [header, header.map(() => "---"), ...rows.map((row) => row.map(markdownCell))];
  return lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

function markdownCell(cell: Cell): string {
  return linesOf(cell).map(markdownText).join("<br>");
}

// Blanks, letters, digits and signs such as `⚠` mean nothing to Markdown, nor does `_` within a word; `://`
// and `www.` would make a link.
const ACTIVE =
  /(?<![\p{L}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_])|:(?=\/)|(?<=www)\.|[^\p{L}\p{N}\p{So} '.,/:=_-]/giu;

/** Text that stays text in Markdown: a character reference is never read as syntax (CommonMark §2.5). */
export function markdownText(text: string): string {
  return printable(text).replace(ACTIVE, references);
}

function references(text: string): string {
  return Array.from(text, reference).join("");
}

function reference(char: string): string {
  return `&#${char.codePointAt(0)};`;
}

export function renderHtml(header: readonly string[], rows: Rows): string {
  const row = (tag: string, cells: readonly Cell[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${htmlCell(cell)}</${tag}>`).join("")}</tr>`;
  const lines = [
    "<table>",
    `<thead>${row("th", header)}</thead>`,
    "<tbody>",
    ...rows.map((cells) => row("td", cells)),
    "</tbody>",
    "</table>",
  ];
  return `${lines.join("\n")}\n`;
}

function htmlCell(cell: Cell): string {
  return linesOf(cell).map(htmlText).join("<br>");
}

export function htmlText(text: string): string {
  return printable(text).replace(/[&<>"'`]/g, reference);
}

export function renderColumns(rows: Rows): string {
  const cells = rows.map((row) => row.map(onOneLine));
  const widths: number[] = [];
  for (const row of cells)
    for (const [index, cell] of row.entries())
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

/** One line without control characters, and without the marks of the runner's log commands. */
function printable(text: string): string {
  return text
    .replace(UNPRINTABLE, "�")
    .replaceAll("##[", "#�[")
    .replace(/^\s*::/, (mark) => mark.replace("::", ":�:"));
}

function linesOf(cell: Cell): readonly string[] {
  return typeof cell === "string" ? [cell] : cell;
}

function onOneLine(cell: Cell): string {
  return linesOf(cell).map(printable).join("; ");
}
