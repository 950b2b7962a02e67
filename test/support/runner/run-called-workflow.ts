import { join } from "node:path";
import type { GithubEvent } from "./environment.ts";
import { type Contexts, interpolate } from "./expression.ts";
import { mapping, readYaml } from "./manifest.ts";
import { ROOT } from "./node.ts";
import { excessiveGrants, type Grants } from "./permissions.ts";
import { runActionStep, type StepResult } from "./run-action-step.ts";

export interface CallRequest {
  /** A reusable workflow of this repository. */
  readonly workflow: string;
  readonly workspace: string;
  /** What the calling job grants. */
  readonly permissions: Grants;
  readonly with?: Readonly<Record<string, string>>;
  readonly event?: GithubEvent;
}

export interface CalledJob {
  readonly result: "success" | "failure";
  readonly steps: readonly StepResult[];
  readonly outputs: Readonly<Record<string, string>>;
}

export interface CallResult {
  readonly jobs: Readonly<Record<string, CalledJob>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs a reusable workflow as GitHub does when another workflow calls it; throws where no run would start. */
export function runCalledWorkflow(request: CallRequest): CallResult {
  const workflow = readYaml(join(ROOT, request.workflow));
  const call = mapping(mapping(workflow.on).workflow_call);
  const inputs = inputsOf(mapping(call.inputs), request.with ?? {});
  const jobs: Record<string, CalledJob> = {};
  for (const [id, value] of Object.entries(mapping(workflow.jobs))) {
    const job = mapping(value);
    const asked = job.permissions ?? workflow.permissions;
    const [excess] = excessiveGrants(id, asked, request.permissions);
    if (excess) throw new Error(excess);
    jobs[id] = runJob(job, inputs, request);
  }
  const outputs = Object.entries(mapping(call.outputs)).map(([name, output]) => [
    name,
    interpolate(String(mapping(output).value), { jobs }),
  ]);
  return { jobs, outputs: Object.fromEntries(outputs) };
}

function inputsOf(
  declared: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(declared, name)) throw new Error(`Invalid input, ${name} is not defined`);
  }
  const values = Object.entries(declared).map(([name, input]) => {
    const { type, default: preset } = mapping(input);
    if (type !== "string") throw new Error(`input ${name}: only strings are known here`);
    return [name, given[name] ?? String(preset ?? "")];
  });
  return Object.fromEntries(values);
}

function runJob(
  job: Readonly<Record<string, unknown>>,
  inputs: Readonly<Record<string, string>>,
  request: CallRequest,
): CalledJob {
  const results: StepResult[] = [];
  const steps: Record<string, unknown> = {};
  for (const value of Array.isArray(job.steps) ? job.steps : []) {
    const step = mapping(value);
    const action = ownAction(String(step.uses));
    if (action === undefined) continue;
    const result = runActionStep({
      action,
      workspace: request.workspace,
      with: interpolateAll(mapping(step.with), { inputs, steps }),
      ...(request.event && { event: request.event }),
    });
    results.push(result);
    steps[String(step.id)] = { outputs: result.outputs };
    if (result.exitCode !== 0) break;
  }
  return {
    result: results.every(({ exitCode }) => exitCode === 0) ? "success" : "failure",
    steps: results,
    outputs: interpolateAll(mapping(job.outputs), { inputs, steps }),
  };
}

/** The folder that `$/path` names. The workspace is there already, so a checkout does nothing. */
function ownAction(uses: string): string | undefined {
  if (uses.startsWith("$/")) return uses.slice(2);
  if (/^actions\/checkout@[0-9a-f]{40}$/.test(uses)) return undefined;
  throw new Error(`the runner here knows no ${uses}`);
}

function interpolateAll(
  values: Readonly<Record<string, unknown>>,
  contexts: Contexts,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, interpolate(String(value), contexts)]),
  );
}
