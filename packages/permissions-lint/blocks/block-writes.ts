import { isScope, type Job, type ScopeName, type Text, type Workflow } from "#workflow";
import type { LintContext } from "../context.ts";
import type { JobModel, ScopeVerdict } from "../model/job-model.ts";
import type { Tier } from "../trust/trust.ts";
import { listed } from "./shown.ts";

/** A job that gets its rights from the block at hand, and what its work says of one scope. */
export interface Holder {
  readonly model: JobModel;
  readonly verdict: ScopeVerdict;
}

/** One `scope: write` of a mapping. */
export interface BlockWrite {
  readonly scope: ScopeName;
  readonly at: Text;
  /** Jobs that hold it; those that never run are left out. */
  readonly holders: readonly Holder[];
  /** `hoisted`: some of the holders need it and some surely do not. `idle`: every job has a block of its own. */
  readonly verdict: "needed" | "hoisted" | "excess" | "unused" | "unverified" | "idle";
}

/** The block that a write stands in. */
export interface WriteBlock {
  readonly workflow: Workflow;
  readonly holder: Workflow | Job;
}

/** Hooks that look at every write of every mapping, once where it stands. */
export function perWrite<P>(judge: (write: BlockWrite, block: WriteBlock) => P | undefined) {
  const look = (workflow: Workflow, job: Job | undefined, context: LintContext) => {
    const writes = blockWrites(workflow, job, context);
    if (writes.length === 0) return undefined;
    const block = { workflow, holder: job ?? workflow };
    return writes.flatMap((write) => judge(write, block) ?? []);
  };
  return {
    onWorkflow: (workflow: Workflow, context: LintContext) => look(workflow, undefined, context),
    onJob: (job: Job, { workflow }: { readonly workflow: Workflow }, context: LintContext) =>
      look(workflow, job, context),
  };
}

/** The jobs of a write, for a sentence. */
export function jobsOf(holders: readonly Holder[]): string {
  return listed(holders.map(({ model }) => model.job.id.value));
}

/** A verb behind `jobsOf`: one job needs, several need. */
export function verb(holders: readonly Holder[], one: string, many: string): string {
  return holders.length === 1 ? one : many;
}

export function tiersOf(holders: readonly Holder[]): readonly Tier[] {
  return holders.map(({ model }) => model.trust.tier);
}

/** By run: another config may judge the same file otherwise. */
const known = new WeakMap<LintContext, Map<Workflow | Job, readonly BlockWrite[]>>();

/** The writes of the mapping that is written in the workflow or, with `job`, in that job. */
export function blockWrites(
  workflow: Workflow,
  job: Job | undefined,
  context: LintContext,
): readonly BlockWrite[] {
  const holder = job ?? workflow;
  if (holder.permissions?.kind !== "mapping") return NONE;
  const ofRun = known.get(context) ?? new Map<Workflow | Job, readonly BlockWrite[]>();
  known.set(context, ofRun);
  const found = ofRun.get(holder);
  if (found) return found;
  const writes = holder.permissions.scopes.filter(({ level }) => level.value === "write");
  if (writes.length === 0) return NONE;
  const models = (job ? [job] : workflow.jobs.filter(({ permissions }) => !permissions)).map(
    (each) => context.modelOf(workflow, each),
  );
  const judged = writes.flatMap(({ scope }) => judge(scope, models) ?? []);
  ofRun.set(holder, judged);
  return judged;
}

const NONE: readonly BlockWrite[] = [];

function judge(at: Text, models: readonly JobModel[]): BlockWrite | undefined {
  const scope = at.value;
  if (!isScope(scope)) return undefined;
  if (models.length === 0) return { scope, at, holders: [], verdict: "idle" };
  const holders = models.flatMap((model) => {
    const verdict = model.trust.reachable && model.scopes.find((each) => each.scope === scope);
    return verdict ? [{ model, verdict }] : [];
  });
  return { scope, at, holders, verdict: combine(holders) };
}

function combine(holders: readonly Holder[]): BlockWrite["verdict"] {
  const has = (...verdicts: readonly ScopeVerdict["verdict"][]) =>
    holders.some(({ verdict }) => verdicts.includes(verdict.verdict));
  // Of jobs that never run nothing is said.
  if (holders.length === 0) return "needed";
  if (has("ok", "missing", "probably-missing"))
    return has("unused", "excess") ? "hoisted" : "needed";
  if (has("unverified")) return "unverified";
  return has("excess") ? "excess" : "unused";
}
