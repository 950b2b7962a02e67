import type { Messages, PlacedProblem, Problem, RuleMeta, Source } from "#core";
import type { ActionManifest, Job, Step, Workflow } from "./model.ts";
import type { ImageUse, Scope, Script, Use } from "./reference.ts";

/** A problem; `in` names another file than the one that the walk is in. */
export type FileProblem<M extends Messages> = Problem<M> & { readonly in?: Source };
type Problems<M extends Messages> = Iterable<FileProblem<M>>;

/** What a rule looks at. Each hook is a pure generator; whatever must be looked up is in `facts`. */
export interface Hooks<F, M extends Messages> {
  onWorkflow?(workflow: Workflow, facts: F): Problems<M>;
  onAction?(action: ActionManifest, facts: F): Problems<M>;
  onJob?(job: Job, scope: Scope & { readonly workflow: Workflow }, facts: F): Problems<M>;
  onStep?(step: Step, scope: Scope, facts: F): Problems<M>;
  onUse?(use: Use, facts: F): Problems<M>;
  onImage?(image: ImageUse, facts: F): Problems<M>;
  onScript?(script: Script, facts: F): Problems<M>;
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
