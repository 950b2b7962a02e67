import type { Source } from "#core";
import {
  type ActionManifest,
  hasTrigger,
  type Job,
  type Text,
  type TextMap,
  type Workflow,
} from "#workflow";
import type { Credential, StepCredentials } from "./credentials.ts";

/** What a caller gives an input of a local composite action, or the action's own default. */
export interface GivenInput {
  readonly text: string;
  readonly credential: Credential;
}

/** What the expressions of one step mean. */
export interface ValueScope {
  /** The workflow's file, or the one of the local action that the step is part of. */
  readonly source: Source;
  readonly workflow: Workflow;
  readonly job: Job;
  readonly action?: ActionManifest;
  /** `env:` as written, nearest first. */
  readonly envTexts: readonly TextMap[];
  /** The credentials among them, and those that earlier steps wrote to `GITHUB_ENV`. */
  readonly env: ReadonlyMap<string, Credential>;
  /** Inputs of the composite action, by lower-case name. */
  readonly inputs?: ReadonlyMap<string, GivenInput>;
  /** Steps before this one, by lower-case id. */
  readonly steps: ReadonlyMap<string, StepCredentials>;
}

export function envText({ envTexts }: ValueScope, name: string): Text | undefined {
  for (const texts of envTexts) {
    const found = texts.get(name)?.value;
    if (found) return found;
  }
  return undefined;
}

/** Names of inputs are compared without regard to case, as the runner does (`INPUT_<NAME>`). */
export function inputText(inputs: TextMap, name: string): Text | undefined {
  const exact = inputs.get(name)?.value;
  if (exact || inputs.size === 0) return exact;
  return lowerCase(inputs).get(name.toLowerCase());
}

const lowered = new WeakMap<TextMap, ReadonlyMap<string, Text>>();

function lowerCase(inputs: TextMap): ReadonlyMap<string, Text> {
  const known = lowered.get(inputs);
  if (known) return known;
  const found = new Map<string, Text>();
  for (const [key, { value }] of inputs) found.set(key.toLowerCase(), value);
  lowered.set(inputs, found);
  return found;
}

const called = new WeakMap<Workflow, boolean>();

/** Whether other workflows may call it. */
export function isCalled(workflow: Workflow): boolean {
  const known = called.get(workflow);
  if (known !== undefined) return known;
  const found = hasTrigger(workflow, "workflow_call");
  called.set(workflow, found);
  return found;
}
