import { type ActionManifest, parseUses, type Step } from "#workflow";
import type { LintContext } from "../context.ts";
import { credentialIn, credentialOf } from "./classify.ts";
import type { StepCredentials } from "./credentials.ts";
import type { Frame, Walk } from "./frame.ts";
import { folderOf } from "./git-state.ts";
import { resolveText } from "./resolve-text.ts";
import { type GivenInput, inputText, type ValueScope } from "./value-scope.ts";

/** GitHub nests composite actions ten levels deep at most. */
const MAX_DEPTH = 10;
/** Steps and inputs of actions that one run looks into; actions that call each other twice would grow without end. */
const MOST_STEPS = 20_000;

/** Whether `uses:` names an action by its folder. */
export function isLocal(uses: string): boolean {
  return /^\s{0,9}[.$]/.test(uses);
}

/** The action of this repository that `uses: ./folder` or `$/folder` names. */
export function localAction(step: Step, context: LintContext): ActionManifest | undefined {
  if (!step.uses) return undefined;
  const uses = parseUses(step.uses.value, "step");
  return uses.kind === "local" || uses.kind === "self"
    ? context.actionAt(folderOf(uses.path))
    : undefined;
}

/** What the steps of a local composite action reach; `undefined` where the step runs none. */
export function enterAction(
  step: Step,
  frame: Frame,
  walk: Walk,
): readonly StepCredentials[] | undefined {
  const { scope, depth, context } = frame;
  if (depth >= MAX_DEPTH) return undefined;
  const action = localAction(step, context);
  if (action?.using?.value !== "composite" || !mayEnter(action, context)) return undefined;
  const inner: ValueScope = {
    ...scope,
    source: action.source,
    action,
    inputs: givenInputs(action, step, scope),
    steps: new Map(),
  };
  return walk(action.steps, { ...frame, scope: inner, depth: depth + 1 });
}

function givenInputs(
  action: ActionManifest,
  step: Step,
  scope: ValueScope,
): ReadonlyMap<string, GivenInput> {
  const given = new Map<string, GivenInput>();
  for (const [name, { default: fallback }] of action.inputs) {
    const written = inputText(step.with, name);
    const input = written
      ? { text: resolveText(written.value, scope), credential: credentialOf(written, scope) }
      : // A default sees `github` and nothing of the caller.
        {
          text: fallback?.value ?? "",
          credential: credentialIn(fallback?.value ?? "", { ...scope, inputs: new Map() }),
        };
    given.set(name.toLowerCase(), input);
  }
  return given;
}

const entered = new WeakMap<LintContext, { steps: number }>();

function mayEnter({ steps, inputs }: ActionManifest, context: LintContext): boolean {
  const count = entered.get(context) ?? { steps: 0 };
  entered.set(context, count);
  count.steps += steps.length + inputs.size + 1;
  return count.steps <= MOST_STEPS;
}
