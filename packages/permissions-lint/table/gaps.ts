import type { JobModel } from "../model/job-model.ts";
import { evidenceText } from "./evidence-text.ts";
import type { Grid, GridRow } from "./grid.ts";

const COLUMNS = [
  { key: "job", title: "Job" },
  { key: "what", title: "What" },
  { key: "where", title: "Where" },
] as const;

/** What no rights can make work, and where the token goes out of sight. */
export function gapsGrid(
  models: readonly JobModel[],
  { withLines, prefix }: { readonly withLines: boolean; readonly prefix: string },
): Grid {
  const rows = models.flatMap(({ workflow, job, needs, verdict }) => {
    const head = [`${prefix}${workflow.source.path}#${job.id.value}`];
    const style = { home: workflow.source.path, withLines };
    const impossible = needs.impossible.map(({ what, evidence }) => ({
      job: head,
      what: [`no GITHUB_TOKEN may use ${what}`],
      where: [evidenceText(evidence, style)],
    }));
    // Where every right is explained, nothing hangs on what a script does out of sight.
    const sinks = verdict === "unverified" ? needs.sinks : [];
    const unknown = sinks.map(({ evidence }) => ({
      job: head,
      what: [evidence.why],
      where: [evidenceText(evidence, style)],
    }));
    return [...impossible, ...unknown];
  });
  return { title: "Impossible calls and unknown needs", columns: COLUMNS, rows: distinct(rows) };
}

// Without lines, two steps that say the same are one row.
function distinct(rows: readonly GridRow[]): readonly GridRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
