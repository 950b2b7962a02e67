import { redact } from "#core";
import type { Permissions, Trigger, Workflow } from "#workflow";
import { trailingComment } from "#yaml";
import type { LintContext } from "../context.ts";
import { writesOf } from "../model/held.ts";
import type { JobModel } from "../model/job-model.ts";
import type { Need } from "../needs/needs.ts";
import { oneLine, withoutRef } from "../table/evidence-text.ts";
import type { PermissionsRecord, RecordedCall, RecordedJob, RecordedWorkflow } from "./record.ts";

/** Stands where nothing was found, for a reviewer to see and to replace. */
const NO_REASON = "no evidence found";

/** The record of what stands in the files now; reasons that a person wrote in `previous` are kept. */
export function buildRecord(
  { inputs, options, modelOf }: LintContext,
  previous: PermissionsRecord | undefined,
): PermissionsRecord {
  const workflows = inputs.workflows.map((workflow) => {
    const models = workflow.jobs.map((job) => modelOf(workflow, job));
    const { path } = workflow.source;
    return [path, recordWorkflow(workflow, models, previous?.workflows.get(path))] as const;
  });
  return {
    version: 1,
    assume: { defaultPermissions: options["default-token"], visibility: options.visibility },
    workflows: new Map(workflows),
  };
}

function recordWorkflow(
  workflow: Workflow,
  models: readonly JobModel[],
  previous: RecordedWorkflow | undefined,
): RecordedWorkflow {
  const permissions = workflow.permissions && asWritten(workflow.permissions, workflow);
  const jobs = models.map((model) => {
    const id = model.job.id.value;
    return [id, recordJob(model, previous?.jobs.get(id))] as const;
  });
  return {
    events: [...new Set(workflow.triggers.flatMap(eventNames))].sort(),
    ...(permissions !== undefined && { permissions }),
    jobs: new Map(jobs),
  };
}

const REF_FILTERS = ["branches", "tags"];

/** A push of tags is another event than one of branches; other filters do not change who can start it. */
function eventNames({ event, options }: Trigger): readonly string[] {
  if (event.value !== "push" || options?.kind !== "mapping") return [event.value];
  const filters = options.pairs.map(({ key }) => key.value);
  const named = REF_FILTERS.filter((name) => filters.includes(name));
  return named.length > 0 ? named.map((name) => `push:${name}`) : ["push"];
}

function asWritten({ kind, scopes, place }: Permissions, { source }: Workflow) {
  if (kind === "mapping")
    return new Map(scopes.map(({ scope, level }) => [scope.value, level.value] as const));
  return kind === "invalid" ? briefly(source.text.slice(place.span.start, place.span.end)) : kind;
}

function recordJob(model: JobModel, previous: RecordedJob | undefined): RecordedJob {
  const { held, trust, needs, call } = model;
  const isWriter = writesOf(held).length > 0;
  const sinks = isWriter ? needs.sinks.map(({ evidence }) => briefly(evidence.text)) : [];
  const best = new Map(
    [...held.levels].flatMap(([scope, level]) => {
      const need = bestNeed(needs.needs, scope, level);
      return need ? [[scope, need] as const] : [];
    }),
  );
  return {
    granted: held.levels,
    from: held.from,
    ...(trust.environment && { environment: trust.environment.name }),
    reasons: reasonsOf(model, best, previous),
    evidence: new Map([...best].map(([scope, { confidence }]) => [scope, confidence] as const)),
    ...(call && { calls: recordedCall(call) }),
    unverified: [...new Set(sinks)].sort(),
  };
}

function recordedCall({ uses, required }: NonNullable<JobModel["call"]>): RecordedCall {
  const at = uses.lastIndexOf("@");
  return {
    uses: at > 0 ? uses.slice(0, at) : uses,
    required: new Map([...required].map(([scope, { level }]) => [scope, level] as const)),
  };
}

const SURENESS = { certain: 0, likely: 1, possible: 2 } as const;

function bestNeed(
  needs: readonly Need[],
  scope: Need["scope"],
  access: Need["access"],
): Need | undefined {
  return needs
    .filter(
      (need) =>
        need.access === access && (need.scope === scope || need.alternatives.includes(scope)),
    )
    .sort((a, b) => SURENESS[a.confidence] - SURENESS[b.confidence])[0];
}

/** A reason for every write of a block; what a block does not say needs none, nor what a callee asks for. */
function reasonsOf(
  { held, call, workflow }: JobModel,
  best: ReadonlyMap<string, Need>,
  previous: RecordedJob | undefined,
): ReadonlyMap<string, string> {
  if (call || !held.block) return new Map();
  const comments = commentsOn(held.block, workflow);
  return new Map(
    writesOf(held).map((scope) => {
      const found = best.get(scope)?.evidence[0]?.text;
      // Of what was once found nothing is kept: it would outlive its cause.
      const written = previous?.evidence.has(scope) ? undefined : previous?.reasons.get(scope);
      const reason = (found && briefly(found)) || comments.get(scope) || written?.trim();
      return [scope, reason || NO_REASON] as const;
    }),
  );
}

/** `contents: write # creates the release`: the comment is a person's reason. */
function commentsOn({ scopes }: Permissions, { source }: Workflow): ReadonlyMap<string, string> {
  return new Map(
    scopes.flatMap(({ scope, level }) => {
      const comment = trailingComment(source.text, level.span.end);
      return comment && comment.text !== "" ? [[scope.value, briefly(comment.text)] as const] : [];
    }),
  );
}

const LONGEST = 200;

/** A line of a file as the record holds it: short, and without the version of what it names. */
export function briefly(text: string): string {
  return withoutRef(oneLine(redact(text))).slice(0, LONGEST);
}
