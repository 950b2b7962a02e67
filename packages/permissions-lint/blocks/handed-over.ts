import type { Step } from "#workflow";
import type { Credential, StepCredentials } from "../credentials/credentials.ts";
import { isReadable } from "../fix/all-seen.ts";
import type { JobModel } from "../model/job-model.ts";
import type { Holder } from "./block-writes.ts";
import { brief } from "./cited.ts";

/**
 * A third party's action that somebody hands GITHUB_TOKEN to although all that is known of it is that it
 * needs no right. Whoever wrote it there had a reason, so what follows from it is a note.
 */
export function handedTo(holders: readonly Holder[]): string | undefined {
  for (const { model } of holders) {
    const found = model.credentials.find(
      (step) => isHanded(step) && !isExplained(step.step, model),
    );
    if (found?.step.uses) return brief(found.step.uses.value);
  }
  return undefined;
}

function isHanded({ step, inputs, env }: StepCredentials): boolean {
  if (!step.uses || isReadable(step)) return false;
  for (const [name, credential] of inputs)
    if (isOwn(credential) && step.with.has(name)) return true;
  for (const [name, credential] of env) if (isOwn(credential) && step.env.has(name)) return true;
  return false;
}

function isOwn({ kind }: Credential): boolean {
  return kind === "github-token" || kind === "maybe";
}

function isExplained(step: Step, { needs }: JobModel): boolean {
  return needs.needs.some(({ evidence }) => evidence.some((each) => each.step === step));
}
