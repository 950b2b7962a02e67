import {
  allSteps,
  parseScript,
  programOf,
  type Script,
  type ShellCommand,
  type Step,
  subPlace,
  type Text,
} from "#workflow";
import { arrivalsAt, type ReachedJob } from "../checkouts/checkouts.ts";
import { folderOf, isInside } from "../checkouts/inputs.ts";
import type { Checkout, Execution, TriggerTier } from "../trust.ts";
import { runsByAction } from "./actions.ts";
import { runsOfTree } from "./programs.ts";
import type { Runs } from "./runs.ts";

/** Steps that run code which an earlier checkout took from a stranger; one entry a step and checkout. */
export function executionsOf(
  reached: ReachedJob,
  checkouts: readonly Checkout[],
): readonly Execution[] {
  if (!checkouts.some(({ untrustedOn }) => untrustedOn.length > 0)) return [];
  const done: Checkout[] = [];
  const found: Execution[] = [];
  for (const step of allSteps(reached.job.steps)) {
    const here = checkouts.filter((checkout) => checkout.step === step);
    for (const execution of executionsIn(step, [...done, ...here], reached)) found.push(execution);
    for (const checkout of here) done.push(checkout);
  }
  return found;
}

function executionsIn(
  step: Step,
  checkouts: readonly Checkout[],
  reached: ReachedJob,
): readonly Execution[] {
  if (checkouts.length === 0) return [];
  const { job, workflow } = reached;
  const best = new Map<Checkout, Execution>();
  for (const { runs, place, at, from } of candidatesOf(step, reached)) {
    const checkout = holderOf(at, checkouts);
    if (!checkout || checkout.untrustedOn.length === 0) continue;
    // In the script that fetches, only what comes behind it.
    if (checkout.step === step && checkout.place.span.start > from) continue;
    const known = best.get(checkout);
    if (known && (known.confidence === "certain" || runs.confidence === "likely")) continue;
    const on = arrivalsAt<TriggerTier>(step, job, checkout.untrustedOn);
    if (on.length === 0) continue;
    const { why, confidence } = runs;
    best.set(checkout, { step, source: workflow.source, place, why, checkout, on, confidence });
  }
  return [...best.values()];
}

/** The checkout that last filled the folder, the narrowest first. */
function holderOf(at: string, checkouts: readonly Checkout[]): Checkout | undefined {
  let holder: Checkout | undefined;
  for (const checkout of checkouts) {
    if (!isInside(at, checkout.path)) continue;
    // What is unpacked over a tree leaves most of it as it was, and may still replace any file.
    if (!holder || checkout.path.length >= holder.path.length) holder = checkout;
  }
  return holder;
}

interface Candidate {
  readonly runs: Runs;
  readonly place: Execution["place"];
  /** The folder whose code it is. */
  readonly at: string;
  readonly from: number;
}

function candidatesOf(step: Step, reached: ReachedJob): readonly Candidate[] {
  const text = step.run;
  if (text) return commandsOf(step, text, reached);
  const runs = runsByAction(step);
  if (!runs) return [];
  const place = step.uses ?? step.place;
  return [{ runs, place, at: runs.path ?? "", from: place.span.start }];
}

function commandsOf(step: Step, text: Text, { workflow, job }: ReachedJob): readonly Candidate[] {
  const { source } = workflow;
  const script: Script = { source, workflow, job, step, text };
  const found: Candidate[] = [];
  const written =
    step.workingDirectory ?? job.defaults.workingDirectory ?? workflow.defaults.workingDirectory;
  let folder = folderOf(written?.value);
  for (const command of parseScript(script).commands) {
    const program = programOf(command);
    if (!program) continue;
    folder = folderAfter(command, folder);
    const runs = runsOfTree(program);
    if (!runs) continue;
    const place = subPlace(text, source, command.from, command.to);
    found.push({ runs, place, at: joined(folder, runs.path), from: place.span.start });
  }
  return found;
}

function folderAfter(command: ShellCommand, folder: string): string {
  const [first, target] = command.words;
  if (first?.value !== "cd" && first?.value !== "pushd") return folder;
  return target ? joined(folder, target.value) : folder;
}

function joined(folder: string, path: string | undefined): string {
  if (path === undefined || path === "") return folder;
  const below = folderOf(path);
  if (folder === "" || /^[/~$]/.test(below) || /GITHUB_WORKSPACE|github\.workspace/.test(path))
    return below;
  return folderOf(`${folder}/${path}`);
}
