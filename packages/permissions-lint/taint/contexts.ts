import type { Step, TextMap } from "#workflow";
import { taintsOf } from "./flow.ts";
import { inputTaints } from "./inputs.ts";
import { matrixTaints } from "./matrix.ts";
import { jobOutput, stepOutput, writtenEnv } from "./outputs.ts";
import type { Site } from "./site.ts";
import { type Taint, through } from "./taint.ts";

/** What a value of the contexts `env`, `inputs`, `matrix`, `steps` and `needs` carries. */
export function contextTaints(segments: readonly string[], site: Site): readonly Taint[] {
  const [context, first, second, third] = segments;
  if (first === undefined) return [];
  switch (context) {
    case "env":
      return envTaints(first, site);
    case "inputs":
      return inputTaints(first, site);
    case "matrix":
      return matrixTaints(first, site);
    case "steps":
      return second?.toLowerCase() === "outputs" ? stepOutput(first, third ?? "*", site) : [];
    case "needs":
    // `jobs` is what the outputs of a called workflow see.
    case "jobs":
      return second?.toLowerCase() === "outputs" ? jobOutput(first, third ?? "*", site) : [];
    default:
      return [];
  }
}

/** A variable as a step sees it: its own `env:`, what earlier steps wrote, the job's, the workflow's. */
function envTaints(name: string, site: Site): readonly Taint[] {
  if (site.sees === "nothing") return [];
  const { step, job, workflow } = site;
  if (site.sees === "step" && step) {
    const own = levelTaints(step.env, name, { ...site, sees: "job" });
    if (own) return own;
  }
  const written = step ? writtenEnv(name, site) : [];
  const outer: Site = { ...site, sees: "nothing" };
  const declared =
    (job && levelTaints(job.env, name, outer)) ??
    (workflow && levelTaints(workflow.env, name, outer)) ??
    [];
  return written.length > 0 ? [...written, ...declared] : declared;
}

/** `undefined` where the level does not set the variable. */
function levelTaints(env: Step["env"], name: string, site: Site): readonly Taint[] | undefined {
  const entry = env.get(name) ?? findByName(env, name);
  if (!entry) return undefined;
  const { key, value } = entry;
  return through(taintsOf(value, site), {
    name: `env.${key.value}`,
    source: site.source,
    place: key,
  });
}

// Contexts are looked up without regard to case, whatever the shell makes of the name.
function findByName(env: TextMap, name: string) {
  if (env.size === 0) return undefined;
  const wanted = name.toLowerCase();
  for (const [key, entry] of env) if (key.toLowerCase() === wanted) return entry;
  return undefined;
}
