import { redact } from "#core";
import type { JobModel } from "../model/job-model.ts";
import type { Confidence, Evidence, Need, Sink } from "../needs/needs.ts";
import type { Checkout, Tier } from "../trust/trust.ts";
import { startOf } from "./place.ts";

/** One job as `model --format json` prints it (docs/permissions.md); what does not apply is absent. */
export interface ModelRow {
  readonly file: string;
  readonly job: string;
  readonly line: number;
  readonly tier: Tier;
  readonly triggers: readonly string[];
  readonly held: Readonly<Record<string, "read" | "write">>;
  readonly heldFrom: JobModel["held"]["from"];
  readonly needed: readonly NeedRow[];
  readonly unverified: readonly { readonly line: number; readonly why: string }[];
  readonly verdict: JobModel["verdict"];
  readonly checkout: readonly CheckoutRow[];
  readonly runner: JobModel["trust"]["runner"];
  readonly environment?: string;
  /** Names in upper case, sorted; `*` for whatever the repository holds. */
  readonly secrets: readonly string[];
}

interface NeedRow {
  readonly scope: string;
  readonly access: "read" | "write";
  readonly confidence: Confidence;
  readonly evidence: readonly EvidenceRow[];
}

interface EvidenceRow {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

interface CheckoutRow {
  readonly line: number;
  readonly how: Checkout["how"];
  readonly ref?: string;
  readonly trust: Checkout["trust"];
  readonly path?: string;
  readonly persists: boolean;
  readonly guard: Checkout["guard"];
}

/** `prefix` stands before file names where several PATHs are shown. */
export function modelRow(model: JobModel, prefix: string): ModelRow {
  const { workflow, job, held, needs, trust, verdict } = model;
  const { source } = workflow;
  return {
    file: prefix + source.path,
    job: job.id.value,
    line: startOf(source, job.id).line,
    tier: trust.tier,
    triggers: triggersOf(model),
    held: Object.fromEntries(held.levels),
    heldFrom: held.from,
    needed: needs.needs.map((need) => needRow(need, prefix)),
    unverified: needs.sinks.map(sinkRow),
    verdict,
    checkout: trust.checkouts.map((checkout) => checkoutRow(checkout, model)),
    runner: trust.runner,
    ...(trust.environment && { environment: trust.environment.name }),
    secrets: secretsOf(model),
  };
}

/** Events of the workflow that can start the job, in file order; a caller's own are its workflow's. */
export function triggersOf({ trust, workflow }: JobModel): readonly string[] {
  const reaching = trust.triggers.map(({ trigger, through }) =>
    through.length > 0 ? "workflow_call" : trigger.event.value,
  );
  const events = workflow.triggers.map(({ event }) => event.value);
  return [...new Set(reaching.length > 0 ? reaching : events)];
}

export function secretsOf({ trust }: JobModel): readonly string[] {
  const { names, all } = trust.secrets;
  return [...(all ? ["*"] : []), ...[...names].sort()];
}

function needRow({ scope, access, confidence, evidence }: Need, prefix: string): NeedRow {
  const rows = evidence.map((found) => evidenceRow(found, prefix));
  return { scope, access, confidence, evidence: rows };
}

function evidenceRow({ source, place, text, why }: Evidence, prefix: string): EvidenceRow {
  const { line } = startOf(source, place);
  return { file: prefix + source.path, line, text: redact(text), why: redact(why) };
}

function sinkRow({ evidence: { source, place, text, why } }: Sink) {
  return { line: startOf(source, place).line, why: redact(`\`${text}\`: ${why}`) };
}

function checkoutRow(checkout: Checkout, { workflow }: JobModel): CheckoutRow {
  const { place, how, ref, trust, path, persists, guard } = checkout;
  return {
    line: startOf(workflow.source, place).line,
    how,
    ...(ref !== undefined && { ref: redact(ref) }),
    trust,
    ...(path !== "" && { path }),
    persists,
    guard,
  };
}
