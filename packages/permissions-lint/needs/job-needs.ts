import type { LintContext } from "../context.ts";
import type { StepCredentials } from "../credentials/credentials.ts";
import { neverRuns } from "../credentials/never-runs.ts";
import { stepSetting, workflowEvents } from "../credentials/step-setting.ts";
import { isCalled } from "../credentials/value-scope.ts";
import { levelOf } from "../model/held.ts";
import type { JobModel } from "../model/job-model.ts";
import { addActionNeeds } from "./action-needs.ts";
import { addCallNeeds } from "./call-needs.ts";
import { addContainerNeeds } from "./container-needs.ts";
import { finished, type NeedsDraft, newDraft } from "./draft.ts";
import type { JobNeeds } from "./needs.ts";
import { addScriptNeeds } from "./script-needs.ts";
import { scriptOf } from "./script-of.ts";

export type JobBeforeNeeds = Pick<
  JobModel,
  "workflow" | "job" | "held" | "credentials" | "trust" | "call"
>;

/** What the job's work asks of its token, with evidence. */
export function jobNeeds(job: JobBeforeNeeds, context: LintContext): JobNeeds {
  const draft = newDraft();
  if (job.call) addCallNeeds(draft, job, context);
  else {
    addContainerNeeds(draft, job);
    addSteps(draft, job.credentials, { events: eventsOf(job), context });
  }
  const needs = finished(draft);
  const present = job.trust.reachable ? needs : asIfPossible(needs);
  return { ...present, sinks: usableSinks(present, job) };
}

function eventsOf({ trust, workflow }: JobBeforeNeeds): readonly string[] {
  const events = trust.triggers.map(({ trigger }) => trigger.event.value);
  return events.length > 0 ? [...new Set(events)] : workflowEvents(workflow);
}

interface Around {
  readonly events: readonly string[];
  readonly context: LintContext;
}

// Local actions are at most ten levels deep (`enterAction`).
function addSteps(
  draft: NeedsDraft,
  steps: readonly StepCredentials[],
  { events, context }: Around,
): void {
  for (const reach of steps) {
    const { step, scope } = reach;
    if (!scope || neverRuns(step, scope)) continue;
    const setting = stepSetting(step, scope, context, events);
    const work = { draft, reach, scope, setting, context };
    if (step.uses) addActionNeeds(work);
    const script = scriptOf(step, context);
    if (script) addScriptNeeds(work, script);
    if (reach.inner) addSteps(draft, reach.inner, { events, context });
  }
}

/** A job that can never run asks nothing, and nothing can be taken from it by what is not asked. */
function asIfPossible({ needs, sinks }: JobNeeds): JobNeeds {
  return {
    needs: needs.map((need) => ({ ...need, confidence: "possible" })),
    impossible: [],
    sinks,
  };
}

/**
 * A sink that no right of this job could serve tells nobody anything. What a called workflow holds is its
 * caller's to say, so there all of them stay.
 */
function usableSinks({ sinks }: JobNeeds, { held, workflow }: JobBeforeNeeds): JobNeeds["sinks"] {
  if (sinks.length === 0 || isCalled(workflow)) return sinks;
  return sinks.filter(
    ({ scopes }) => !scopes || scopes.some((scope) => levelOf(held, scope) === "write"),
  );
}
