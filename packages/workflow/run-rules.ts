import {
  type Anchor,
  type Messages,
  type PlacedProblem,
  type RuleMeta,
  renderMessage,
  type Source,
} from "#core";
import type { Step } from "./model.ts";
import type { Scope } from "./reference.ts";
import type { Found, Rule, Walk } from "./rule.ts";
import { stakesOf } from "./stakes.ts";

type Add = (scope: Scope, found: Found<Messages>) => void;

/** The one walk: every rule that is asked for sees every workflow, job, step, use, image and script once. */
export function runRules<F>(
  rules: readonly Rule<F>[],
  walk: Walk,
  facts: F,
  asks: (rule: RuleMeta) => boolean = () => true,
): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  for (const rule of rules) {
    if (!asks(rule)) continue;
    const { hooks } = rule;
    const add: Add = (scope, found) => {
      if (!found) return;
      if (!(Symbol.iterator in found)) problems.push(place(rule, scope, found));
      else for (const problem of found) problems.push(place(rule, scope, problem));
    };
    // Most rules look at uses or scripts alone, and need no walk over the steps.
    if (hooks.onWorkflow ?? hooks.onJob ?? hooks.onStep) walkWorkflows(rule, walk, facts, add);
    if (hooks.onAction ?? hooks.onStep) walkActions(rule, walk, facts, add);
    if (hooks.onUse) for (const use of walk.uses) add(use, hooks.onUse(use, facts));
    if (hooks.onImage) for (const image of walk.images) add(image, hooks.onImage(image, facts));
    if (hooks.onScript)
      for (const script of walk.scripts) add(script, hooks.onScript(script, facts));
    for (const problem of hooks.onRepository?.(facts) ?? [])
      problems.push(place(rule, { source: problem.in }, problem));
  }
  return problems;
}

function walkWorkflows<F>({ hooks }: Rule<F>, { workflows }: Walk, facts: F, add: Add): void {
  for (const workflow of workflows) {
    const scope = { source: workflow.source, workflow };
    if (hooks.onWorkflow) add(scope, hooks.onWorkflow(workflow, facts));
    for (const job of workflow.jobs) {
      const inJob = { ...scope, job };
      if (hooks.onJob) add(inJob, hooks.onJob(job, inJob, facts));
      addSteps(hooks, inJob, job.steps, facts, add);
    }
  }
}

function walkActions<F>({ hooks }: Rule<F>, { actions }: Walk, facts: F, add: Add): void {
  for (const action of actions) {
    const scope = { source: action.source, action };
    if (hooks.onAction) add(scope, hooks.onAction(action, facts));
    addSteps(hooks, scope, action.steps, facts, add);
  }
}

function addSteps<F>(
  { onStep }: Rule<F>["hooks"],
  scope: Scope,
  steps: readonly Step[],
  facts: F,
  add: Add,
): void {
  if (!onStep) return;
  for (const step of allSteps(steps)) {
    const inStep = { ...scope, step };
    add(inStep, onStep(step, inStep, facts));
  }
}

/** Steps in file order, those inside `parallel:` after the step that holds them. */
export function allSteps(steps: readonly Step[]): readonly Step[] {
  // Hardly any step holds others, and none of those do (`readSteps`).
  if (steps.every(holdsNone)) return steps;
  return steps.flatMap((step) => [step, ...step.parallel]);
}

function holdsNone(step: Step): boolean {
  return step.parallel.length === 0;
}

interface LooseProblem {
  readonly message: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly at: PlacedProblem["related"][number]["place"];
  readonly severity?: PlacedProblem["severity"];
  readonly fix?: PlacedProblem["fix"];
  readonly related?: readonly { place: LooseProblem["at"]; message: string; in?: Source }[];
  readonly in?: Source;
}

function place(rule: Rule<never>, scope: Scope, problem: LooseProblem): PlacedProblem {
  const source = problem.in ?? scope.source;
  const data = problem.data ?? {};
  return {
    rule,
    message: renderMessage(rule.messages[problem.message] ?? problem.message, data),
    data,
    severity: problem.severity ?? rule.severity,
    anchor: source === scope.source ? anchorOf(scope) : {},
    at: { source, place: problem.at },
    related: (problem.related ?? []).map((related) => ({
      source: related.in ?? source,
      place: related.place,
      message: related.message,
    })),
    ...(problem.fix && { fix: problem.fix }),
    ...(scope.job && { stakes: () => stakesOfScope(scope) }),
  };
}

function stakesOfScope({ workflow, job }: Scope): string | undefined {
  return workflow && job && stakesOf(workflow, job);
}

/** Thousands of findings may name the same job or step; a name as long as the file would fill memory. */
const LONGEST_KEY = 200;

export function anchorOf({ job, step }: Scope): Anchor {
  return {
    ...(job && { job: job.id.value.slice(0, LONGEST_KEY) }),
    ...(step && { step: step.key.slice(0, LONGEST_KEY), stepIndex: step.index }),
  };
}
