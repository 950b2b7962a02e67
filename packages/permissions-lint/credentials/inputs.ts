import type { ActionManifest, Step } from "#workflow";
import type { LintContext } from "../context.ts";
import { actionFacts } from "../needs/facts/actions.ts";
import { actionName } from "./action-name.ts";
import { isCheckout } from "./checkout.ts";
import { credentialIn, credentialOf } from "./classify.ts";
import { localAction } from "./composite.ts";
import type { Credential } from "./credentials.ts";
import { NO_CREDENTIALS } from "./job-state.ts";
import { stepSetting } from "./step-setting.ts";
import { inputText, type ValueScope } from "./value-scope.ts";

/** By input as written, and by the names of inputs that are absent and take the token by default. */
export function inputCredentials(
  step: Step,
  scope: ValueScope,
  context: LintContext,
): ReadonlyMap<string, Credential> {
  if (!step.uses) return NO_CREDENTIALS;
  const inputs = new Map<string, Credential>();
  for (const [name, { value }] of step.with) {
    const credential = credentialOf(value, scope);
    if (credential.kind !== "none") inputs.set(name, credential);
  }
  for (const [name, credential] of defaults(step, scope, context))
    if (!inputText(step.with, name)) inputs.set(name, credential);
  return inputs;
}

function defaults(
  step: Step,
  scope: ValueScope,
  context: LintContext,
): readonly (readonly [string, Credential])[] {
  if (isCheckout(step)) return [["token", OWN]];
  const name = actionName(step.uses?.value ?? "");
  if (name === undefined) return localDefaults(step, scope, context);
  const known = actionFacts(name, stepSetting(step, scope, context));
  return (known?.tokenInputs ?? [])
    .filter((input) => input.default)
    .map((input) => [input.name, OWN] as const);
}

const OWN: Credential = { kind: "github-token" };

const ownDefaults = new WeakMap<ActionManifest, readonly (readonly [string, Credential])[]>();

function localDefaults(
  step: Step,
  scope: ValueScope,
  context: LintContext,
): readonly (readonly [string, Credential])[] {
  const action = localAction(step, context);
  if (!action) return [];
  const known = ownDefaults.get(action);
  if (known) return known;
  const found: (readonly [string, Credential])[] = [];
  for (const [name, { default: fallback }] of action.inputs) {
    // A default sees `github` and nothing of the step.
    const credential = credentialIn(fallback?.value ?? "", { ...scope, inputs: new Map() });
    if (credential.kind !== "none") found.push([name, credential]);
  }
  ownDefaults.set(action, found);
  return found;
}
