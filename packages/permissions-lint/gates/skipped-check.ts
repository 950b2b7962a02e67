import type { Place } from "#core";
import { type Job, namesInCondition, type Text, type Workflow } from "#workflow";
import { evaluateCondition, namesStatus, type Value } from "../publish/evaluate.ts";
import { changeDetection } from "./change-detection.ts";

/** A job that does not run where another one could not find out what changed. */
export interface SkippedCheck {
  readonly need: string;
  readonly output: string;
  /** Where the other job asks git. */
  readonly place: Place;
  readonly at: Text;
}

export function skippedByDetection(job: Job, workflow: Workflow): SkippedCheck | undefined {
  const condition = job.if;
  if (!condition) return undefined;
  for (const { need, output } of askedOutputs(condition.value)) {
    const detecting = jobsById(workflow).get(need);
    const detection = detecting && changeDetection(workflow, detecting);
    if (!detection || (detection.loud && isWatched(workflow, need))) continue;
    if (isSkippedWithout(need, condition.value, workflow))
      return { need, output, place: detection.place, at: condition };
  }
  return undefined;
}

function askedOutputs(condition: string) {
  if (!condition.includes("outputs")) return [];
  return namesInCondition(condition).paths.flatMap(({ segments }) => {
    const [context, need, what, output] = segments;
    if (context !== "needs" || what !== "outputs") return [];
    return need === undefined || output === undefined ? [] : [{ need, output }];
  });
}

const byId = new WeakMap<Workflow, ReadonlyMap<string, Job>>();

function jobsById(workflow: Workflow): ReadonlyMap<string, Job> {
  const known = byId.get(workflow);
  if (known) return known;
  const jobs = new Map(workflow.jobs.map((job) => [job.id.value, job]));
  byId.set(workflow, jobs);
  return jobs;
}

const watched = new WeakMap<Workflow, ReadonlySet<string>>();

/** A last job that always runs and needs the detection sees its failure, and is what a ruleset requires. */
function isWatched(workflow: Workflow, need: string): boolean {
  const known = watched.get(workflow) ?? watchedNeeds(workflow);
  watched.set(workflow, known);
  return known.has(need);
}

function watchedNeeds({ jobs }: Workflow): ReadonlySet<string> {
  const last = jobs.filter((job) => job.needs.length > 1 && job.if && namesStatus(job.if.value));
  return new Set(last.flatMap((job) => job.needs.map(({ value }) => value)));
}

/** Outputs of a job that found nothing are empty; the run is one of the events that know a commit before. */
function isSkippedWithout(need: string, condition: string, { triggers }: Workflow): boolean {
  return EVENTS.filter((event) => triggers.some((trigger) => trigger.event.value === event)).some(
    (event) => {
      const path = ([context = "", ...keys]: readonly string[]): Value => {
        if (context === "github") return keys[0] === "event_name" ? { value: event } : undefined;
        return context === "needs" && keys[0] === need && keys[1] === "outputs"
          ? { value: "" }
          : undefined;
      };
      return evaluateCondition(condition, { path, status: (name) => STATUS.get(name) }) === false;
    },
  );
}

const EVENTS = ["push", "pull_request"] as const;

const STATUS: ReadonlyMap<string, boolean> = new Map([
  ["success", true],
  ["always", true],
  ["failure", false],
  ["cancelled", false],
]);
