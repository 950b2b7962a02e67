import type { Section, Table } from "#core";
import type { LintContext } from "../context.ts";
import { reachGraph } from "./graph.ts";
import type { Grid } from "./grid.ts";
import { jobsGrid } from "./jobs.ts";
import { sortedModels } from "./sorted-models.ts";

/** For the summary: the table of all jobs behind a fold, and how strangers' events reach rights. */
export function sectionsOf(context: LintContext): readonly Section[] {
  const graph = reachGraph(context);
  const hasJobs = context.inputs.workflows.some(({ jobs }) => jobs.length > 0);
  return [...(graph ? [graph] : []), ...(hasJobs ? [jobsTable(context)] : [])];
}

function jobsTable(context: LintContext): Table {
  const { title, columns } = jobsGrid([], STYLE);
  let rows: Table["rows"] | undefined;
  return {
    kind: "table",
    title: `${title} of every job`,
    columns,
    folded: true,
    get rows() {
      rows ??= sectionRows(jobsGrid(sortedModels(context.models()), STYLE));
      return rows;
    },
  };
}

const STYLE = { withLines: true, perScope: false, prefix: "" };

// A section's cell is one text.
function sectionRows({ columns, rows }: Grid): Table["rows"] {
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ key }) => [key, (row[key] ?? []).join("; ")])),
  );
}
