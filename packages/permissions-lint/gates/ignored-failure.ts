import { allSteps, type Job } from "#workflow";
import { type Assumptions, namesStatus, readCondition } from "../publish/evaluate.ts";

/** The need whose failure does not keep the job from running; `undefined` where every one does. */
export function ignoredNeed(job: Job): string | undefined {
  const condition = job.if?.value;
  // Without a status function in `if:`, a failed need skips the job (GitHub docs, `jobs.<job_id>.needs`).
  if (condition === undefined || job.needs.length === 0 || !namesStatus(condition))
    return undefined;
  if (readsResults(job)) return undefined;
  const holds = readCondition(condition);
  return job.needs
    .slice(0, MOST_NEEDS)
    .map(({ value }) => value)
    .find((need) => holds(whereFails(need)) !== false);
}

/** The condition is judged once for each. */
const MOST_NEEDS = 100;

/** A step looks at the results itself: `toJSON(needs)`, `needs.test.result`. */
function readsResults(job: Job): boolean {
  if (job.if && /tojson\s*\(\s*needs/i.test(job.if.value)) return true;
  return allSteps(job.steps).some((step) => {
    const maps = [step.env, step.with, job.env];
    const texts = maps.flatMap((map) => [...map.values()].map(({ value }) => value.value));
    return [step.run?.value, step.if?.value, ...texts].some(
      (text) =>
        text !== undefined && /\bneeds\b[^\n]{0,200}\bresult\b|tojson\s*\(\s*needs/i.test(text),
    );
  });
}

function whereFails(failed: string): Assumptions {
  return {
    path([context, need, what]) {
      if (context !== "needs") return undefined;
      if (what === "result")
        return { value: need === failed || need === "*" ? "failure" : "success" };
      return what === "outputs" && need === failed ? { value: "" } : undefined;
    },
    status: (name) => STATUS.get(name),
  };
}

const STATUS: ReadonlyMap<string, boolean> = new Map([
  ["success", false],
  ["always", true],
  ["failure", true],
  ["cancelled", false],
]);
