import type { Job, Workflow } from "#workflow";
import { shapeOfCall } from "../calls/callee-shape.ts";
import type { CallContract } from "../calls/contract.ts";
import type { LintContext } from "../context.ts";
import { addNeed, finished, type NeedsDraft, newDraft } from "./draft.ts";
import type { JobBeforeNeeds } from "./job-needs.ts";
import type { JobNeeds, Need } from "./needs.ts";

/** What a called workflow asks by its blocks, and where it has none, what the work of its jobs asks. */
export function addCallNeeds(draft: NeedsDraft, job: JobBeforeNeeds, context: LintContext): void {
  const { call, workflow } = job;
  if (!call) return;
  for (const need of requiredNeeds(call)) addNeed(draft, need);
  const shape = shapeOfCall(job.job, { workflow, context, level: 0 });
  if (shape.opaque) addUnread(draft, job, call);
  if (call.takesAll && call.workflow) addJobsOf(draft, call.workflow, context);
}

function requiredNeeds({ required }: CallContract): readonly Need[] {
  return [...required].map(([scope, { level, asked, certain }]) => ({
    scope,
    access: level,
    confidence: certain ? "certain" : "likely",
    alternatives: [],
    evidence: [asked],
    publicAnyway: false,
  }));
}

function addUnread({ sinks }: NeedsDraft, { workflow }: JobBeforeNeeds, call: CallContract): void {
  sinks.push({
    kind: "callee",
    reach: "possible",
    evidence: {
      source: workflow.source,
      place: call.at,
      text: call.uses,
      why: "calls a workflow that is not here",
      basis: "nothing here says what it does with the token",
    },
  });
}

// GitHub nests ten levels; cycles, which it refuses, end here too.
const MAX_LEVELS = 10;
const open = new WeakMap<LintContext, Set<Job>>();
const known = new WeakMap<LintContext, Map<Workflow, JobNeeds>>();

function addJobsOf(draft: NeedsDraft, callee: Workflow, context: LintContext): void {
  const { needs, sinks, impossible } = needsOfJobs(callee, context);
  for (const need of needs) addNeed(draft, need);
  draft.sinks.push(...sinks);
  draft.impossible.push(...impossible);
}

/** What is unread is listed for people; a callee's thousands would be listed again by each of its callers. */
const MOST_SINKS = 32;

/** What the work of those jobs asks that have no block and so get whatever the caller holds. */
function needsOfJobs(callee: Workflow, context: LintContext): JobNeeds {
  const ofContext = known.get(context) ?? new Map<Workflow, JobNeeds>();
  known.set(context, ofContext);
  const found = ofContext.get(callee);
  if (found) return found;
  const needs = readJobs(callee, context);
  ofContext.set(callee, needs);
  return needs;
}

function readJobs(callee: Workflow, context: LintContext): JobNeeds {
  const draft = newDraft();
  const entered = open.get(context) ?? new Set<Job>();
  open.set(context, entered);
  for (const job of callee.jobs) {
    // A job under a block of its own asks for that block, whatever its work.
    if (job.permissions || callee.permissions || entered.has(job)) continue;
    if (entered.size >= MAX_LEVELS) break;
    entered.add(job);
    const { needs, sinks, impossible } = context.modelOf(callee, job).needs;
    entered.delete(job);
    for (const need of needs) addNeed(draft, need);
    draft.sinks.push(...sinks);
    draft.impossible.push(...impossible);
  }
  const { needs, sinks, impossible } = finished(draft);
  // Those that could use any right come first, so that none is lost of what the list excuses.
  const unbound = sinks.filter(({ scopes }) => !scopes);
  const bound = sinks.filter(({ scopes }) => scopes);
  return {
    needs,
    sinks: [...unbound, ...bound].slice(0, MOST_SINKS),
    impossible: impossible.slice(0, MOST_SINKS),
  };
}
