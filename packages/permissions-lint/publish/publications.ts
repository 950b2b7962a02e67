import {
  type ActionManifest,
  allSteps,
  type Job,
  parseScript,
  parseUses,
  programOf,
  type Script,
  type Step,
  subPlace,
  type Workflow,
} from "#workflow";
import type { LintContext } from "../context.ts";
import { actionTarget } from "./actions.ts";
import { commandTarget } from "./commands.ts";
import type { Publication } from "./publication.ts";

// Most scripts hold none of these words, and need not be read.
const WORTH_READING =
  /publish|push|upload|release|deploy|apply|copy|cosign|destroy|upgrade|playbook|gh-pages|imagetools|\b(?:cp|create|install|ko|pulumi|rollout|set|sync|up|vercel|netlify)\b/;

const known = new WeakMap<Job | ActionManifest, readonly Publication[]>();

/** Everything that the job publishes itself, in file order; composite actions of the repository are followed. */
export function publicationsOf(
  workflow: Workflow,
  job: Job,
  context: Actions,
): readonly Publication[] {
  const before = known.get(job);
  if (before) return before;
  const around = { source: workflow.source, workflow, job, depth: 0 };
  const found = publicationsIn(job.steps, around, context);
  known.set(job, found);
  return found;
}

type Actions = Pick<LintContext, "actionAt">;
type Around = Pick<Script, "source" | "workflow" | "job"> & { readonly depth: number };

/** The runner refuses composites that are nested deeper (actions/runner, `CompositeActionsMaxDepth`). */
const MAX_DEPTH = 10;

/** More say nothing more, and a composite named a thousand times would give as many. */
const MAX_FOUND = 200;

function publicationsIn(steps: readonly Step[], around: Around, context: Actions): Publication[] {
  const found: Publication[] = [];
  for (const step of allSteps(steps)) {
    if (step.run) addScript(step, around, found);
    if (!step.uses) continue;
    addAction(step, around, found);
    const composite = compositeOf(step.uses.value, context);
    for (const inner of composite ? publicationsOfAction(composite, context, around.depth + 1) : [])
      found.push({ ...inner, step, conditions: [...conditionsOf(step), ...inner.conditions] });
    if (found.length > MAX_FOUND) return found.slice(0, MAX_FOUND);
  }
  return found;
}

/** Composites may use each other, and themselves: one that is being read publishes nothing yet. */
function publicationsOfAction(
  action: ActionManifest,
  context: Actions,
  depth: number,
): readonly Publication[] {
  const before = known.get(action);
  if (before) return before;
  if (depth > MAX_DEPTH) return [];
  known.set(action, []);
  const found = publicationsIn(action.steps, { source: action.source, depth }, context);
  known.set(action, found);
  return found;
}

function conditionsOf(step: Step): readonly string[] {
  return step.if ? [step.if.value] : [];
}

function compositeOf(uses: string, context: Actions): ActionManifest | undefined {
  if (!uses.startsWith("./") && !uses.startsWith("$/")) return undefined;
  const parsed = parseUses(uses, "step");
  if (parsed.kind !== "local" && parsed.kind !== "self") return undefined;
  return context.actionAt(parsed.path.replace(/\/$/, ""));
}

function addAction(step: Step, { source }: Around, found: Publication[]): void {
  const action = actionTarget(step);
  if (!action || !step.uses) return;
  const { target, name, condition } = action;
  const own = conditionsOf(step);
  const conditions = condition === true ? own : [...own, condition.expression];
  found.push({ target, text: name, source, place: step.uses, step, conditions });
}

function addScript(step: Step, around: Around, found: Publication[]): void {
  const { source, workflow, job } = around;
  const { run } = step;
  if (!run || !WORTH_READING.test(run.value)) return;
  const script: Script = { source, step, text: run, ...(workflow && job && { workflow, job }) };
  for (const command of parseScript(script).commands) {
    if (found.length >= MAX_FOUND) return;
    const program = programOf(command);
    const target = program && commandTarget(program);
    if (!program || !target) continue;
    const text = run.value.slice(program.word.from, command.to);
    const place = subPlace(run, source, command.from, command.to);
    found.push({
      target,
      text: shortened(text),
      source,
      place,
      step,
      conditions: conditionsOf(step),
    });
  }
}

const LONGEST = 50;

/** Fit for a message: one line, no backticks. */
function shortened(text: string): string {
  const flat = text
    .slice(0, 200)
    .replaceAll("`", "'")
    .replace(/\\\r?\n|\s/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST - 1)}…` : flat;
}
