import { allSteps, type Job, reach, type Step, textOf, valueAt } from "#workflow";
import { taintsOf } from "./flow.ts";
import { isBefore, jobById } from "./job-conditions.ts";
import { tellingOutputs } from "./known-outputs.ts";
import { pairsNamed } from "./named-pairs.ts";
import { calledOutput, ownActionOutput } from "./own-outputs.ts";
import { type Site, siteIn } from "./site.ts";
import { distinct, type Taint, through } from "./taint.ts";
import { writesOf } from "./writes.ts";

/** What a step has written under a name, as far as its script can be read or its action is known. */
export function stepOutput(id: string, name: string, site: Site): readonly Taint[] {
  const step = stepsById(site)?.get(id.toLowerCase());
  if (!step) return [];
  const producer: Site = { ...site, step, sees: "step" };
  const taints = step.run
    ? written("output", name, producer)
    : (ownActionOutput(step, name, producer) ?? tellingOutputs(step, name, producer));
  const hop = { name: `steps.${id}.outputs.${name}`, source: site.source, place: step.place };
  return through(taints, { ...hop, place: step.id ?? step.place });
}

/** What earlier steps of the job have put into the environment. */
export function writtenEnv(name: string, site: Site): readonly Taint[] {
  const { step } = site;
  const earlier = writersOfEnv(site)?.get(name);
  if (!step || !earlier) return [];
  const taints = earlier.flatMap((writer) =>
    isBefore(writer, step) ? written("env", name, { ...site, step: writer, sees: "step" }) : [],
  );
  return distinct(taints);
}

function written(file: "env" | "output", name: string, site: Site): readonly Taint[] {
  const taints = writesOf(site).flatMap((write) =>
    write.file === file && (write.name === name || name === "*")
      ? through(write.taints, { name: write.file, source: site.source, place: write.place })
      : [],
  );
  return distinct(taints);
}

/** What a job hands on to those that need it. */
export function jobOutput(id: string, name: string, site: Site): readonly Taint[] {
  const { workflow } = site;
  const job = workflow && jobById(workflow, id);
  if (job?.uses) return calledOutput(job, name, site);
  const outputs = job && valueAt({ node: job.node }, "outputs");
  if (!job || outputs?.node.kind !== "mapping") return [];
  const { source } = site;
  const inJob = siteIn({ source, workflow, job }, site, "nothing");
  const taints = pairsNamed(outputs.node, name).flatMap((pair) => {
    const text = textOf(reach(pair, outputs.alias));
    if (!text) return [];
    const hop = { name: `needs.${id}.outputs.${name}`, source, place: text };
    return through(taintsOf(text, inJob), hop);
  });
  return distinct(taints);
}

const ids = new WeakMap<readonly Step[], ReadonlyMap<string, Step>>();

function stepsById({ job, action }: Site): ReadonlyMap<string, Step> | undefined {
  const steps = (job ?? action)?.steps;
  if (!steps) return undefined;
  const known = ids.get(steps);
  if (known) return known;
  const found = new Map<string, Step>();
  for (const step of allSteps(steps)) if (step.id) found.set(step.id.value.toLowerCase(), step);
  ids.set(steps, found);
  return found;
}

const writers = new WeakMap<Job, ReadonlyMap<string, readonly Step[]>>();

/** Steps by the variables that they write to `$GITHUB_ENV`. */
function writersOfEnv(site: Site): ReadonlyMap<string, readonly Step[]> | undefined {
  const { job } = site;
  if (!job) return undefined;
  const known = writers.get(job);
  if (known) return known;
  const found = new Map<string, Step[]>();
  // Reading a script may ask for the job's variables again; they are then those of its `env:` alone.
  writers.set(job, found);
  for (const step of allSteps(job.steps)) {
    if (!step.run?.value.includes("GITHUB_ENV")) continue;
    for (const { file, name } of writesOf({ ...site, step, sees: "step" })) {
      if (file !== "env" || name === undefined) continue;
      const steps = found.get(name);
      if (steps) steps.push(step);
      else found.set(name, [step]);
    }
  }
  return found;
}
