import { UsageError, unknownKey, type View } from "#core";
import type { Inputs } from "#workflow";
import type { PermissionsFacts } from "../context.ts";
import type { PermissionsLintOptions } from "../options.ts";
import { callsGrid } from "../table/calls.ts";
import { gapsGrid } from "../table/gaps.ts";
import type { Grid } from "../table/grid.ts";
import { type JobsStyle, jobsGrid } from "../table/jobs.ts";
import { csvPage, htmlFragment, htmlPage, jsonPage, MARKS, markdownPage } from "../table/page.ts";
import { sortedModels } from "../table/sorted-models.ts";
import { contextOf, type LintPart } from "./context-of.ts";

/** What a security reviewer asks for, made from the workflows themselves. */
export const tableView: View<Inputs, PermissionsLintOptions, PermissionsFacts> = {
  name: "table",
  summary: "The audit table: rights of every job and why; FILE holds it between marks.",
  formats: ["markdown", "json", "csv", "html"],
  switches: ["per-scope"],
  kept: { marks: { markdown: MARKS, html: MARKS } },
  render({ format, switches, isKept }, parts) {
    const style = { withLines: !isKept, perScope: switches.has("per-scope") };
    const grids = merged(parts.map((part) => gridsOf(part, { ...style, prefix: part.prefix })));
    switch (format) {
      case "markdown":
        return isKept ? markdownPage(grids) : markdownPage(grids).trimStart();
      case "json":
        return jsonPage(grids);
      case "csv":
        return csvPage(grids);
      case "html":
        return isKept ? htmlFragment(grids) : htmlPage(grids);
      default:
        throw new UsageError(unknownKey(format, tableView.formats, "format"));
    }
  },
};

function gridsOf(part: LintPart, style: JobsStyle): readonly Grid[] {
  const models = sortedModels(contextOf(part).models());
  return [jobsGrid(models, style), callsGrid(models, style.prefix), gapsGrid(models, style)];
}

/** Tables of several PATHs below each other. */
function merged(parts: readonly (readonly Grid[])[]): readonly Grid[] {
  const [first = []] = parts;
  return first.map((grid, index) => ({
    ...grid,
    rows: parts.flatMap((grids) => grids[index]?.rows ?? []),
  }));
}
