import { hasTrigger } from "#workflow";
import { citeAll } from "../blocks/cited.ts";
import { listed, shown } from "../blocks/shown.ts";
import type { CallContract } from "../calls/contract.ts";
import type { JobModel } from "../model/job-model.ts";
import { defineLintRule } from "../rule.ts";

export const callUndergrant = defineLintRule(
  {
    id: "call-undergrant",
    severity: "medium",
    summary:
      "A job that calls a workflow must hand on at least the rights that the called one names.",
    stops:
      "The whole run, gates and releases with it, ends in startup_failure before any job starts and shows no log.",
    headline: "the run ends in startup_failure",
    unit: ["call", "calls"],
    subject: "uses",
    messages: {
      under:
        "{uses} asks for {asked}, and {job} may hand on {allowed}: GitHub ends the whole run in startup_failure before any `if:` is looked at{through}",
    },
    cwe: [280],
  },
  {
    onJob(job, { workflow }, context) {
      if (!job.uses) return undefined;
      const model = context.modelOf(workflow, job);
      const { call } = model;
      if (!call || call.under.length === 0 || !isDecided(model)) return undefined;
      return describe(call, model);
    },
  },
);

/** A called workflow without a block hands on what its own caller gives, and that is not known here. */
function isDecided({ held, workflow }: JobModel): boolean {
  return (
    held.from !== "unknown" && (held.from !== "default" || !hasTrigger(workflow, "workflow_call"))
  );
}

function describe({ uses, at, under }: CallContract, { job, workflow }: JobModel) {
  const chain = under.find(({ through }) => through.length > 0)?.through ?? [];
  const data = {
    uses: shown(uses),
    job: shown(job.id.value),
    asked: listed(
      under.map(({ scope, required }) => `${scope}: ${required}`),
      5,
    ),
    allowed: listed(
      under.map(({ scope, allowed }) => `${scope}: ${allowed}`),
      5,
    ),
    through: chain.length > 0 ? ` (asked by ${listed(chain, 5)}, which it calls)` : "",
  };
  const related = citeAll(
    under.map(({ asked }) => asked),
    workflow.source,
  );
  return { message: "under", at, data, related } as const;
}
