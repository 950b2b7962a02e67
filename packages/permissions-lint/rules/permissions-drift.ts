import { createSource, type Severity } from "#core";
import type { Workflow } from "#workflow";
import { listed, shown } from "../blocks/shown.ts";
import type { LintContext } from "../context.ts";
import { RECORD_PATH } from "../gather.ts";
import type { JobModel } from "../model/job-model.ts";
import { driftsAt, driftsOf } from "../record/context-record.ts";
import { DRIFT_OUTCOMES, type Drift } from "../record/drift.ts";
import { placeInJob, placeInWorkflow } from "../record/drift-places.ts";
import { entryPlaces } from "../record/entry-places.ts";
import { defineLintRule } from "../rule.ts";

const TAKE_BACK =
  "take it back, or run `sluice permissions-lint record` and have the change reviewed";
const NOTE = "`sluice permissions-lint record` brings the record up to date";

export const permissionsDrift = defineLintRule(
  {
    id: "permissions-drift",
    severity: "medium",
    grading:
      "high for growth where strangers start the job, medium for other growth, low for what may be growth out of sight, info for what shrank or moved",
    summary: "Rights must not grow beyond the reviewed record.",
    stops:
      "A pull request widens a job's rights in passing, and nobody who must approve that ever sees it.",
    headline: "not what the record of rights says",
    unit: ["drift", "drifts"],
    groupBy: "class",
    subject: "what",
    messages: {
      widened: `{job} holds {what}, which the record of rights does not; ${TAKE_BACK}`,
      "new-write-job": `{job} is not in the record of rights and holds {what}; ${TAKE_BACK}`,
      "new-write-workflow": `this workflow is not in the record of rights, and its {what} may write; ${TAKE_BACK}`,
      "block-removed": `{job} lost the block that is on record, so a setting of the repository decides its rights; write the block again, or run \`sluice permissions-lint record\` and have the change reviewed`,
      "event-added-untrusted": `strangers can start jobs with writes here by {what}, which the record of rights does not know; ${TAKE_BACK}`,
      "environment-removed": `{job} ran in the environment {what} when its rights were reviewed; without it nobody approves its runs; restore it, or run \`sluice permissions-lint record\` and have the change reviewed`,
      "evidence-lost": `nothing in {job} asks for {what} any more, though the record of rights names the reason; remove it, or run \`sluice permissions-lint record\` and have the change reviewed`,
      "reason-missing": `the record of rights gives no reason for {what} of {job}; write it under \`reasons\``,
      "callee-changed": `{job} calls other than the record of rights says: {what}; run \`sluice permissions-lint record\` and have the change reviewed`,
      "sink-added": `{job} may write, and {what} was not there when its rights were reviewed; run \`sluice permissions-lint record\` and have the change reviewed`,
      narrowed: `{job} no longer matches the record of rights, which has {what} otherwise; nothing grew, and ${NOTE}`,
      "stale-entry": `the record of rights has {what}, which is gone; ${NOTE}`,
      moved: `the record of rights knows this as {what}, with the same rights; ${NOTE}`,
    },
    cwe: [269, 862],
  },
  {
    onWorkflow(workflow, context) {
      if (context.facts.record === undefined) return undefined;
      return driftsAt(context, workflow.source.path, undefined)
        .filter(({ class: kind }) => !isInRecord(kind))
        .map((drift) => inWorkflow(drift, workflow, context));
    },
    onJob(job, { workflow }, context) {
      if (context.facts.record === undefined) return undefined;
      return driftsAt(context, workflow.source.path, job.id.value)
        .filter(({ class: kind }) => !isInRecord(kind))
        .map((drift) => inJob(drift, context.modelOf(workflow, job)));
    },
    *onRepository(context) {
      const { record } = context.facts;
      if (record === undefined) return;
      const drifts = driftsOf(context).filter(({ class: kind }) => isInRecord(kind));
      if (drifts.length > 0) yield* inRecord(drifts, record);
    },
  },
);

/** What only the record itself shows. */
function isInRecord(kind: Drift["class"]): boolean {
  return kind === "stale-entry" || kind === "reason-missing";
}

function inJob(drift: Drift, model: JobModel) {
  const { class: kind, what } = drift;
  const data = { job: shown(model.job.id.value), what: listed(what), class: kind };
  const severity = severityOf(kind, model.trust.tier === "attacker");
  return { message: kind, at: placeInJob(drift, model), severity, data };
}

function inWorkflow(drift: Drift, workflow: Workflow, context: LintContext) {
  const { class: kind, what } = drift;
  const models = workflow.jobs.map((job) => context.modelOf(workflow, job));
  const data = { job: "", what: listed(what), class: kind };
  const severity = severityOf(kind, isOpen(drift, models));
  const at = placeInWorkflow(drift, workflow, models);
  return { message: kind, at, severity, data };
}

/** Whether strangers start what grew: by the new events, or any job that is new. */
function isOpen({ class: kind, what }: Drift, models: readonly JobModel[]): boolean {
  const names = new Set(what);
  return models.some(({ job, trust }) => {
    if (kind === "new-write-workflow" && !names.has(job.id.value)) return false;
    return trust.triggers.some(
      ({ tier, trigger }) =>
        tier === "attacker" && (kind !== "event-added-untrusted" || names.has(trigger.event.value)),
    );
  });
}

function* inRecord(drifts: readonly Drift[], record: string) {
  const source = createSource(RECORD_PATH, record);
  const placeOf = entryPlaces(record);
  for (const { class: kind, workflow, job, what } of drifts) {
    const name = shown(job === undefined ? workflow : `${workflow}#${job}`);
    const words = kind === "stale-entry" ? name : listed(what);
    const data = { job: name, what: words, class: kind };
    const at = { span: placeOf(workflow, job) };
    yield { message: kind, at, severity: severityOf(kind, false), data, in: source };
  }
}

const RIGHTS_GROW: ReadonlySet<Drift["class"]> = new Set([
  "widened",
  "new-write-job",
  "new-write-workflow",
  "block-removed",
  "event-added-untrusted",
]);

function severityOf(kind: Drift["class"], isOpen: boolean): Severity {
  switch (DRIFT_OUTCOMES[kind]) {
    case "fail":
      return isOpen && RIGHTS_GROW.has(kind) ? "high" : "medium";
    case "warn":
      return "low";
    case "note":
      return "info";
  }
}
