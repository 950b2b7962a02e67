import {
  type Anchor,
  type Messages,
  once,
  type PlacedProblem,
  type RuleMeta,
  renderMessage,
  type Source,
} from "#core";
import type { Job, Step, Workflow } from "./model.ts";
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
  // Most rules look at uses or scripts alone; those that look at steps share one list of them.
  const jobs = once(() => jobScopes(walk));
  const steps = once(() => stepScopes(walk, jobs()));
  for (const rule of rules) {
    if (!asks(rule)) continue;
    const { hooks } = rule;
    const add: Add = (scope, found) => {
      if (!found) return;
      if (!(Symbol.iterator in found)) problems.push(place(rule, scope, found));
      else for (const problem of found) problems.push(place(rule, scope, problem));
    };
    if (hooks.onWorkflow)
      for (const workflow of walk.workflows)
        add({ source: workflow.source, workflow }, hooks.onWorkflow(workflow, facts));
    if (hooks.onAction)
      for (const action of walk.actions)
        add({ source: action.source, action }, hooks.onAction(action, facts));
    if (hooks.onJob) for (const scope of jobs()) add(scope, hooks.onJob(scope.job, scope, facts));
    if (hooks.onStep)
      for (const scope of steps()) add(scope, hooks.onStep(scope.step, scope, facts));
    if (hooks.onUse) for (const use of walk.uses) add(use, hooks.onUse(use, facts));
    if (hooks.onImage) for (const image of walk.images) add(image, hooks.onImage(image, facts));
    if (hooks.onScript)
      for (const script of walk.scripts) add(script, hooks.onScript(script, facts));
    for (const problem of hooks.onRepository?.(facts) ?? [])
      problems.push(place(rule, { source: problem.in }, problem));
  }
  return problems;
}

type JobScope = Scope & { readonly workflow: Workflow; readonly job: Job };
type StepScope = Scope & { readonly step: Step };

function jobScopes({ workflows }: Walk): readonly JobScope[] {
  const scopes: JobScope[] = [];
  for (const workflow of workflows)
    for (const job of workflow.jobs) scopes.push({ source: workflow.source, workflow, job });
  return scopes;
}

function stepScopes({ actions }: Walk, jobs: readonly JobScope[]): readonly StepScope[] {
  const scopes: StepScope[] = [];
  for (const { source, workflow, job } of jobs)
    for (const step of allSteps(job.steps)) scopes.push({ source, workflow, job, step });
  for (const action of actions)
    for (const step of allSteps(action.steps)) scopes.push({ source: action.source, action, step });
  return scopes;
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
