import { type Anchor, type PlacedProblem, renderMessage, type Source } from "#core";
import type { ActionManifest, Step } from "./model.ts";
import type { Scope } from "./reference.ts";
import type { FileProblem, Rule, Walk } from "./rule.ts";

/** The one walk: every rule sees every workflow, job, step, use, image and script once. */
export function runRules<F>(rules: readonly Rule<F>[], walk: Walk, facts: F): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  for (const rule of rules) {
    const { hooks } = rule;
    const add = (scope: Scope, found: Iterable<FileProblem<never>> | undefined) => {
      for (const problem of found ?? []) problems.push(place(rule, scope, problem));
    };
    for (const workflow of walk.workflows) {
      const scope = { source: workflow.source, workflow };
      if (hooks.onWorkflow) add(scope, hooks.onWorkflow(workflow, facts));
      for (const job of workflow.jobs) {
        if (hooks.onJob) add({ ...scope, job }, hooks.onJob(job, { ...scope, job }, facts));
        if (!hooks.onStep) continue;
        for (const step of allSteps(job.steps))
          add({ ...scope, job, step }, hooks.onStep(step, { ...scope, job, step }, facts));
      }
    }
    for (const action of walk.actions) addAction(rule, action, facts, add);
    if (hooks.onUse) for (const use of walk.uses) add(use, hooks.onUse(use, facts));
    if (hooks.onImage) for (const image of walk.images) add(image, hooks.onImage(image, facts));
    if (hooks.onScript)
      for (const script of walk.scripts) add(script, hooks.onScript(script, facts));
    for (const problem of hooks.onRepository?.(facts) ?? [])
      problems.push(place(rule, { source: problem.in }, problem));
  }
  return problems;
}

function addAction<F>(
  rule: Rule<F>,
  action: ActionManifest,
  facts: F,
  add: (scope: Scope, found: Iterable<FileProblem<never>> | undefined) => void,
): void {
  const scope = { source: action.source, action };
  const { hooks } = rule;
  if (hooks.onAction) add(scope, hooks.onAction(action, facts));
  if (!hooks.onStep) return;
  for (const step of allSteps(action.steps))
    add({ ...scope, step }, hooks.onStep(step, { ...scope, step }, facts));
}

/** Steps in file order, those inside `parallel:` after the step that holds them. */
export function* allSteps(steps: readonly Step[]): Generator<Step> {
  for (const step of steps) {
    yield step;
    yield* allSteps(step.parallel);
  }
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
  };
}

export function anchorOf({ job, step }: Scope): Anchor {
  return {
    ...(job && { job: job.id.value }),
    ...(step && { step: step.key, stepIndex: step.index }),
  };
}
