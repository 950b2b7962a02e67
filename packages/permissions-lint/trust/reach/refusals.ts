import { allSteps, type Job, type Step, type Text } from "#workflow";
import { isBefore } from "./order-of-steps.ts";

/** A step that ends the job where its condition holds. */
export interface Refusal {
  readonly index: readonly number[];
  /** What holds behind it: the condition turned round. */
  readonly otherwise: Text;
}

const known = new WeakMap<Job, readonly Refusal[]>();
const NONE: readonly Refusal[] = [];

/** `if: github.event.pull_request.head.repo.fork` over `exit 1`, before the step. */
export function refusalsBefore({ index, if: condition }: Step, job: Job): readonly Refusal[] {
  if (condition && /\b(?:always|failure|cancelled)\s*\(/i.test(condition.value)) return NONE;
  const refusals = known.get(job) ?? refusalsOf(job);
  known.set(job, refusals);
  if (refusals.length === 0) return NONE;
  return refusals.filter((refusal) => isBefore(refusal.index, index));
}

/** The first few; nobody writes more, and each is asked for every step. */
const MOST_REFUSALS = 3;

function refusalsOf({ steps }: Job): readonly Refusal[] {
  const found: Refusal[] = [];
  for (const step of allSteps(steps)) {
    if (found.length >= MOST_REFUSALS) break;
    const otherwise = step.if && endsJob(step) ? negated(step.if) : undefined;
    if (otherwise) found.push({ index: step.index, otherwise });
  }
  return found.length > 0 ? found : NONE;
}

/** Nothing but words and a failure. */
function endsJob({ run, with: inputs, node }: Step): boolean {
  if (node.pairs.some(({ key }) => key.value === "continue-on-error")) return false;
  const script = inputs.get("script")?.value.value.trim();
  if (script !== undefined) return /^core\.setFailed\([^;\n]{0,300}\);?$/.test(script);
  const lines = (run?.value ?? "").split("\n").map((line) => line.trim());
  const said = lines.filter((line) => line !== "" && !line.startsWith("#"));
  const last = said.pop() ?? "";
  return FAILS.test(last) && said.every((line) => /^(?:echo|printf)\b/.test(line));
}

const FAILS = /^(?:(?:echo|printf)\b[^;&|]{0,300}(?:;|&&)\s*)?exit\s+[1-9]\d{0,2}$/;

function negated(condition: Text): Text | undefined {
  const written = condition.value.trim();
  const body = /^\$\{\{([^}]*)\}\}$/.exec(written)?.[1] ?? written;
  return body.includes("${{") ? undefined : { ...condition, value: `!(${body})` };
}
