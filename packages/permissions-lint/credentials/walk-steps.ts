import { allSteps, type Step } from "#workflow";
import { actionName } from "./action-name.ts";
import { withEntry } from "./bounds.ts";
import { afterCheckout, isCheckout } from "./checkout.ts";
import { enterAction, isLocal } from "./composite.ts";
import type { Credential, StepCredentials } from "./credentials.ts";
import { ghCredential, scopeOfStep } from "./env.ts";
import type { Frame } from "./frame.ts";
import { folderOf, gitIn } from "./git-state.ts";
import { inputCredentials } from "./inputs.ts";
import type { JobState } from "./job-state.ts";
import { logInOf, npmHostOf } from "./log-in.ts";
import { neverRuns } from "./never-runs.ts";
import { mayBeOwn } from "./own.ts";
import { applyScript } from "./script-effects.ts";
import { scriptVariables } from "./script-variables.ts";
import { spilledBy } from "./spilled.ts";
import type { ValueScope } from "./value-scope.ts";

/** Steps one after the other, each with what those before it left. */
export function walkSteps(list: readonly Step[], frame: Frame): readonly StepCredentials[] {
  const steps = new Map<string, StepCredentials>();
  const around = { ...frame.scope, steps };
  return allSteps(list).map((step) => {
    const scope = scopeOfStep(step, around, frame.state);
    const reached = reachOf(step, { ...frame, scope });
    if (step.id) steps.set(step.id.value.toLowerCase(), reached);
    return reached;
  });
}

function reachOf(step: Step, frame: Frame): StepCredentials {
  const { scope, state, context } = frame;
  if (neverRuns(step, scope)) return snapshot(step, frame, undefined);
  if (step.run) {
    const variables = scriptVariables(step.run.value, scope.env, scope);
    applyScript(state, step.run, { step, scope, variables, gh: ghCredential(variables, state) });
    if (!mayBeOwn(state.spilled)) state.spilled = spilledBy(step.run, { step, scope, variables });
  } else if (isCheckout(step)) {
    const { repository } = context.facts;
    state.git = afterCheckout(state.git, step, { scope, repository });
  } else if (step.uses && step.with.size > 0) applyAction(step, scope, state);
  if (!step.uses || !isLocal(step.uses.value)) return snapshot(step, frame, undefined);
  const before = { ...state };
  const inner = enterAction(step, frame, walkSteps);
  return snapshot(step, { ...frame, state: before }, inner);
}

/** In the names of all actions that leave a log-in. */
const LOGS_IN = /login|setup-node|setup-dotnet|ghcr/i;

function applyAction(step: Step, scope: ValueScope, state: JobState): void {
  const { value = "" } = step.uses ?? {};
  const name = LOGS_IN.test(value) ? actionName(value) : undefined;
  if (name === undefined) return;
  const logIn = logInOf(name, step, scope);
  if (logIn) state.registries = withEntry(state.registries, logIn.host, logIn.credential);
  state.npmHost = npmHostOf(name, step, scope) ?? state.npmHost;
}

function snapshot(
  step: Step,
  { scope, state, context }: Frame,
  inner: readonly StepCredentials[] | undefined,
): StepCredentials {
  const { env } = scope;
  const { git } = state;
  let inputs: ReadonlyMap<string, Credential> | undefined;
  return {
    step,
    env,
    // Only some steps are asked for it, and an action's defaults cost a look into the table.
    get inputs() {
      inputs ??= inputCredentials(step, scope, context);
      return inputs;
    },
    git: gitIn(git, step.workingDirectory ? folderOf(step.workingDirectory.value) : ""),
    registries: registriesOf(env, state),
    gh: ghCredential(env, state),
    spilled: state.spilled,
    scope,
    gitAt: (folder) => gitIn(git, folder),
    ...(inner && { inner }),
  };
}

function registriesOf(
  env: ReadonlyMap<string, Credential>,
  { npmHost, registries }: JobState,
): ReadonlyMap<string, Credential> {
  const token = npmHost === undefined ? undefined : env.get("NODE_AUTH_TOKEN");
  return npmHost !== undefined && token ? new Map(registries).set(npmHost, token) : registries;
}
