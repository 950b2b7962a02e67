import { type Comparison, renderColumns, UsageError, type View } from "#core";
import type { Inputs } from "#workflow";
import type { PermissionsFacts } from "../context.ts";
import { RECORD_PATH } from "../gather.ts";
import type { PermissionsLintOptions } from "../options.ts";
import { buildRecord } from "../record/build-record.ts";
import { driftsOf, recordOf } from "../record/context-record.ts";
import { DRIFT_OUTCOMES, type Drift } from "../record/drift.ts";
import { recordText } from "../record/write-record.ts";
import { contextOf, type LintPart } from "./context-of.ts";

const COMMAND = "`sluice permissions-lint record`";

/** The reviewed record of every job's rights: written, or compared with the files. */
export const recordView: View<Inputs, PermissionsLintOptions, PermissionsFacts> = {
  name: "record",
  summary: `Writes ${RECORD_PATH}, the reviewed record of rights; --check exits 1 where they grew.`,
  formats: ["json"],
  kept: { path: RECORD_PATH, compare },
  render: (_, parts) =>
    parts
      .map((part) => {
        const context = contextOf(part);
        const previous = recordOf(context);
        return recordText(buildRecord(context, previous?.ok ? previous.record : undefined));
      })
      .join(""),
};

function compare(part: LintPart): Comparison {
  const context = contextOf(part);
  const recorded = recordOf(context);
  if (!recorded)
    throw new UsageError(
      `permissions record not found: \`${RECORD_PATH}\`; write it with ${COMMAND}`,
    );
  // The gate itself says what is wrong with it.
  if (!recorded.ok) return { verdict: "incomplete", report: "" };
  const drifts = driftsOf(context);
  const hasGrown = drifts.some((drift) => DRIFT_OUTCOMES[drift.class] === "fail");
  const rows = drifts.map(rowOf);
  const isBehind = recordText(buildRecord(context, recorded.record)) !== part.facts.record;
  return {
    verdict: hasGrown ? "fail" : "pass",
    report: renderColumns(rows) + lastLine(hasGrown, isBehind),
  };
}

function rowOf(drift: Drift): readonly string[] {
  const { class: kind, workflow, job, what } = drift;
  const place = job === undefined ? workflow : `${workflow}#${job}`;
  return [DRIFT_OUTCOMES[kind], kind, place, what.join(", ")];
}

function lastLine(hasGrown: boolean, isBehind: boolean): string {
  if (hasGrown)
    return `rights grew beyond ${RECORD_PATH}; take them back, or write them down with ${COMMAND} and have its change reviewed\n`;
  if (isBehind) return `nothing grew; ${COMMAND} brings the record up to date\n`;
  return "the record is up to date\n";
}
