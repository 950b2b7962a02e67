import { inputOf } from "../checkouts/inputs.ts";
import type { RefScope, Within } from "./origin-of-text.ts";
import { type RefOrigin, worse } from "./path-trust.ts";

/** Goes on with a text, where it stands or elsewhere. */
export type Follow = (text: string, at?: RefScope) => RefOrigin;

/** What the caller hands over, seen from where it stands. */
export function originOfInput(name: string, scope: RefScope, follow: Follow): RefOrigin {
  if (scope.within) return originOfGiven(name, scope, scope.within, follow);
  const { through, event } = scope.arrival;
  const [caller, ...outer] = through;
  if (!caller)
    return event === "workflow_dispatch" || event === "workflow_call" ? "unknown" : "empty";
  const given = caller.job.with.get(name)?.value.value;
  if (given === undefined) return "unknown";
  return follow(given, { ...caller, arrival: { ...scope.arrival, through: outer } });
}

/** What a step hands to an action of this repository, seen from where the step stands. */
function originOfGiven(
  name: string,
  { workflow, job, arrival }: RefScope,
  { action, call, outer }: Within,
  follow: Follow,
): RefOrigin {
  const key = name.toLowerCase();
  const given = inputOf(call, key) ?? action.inputs.get(name)?.default;
  if (!given) return "empty";
  return follow(given.value, {
    workflow,
    job,
    arrival,
    step: call,
    ...(outer && { within: outer }),
  });
}

/** What a job that this one needs has put out. */
export function originOfNeed(
  id: string,
  output: string,
  { workflow, arrival }: RefScope,
  follow: Follow,
): RefOrigin {
  const job = workflow.jobs.find((candidate) => candidate.id.value === id);
  const outputs = job?.node.pairs.find(({ key }) => key.value === "outputs")?.node;
  if (!job || outputs?.kind !== "mapping") return "unknown";
  const value = outputs.pairs.find(({ key }) => key.value === output)?.node;
  return value?.kind === "scalar" ? follow(value.value, { workflow, job, arrival }) : "unknown";
}

/** The values that a matrix sets. */
export function originOfMatrix(key: string, { job }: RefScope, follow: Follow): RefOrigin {
  const values = job.strategy?.matrix.get(key);
  if (!values || values === "dynamic" || job.strategy?.dynamic) return "unknown";
  return values.map(({ value }) => follow(value)).reduce(worse, "empty");
}
