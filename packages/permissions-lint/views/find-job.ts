import { nearestWord, UsageError } from "#core";
import type { Workflow } from "#workflow";
import type { LintContext } from "../context.ts";
import type { JobModel } from "../model/job-model.ts";

/** The job that `FILE#JOB` names; FILE may be any end of its path, JOB is optional where there is one. */
export function findJob(subject: string, contexts: readonly LintContext[]): JobModel {
  const mark = subject.lastIndexOf("#");
  const file = mark < 0 ? subject : subject.slice(0, mark);
  const all = contexts.flatMap((context) =>
    context.inputs.workflows.map((workflow) => ({ context, workflow })),
  );
  const found = all.filter(({ workflow }) => isMeant(workflow.source.path, file));
  const exact = found.filter(({ workflow }) => workflow.source.path === file);
  const [only, ...more] = exact.length > 0 ? exact : found;
  if (!only)
    throw new UsageError(
      unknownFile(
        file,
        all.map(({ workflow }) => workflow),
      ),
    );
  if (more.length > 0)
    throw new UsageError(
      `\`${file}\` could be any of ${found.map(({ workflow }) => `\`${workflow.source.path}\``).join(", ")}`,
    );
  const { workflow, context } = only;
  const name = mark < 0 ? onlyJob(workflow) : subject.slice(mark + 1);
  const job = workflow.jobs.find(({ id }) => id.value === name);
  if (!job) throw new UsageError(unknownJob(name, workflow));
  return context.modelOf(workflow, job);
}

function isMeant(path: string, file: string): boolean {
  const typed = file.replace(/^(?:\.{1,2}\/)+/, "");
  return path === typed || path.endsWith(`/${typed}`) || typed.endsWith(`/${path}`);
}

function onlyJob({ jobs }: Workflow): string | undefined {
  return jobs.length === 1 ? jobs[0]?.id.value : undefined;
}

function unknownFile(file: string, workflows: readonly Workflow[]): string {
  const names = workflows.map(({ source }) => fileName(source.path));
  const nearest = nearestWord(fileName(file), names);
  const known = names.slice(0, MOST_NAMES).join(", ");
  const hint = nearest ? `did you mean \`${nearest}\`?` : `known: ${known || "none"}`;
  return `no workflow \`${file}\`; ${hint}`;
}

const MOST_NAMES = 20;

function unknownJob(name: string | undefined, { source, jobs }: Workflow): string {
  const file = fileName(source.path);
  const ids = jobs.map(({ id }) => id.value);
  const listed = ids.slice(0, MOST_NAMES).map((id) => `${file}#${id}`);
  if (name === undefined) return `name one of its jobs: ${listed.join(", ")}`;
  const nearest = nearestWord(name, ids);
  const hint = nearest ? `did you mean \`${file}#${nearest}\`?` : `it has ${listed.join(", ")}`;
  return `no job \`${name}\` in ${source.path}; ${hint}`;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
