import type { Place } from "#core";
import { isScope, type Workflow } from "#workflow";
import { placeOfGrant, placeOfScope } from "../blocks/grant-place.ts";
import type { JobModel } from "../model/job-model.ts";
import { briefly } from "./build-record.ts";
import type { Drift } from "./drift.ts";

/** What a person would change to take a job's drift back. */
export function placeInJob({ class: kind, what }: Drift, model: JobModel): Place {
  const { job, needs, trust, workflow } = model;
  switch (kind) {
    case "widened":
    case "evidence-lost":
    case "narrowed":
    case "new-write-job": {
      const [right = "", ...more] = what;
      const scope = right.split(":", 1)[0] ?? "";
      return more.length === 0 && isScope(scope) ? placeOfScope(scope, model) : placeOfGrant(model);
    }
    case "environment-removed":
      return trust.environment?.place ?? job.id;
    case "callee-changed":
      return job.uses ?? job.id;
    case "sink-added": {
      const sink = needs.sinks.find(({ evidence }) => briefly(evidence.text) === what[0]);
      return sink?.evidence.source === workflow.source ? sink.evidence.place : job.id;
    }
    default:
      return job.id;
  }
}

/** The same for a drift of the whole workflow. */
export function placeInWorkflow(
  { class: kind, what: [first = ""] }: Drift,
  workflow: Workflow,
  models: readonly JobModel[],
): Place {
  const fallback = workflow.triggers[0]?.event ?? workflow.root;
  if (kind === "event-added-untrusted")
    return workflow.triggers.find(({ event }) => event.value === first)?.event ?? fallback;
  const writer = models.find(({ job }) => job.id.value === first);
  return kind === "new-write-workflow" && writer ? placeOfGrant(writer) : fallback;
}
