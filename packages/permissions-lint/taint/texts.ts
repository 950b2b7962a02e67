import type { Container, Job, Step, Text, TextMap, Workflow } from "#workflow";

/** Every text of a step that may hold expressions. */
export function textsOfStep({ run, if: condition, with: inputs, env }: Step): readonly Text[] {
  return [...present([condition, run]), ...valuesOf(env), ...valuesOf(inputs)];
}

/** Those of a job that belong to no step. */
export function textsOfJob(job: Job): readonly Text[] {
  const { env, with: inputs, secrets, container, services } = job;
  return [
    ...present([job.if]),
    ...valuesOf(env),
    ...valuesOf(inputs),
    ...(secrets && secrets !== "inherit" ? valuesOf(secrets) : []),
    ...(container ? textsOfContainer(container) : []),
    ...services.flatMap(textsOfContainer),
  ];
}

export function textsOfWorkflow({ env }: Workflow): readonly Text[] {
  return valuesOf(env);
}

function textsOfContainer({ env, credentials }: Container): readonly Text[] {
  return [...valuesOf(env), ...(credentials ? valuesOf(credentials) : [])];
}

function valuesOf(texts: TextMap): readonly Text[] {
  return texts.size === 0 ? NONE : [...texts.values()].map(({ value }) => value);
}

const NONE: readonly Text[] = [];

function present(texts: readonly (Text | undefined)[]): readonly Text[] {
  return texts.flatMap((text) => text ?? NONE);
}
