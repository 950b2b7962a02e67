import type { Source } from "#core";
import type { ActionManifest, Job, Text, TextMap, Workflow } from "#workflow";
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
  const wanted = name.toLowerCase();
  for (const [key, { value }] of inputs) if (key.toLowerCase() === wanted) return value;
  return undefined;
}
