import type { Messages, PlacedProblem, Problem, RuleMeta, Source } from "#core";
import type { ActionManifest, Job, Step, Workflow } from "./model.ts";
import type { ImageUse, Scope, Script, Use } from "./reference.ts";

/** A problem; `in` names another file than the one that the walk is in. */
export type FileProblem<M extends Messages> = Problem<M> & { readonly in?: Source };

/**
 * What a hook found: nothing, a problem, or several. Nearly every look finds nothing, and a hook that
 * simply returns costs nothing then; one that may find several is a generator.
 */
export type Found<M extends Messages> = FileProblem<M> | Iterable<FileProblem<M>> | undefined;

/** What a rule looks at. Hooks are pure; whatever must be looked up is in `facts`. */
export interface Hooks<F, M extends Messages> {
  onWorkflow?(workflow: Workflow, facts: F): Found<M>;
  onAction?(action: ActionManifest, facts: F): Found<M>;
  onJob?(job: Job, scope: Scope & { readonly workflow: Workflow }, facts: F): Found<M>;
  onStep?(step: Step, scope: Scope, facts: F): Found<M>;
  onUse?(use: Use, facts: F): Found<M>;
  onImage?(image: ImageUse, facts: F): Found<M>;
  onScript?(script: Script, facts: F): Found<M>;
  /** Once a run, for files beside the workflows; every problem must name its file with `in`. */
  onRepository?(facts: F): Iterable<Problem<M> & { readonly in: Source }>;
}

export type Rule<F> = RuleMeta & { readonly hooks: Hooks<F, Messages> };

/** Checks message keys and slots at compile time, then forgets them. */
export function defineRule<F>() {
  return <const M extends Messages>(meta: RuleMeta<M>, hooks: Hooks<F, M>): Rule<F> => ({
    ...meta,
    hooks: hooks as unknown as Hooks<F, Messages>,
  });
}

export interface Walk {
  readonly workflows: readonly Workflow[];
  readonly actions: readonly ActionManifest[];
  readonly uses: readonly Use[];
  readonly images: readonly ImageUse[];
  readonly scripts: readonly Script[];
}

export type { PlacedProblem };
