import type { Place, Severity, Source } from "#core";
import { allSteps, namesInCondition, type Step, subPlace, type Text } from "#workflow";
import type { JobModel } from "../model/job-model.ts";
import { defineLintRule } from "../rule.ts";
import { holdsOff, passageOf } from "../trust/condition/guards-of.ts";
import { rightsOf, triggerPlace } from "../trust/exposure.ts";
import { mergeOf } from "../trust/merges.ts";
import type { TriggerTier } from "../trust/trust.ts";

export const spoofableBotCondition = defineLintRule(
  {
    id: "spoofable-bot-condition",
    severity: "medium",
    grading:
      "high where it lets a stranger's code run or pull request be merged with rights, medium in other jobs with a write right or a secret, low where the actor is the author of what set the job off or a fork's run has no rights",
    summary: "A condition must not take the last actor of an event for the author of its content.",
    stops: "A stranger sets off a bot on a pull request of their own and passes for the bot.",
    headline: "conditions that take anybody for a bot",
    unit: ["condition", "conditions"],
    messages: {
      spoofable:
        "`{actor}` is whoever acted last, and a stranger can have a bot act on a pull request of theirs; under `{trigger}` ask for `{instead}`, with {rights} in reach",
      harmless:
        "`{actor}` is whoever acted last, and a stranger can have a bot act on a pull request of theirs; ask for `{instead}` (under `{trigger}` a fork's run has no rights that it could misuse)",
    },
    cwe: [290, 863],
  },
  {
    *onJob(job, { workflow }, context) {
      const conditions = conditionsOf(job.if, allSteps(job.steps));
      if (conditions.length === 0) return;
      const model = context.modelOf(workflow, job);
      for (const condition of conditions) {
        const trigger = worstPassed(condition, model);
        const actor = trigger && actorIn(condition, workflow.source);
        if (trigger && actor) yield problemOf(trigger, actor, model);
      }
    },
  },
);

const NAMES_BOT = /\[bot\]|49699333|29139614|41898282/;

function conditionsOf(ofJob: Text | undefined, steps: readonly Step[]): readonly Text[] {
  const texts = [ofJob, ...steps.map((step) => step.if)];
  return texts.filter((text) => text !== undefined).filter(({ value }) => NAMES_BOT.test(value));
}

/** The trigger under which the condition is all that stands before a stranger, worst tier first. */
function worstPassed(condition: Text, { trust }: JobModel): TriggerTier | undefined {
  const passed = trust.triggers.filter((arrival) => {
    if (arrival.tier !== "attacker" && arrival.tier !== "fork") return false;
    const { guards } = passageOf(condition, arrival);
    const isSpoofable = guards.some(({ kind, spoofable }) => kind === "actor" && spoofable);
    return isSpoofable && !holdsOff([...arrival.guards, ...guards]);
  });
  return passed.find(({ tier }) => tier === "attacker") ?? passed[0];
}

interface Actor {
  readonly written: string;
  readonly place: Place;
}

const ACTOR = /^github\.(?:actor|actor_id|triggering_actor|event\.sender\.(?:login|id))$/i;

function actorIn(condition: Text, source: Source): Actor | undefined {
  const { paths } = namesInCondition(condition.value);
  const path = paths.find(({ segments }) => ACTOR.test(segments.join(".")));
  if (!path) return undefined;
  const { from, to } = path;
  return { written: condition.value.slice(from, to), place: subPlace(condition, source, from, to) };
}

function problemOf(trigger: TriggerTier, { written, place }: Actor, model: JobModel) {
  const rights = rightsOf(model);
  const related = [triggerPlace(trigger)];
  const data = { actor: written, trigger: trigger.event, instead: authorOf(trigger.event) };
  if (trigger.tier === "fork" || !rights.any)
    return { message: "harmless", severity: "low", at: place, data, related } as const;
  const severity = gradeOf(trigger, model);
  const withRights = { ...data, rights: rights.text };
  return { message: "spoofable", severity, at: place, data: withRights, related } as const;
}

function authorOf(event: string): string {
  switch (event) {
    case "issue_comment":
    case "discussion_comment":
      return "github.event.comment.user.login";
    case "issues":
      return "github.event.issue.user.login";
    case "workflow_run":
      return "github.event.workflow_run.head_repository.full_name == github.repository";
    default:
      return "github.event.pull_request.user.login";
  }
}

// Under other events the last actor wrote what set the job off, unless someone else edits or re-runs it.
const BY_OTHERS: ReadonlySet<string> = new Set(["pull_request_target", "workflow_run"]);

function gradeOf({ event }: TriggerTier, model: JobModel): Severity {
  if (!BY_OTHERS.has(event)) return "low";
  return isWorthIt(model) ? "high" : "medium";
}

function isWorthIt({ workflow, job, trust }: JobModel): boolean {
  const runs = trust.executions.some(({ on }) => on.some(({ tier }) => tier === "attacker"));
  return runs || allSteps(job.steps).some((step) => mergeOf(step, workflow, job) !== undefined);
}
