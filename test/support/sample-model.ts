import { createSource } from "#core";
import { isScope, type Job, readWorkflow, type Workflow } from "#workflow";
import { heldRights } from "../../packages/permissions-lint/model/held.ts";
import type { JobModel, ScopeVerdict } from "../../packages/permissions-lint/model/job-model.ts";
import type { Need, Sink } from "../../packages/permissions-lint/needs/needs.ts";

export function workflowOf(text: string): Workflow {
  const workflow = readWorkflow(createSource(".github/workflows/sample.yml", text));
  if (workflow.kind === "invalid") throw new Error(workflow.faults[0]?.message);
  return workflow;
}

/** `contents: write`, `contents?: write` (likely), `contents??: write` (possible), with the evidence behind `#`. */
export function needOf(text: string, workflow: Workflow): Need {
  const [, scope = "", marks = "", access = "", why = ""] =
    /^([a-z-]+)(\??\??): (read|write)(?: # ([\s\S]*))?$/.exec(text) ?? [];
  const confidence = marks === "" ? "certain" : marks === "?" ? "likely" : "possible";
  const place = { span: { start: 0, end: 1 } };
  const evidence = { source: workflow.source, place, text: why, why: "needs it", basis: "docs" };
  return {
    scope: isScope(scope) ? scope : "contents",
    access: access === "write" ? "write" : "read",
    confidence,
    alternatives: [],
    evidence: [evidence],
    publicAnyway: false,
  };
}

export interface Sample {
  readonly needs?: readonly string[];
  readonly sinks?: readonly Sink["reach"][];
  readonly scopes?: readonly ScopeVerdict[];
}

/** A model by hand: what the text holds, and the needs that a test names. */
export function modelOf(workflow: Workflow, job: Job, sample: Sample = {}): JobModel {
  const held = heldRights(workflow, job, "permissive");
  const needs = (sample.needs ?? []).map((text) => needOf(text, workflow));
  const [evidence] = needOf("contents: read # ./release.sh", workflow).evidence;
  const sinks = evidence
    ? (sample.sinks ?? []).map((reach) => ({ kind: "script" as const, reach, evidence }))
    : [];
  return {
    workflow,
    job,
    held,
    credentials: [],
    needs: { needs, sinks, impossible: [] },
    scopes: sample.scopes ?? [],
    verdict: "exact",
    trust: {
      tier: "writer",
      triggers: [],
      guards: [],
      reachable: true,
      checkouts: [],
      executions: [],
      runner: "hosted",
      secrets: { names: new Set(), all: false, token: false },
      cache: "none",
    },
  };
}
