import type { LintContext } from "../../packages/permissions-lint/context.ts";
import { createContext } from "../../packages/permissions-lint/create-context.ts";
import type { StepCredentials } from "../../packages/permissions-lint/credentials/credentials.ts";
import type { JobModel } from "../../packages/permissions-lint/model/job-model.ts";
import type { LintPart } from "../../packages/permissions-lint/views/context-of.ts";
import { lintPart } from "./lint-context.ts";

export type Files = Readonly<Record<string, string>>;

const FILE = ".github/workflows/w.yml";

/** A context over these files; a single text is one workflow. */
export function contextOf(files: Files | string, more: Partial<LintPart> = {}): LintContext {
  const given = typeof files === "string" ? { [FILE]: files } : files;
  const { inputs, options, facts } = lintPart(given, more);
  return createContext(inputs, options, facts);
}

/** The model of the job of that name, or of the first job of the first workflow. */
export function modelIn(context: LintContext, id?: string): JobModel {
  for (const workflow of context.inputs.workflows)
    for (const job of workflow.jobs)
      if (id === undefined || job.id.value === id) return context.modelOf(workflow, job);
  throw new Error("no such job; is the workflow valid?");
}

/** A workflow of one job `j` with these steps, written with the indentation of a list in a job. */
export function jobOf(steps: string, head = "permissions: write-all"): string {
  const body = steps.replace(/^\n/, "").trimEnd();
  return `on: push\n${head}\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n${body}\n`;
}

/** Steps of local actions behind the step that runs them. */
export function flat(steps: readonly StepCredentials[]): readonly StepCredentials[] {
  return steps.flatMap((step) => [step, ...flat(step.inner ?? [])]);
}
