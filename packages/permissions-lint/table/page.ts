import { htmlText, markdownText, renderCsv, renderHtml, renderJson, renderMarkdown } from "#core";
import { cellsOf, type Grid, type GridRow, headsOf } from "./grid.ts";

export const MARKS = {
  start: "<!-- permissions-audit:start -->",
  end: "<!-- permissions-audit:end -->",
};

const NOTHING = "No workflow has a job.";

/** The first table bare, as a page of its own or a part of one already has a title; others under headings. */
export function markdownPage([jobs, ...others]: readonly Grid[]): string {
  if (!jobs || jobs.rows.length === 0) return `\n${NOTHING}\n\n`;
  const blocks = [
    renderMarkdown(headsOf(jobs), cellsOf(jobs)),
    ...others
      .filter(({ rows }) => rows.length > 0)
      .map(
        (grid) =>
          `### ${markdownText(grid.title)}\n\n${renderMarkdown(headsOf(grid), cellsOf(grid))}`,
      ),
  ];
  // A comment before a table needs a blank line between, or the table is no table (GFM, HTML block type 2).
  return `\n${blocks.join("\n")}\n`;
}

export function htmlFragment([jobs, ...others]: readonly Grid[]): string {
  if (!jobs || jobs.rows.length === 0) return `<p>${NOTHING}</p>\n`;
  const rest = others.filter(({ rows }) => rows.length > 0);
  return [
    renderHtml(headsOf(jobs), cellsOf(jobs)),
    ...rest.map(
      (grid) => `<h3>${htmlText(grid.title)}</h3>\n${renderHtml(headsOf(grid), cellsOf(grid))}`,
    ),
  ].join("");
}

/** A page that needs nothing from elsewhere. */
export function htmlPage(grids: readonly Grid[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Permissions</title>
<style>body{font:14px system-ui}table{border-collapse:collapse}th,td{border:1px solid #ccc;padding:4px 8px;text-align:left;vertical-align:top}</style>
</head>
<body>
<h1>Permissions</h1>
${htmlFragment(grids)}</body>
</html>
`;
}

/** A spreadsheet has one table: that of the jobs. */
export function csvPage([jobs]: readonly Grid[]): string {
  return jobs
    ? renderCsv(
        jobs.columns.map(({ key }) => key),
        cellsOf(jobs),
      )
    : "";
}

export function jsonPage([jobs, calls, gaps]: readonly Grid[]): string {
  const rows = (grid: Grid | undefined) => (grid?.rows ?? []).map(jsonRow);
  return renderJson({ jobs: rows(jobs), calls: rows(calls), gaps: rows(gaps) });
}

const SINGLE = new Set(["workflow", "job", "caller", "callee", "where", "what"]);

function jsonRow(row: GridRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([key, lines]) => [key, SINGLE.has(key) ? lines[0] : lines]),
  );
}
