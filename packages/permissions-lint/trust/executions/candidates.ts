import {
  parseScript,
  programOf,
  type Script,
  type ShellCommand,
  type Step,
  subPlace,
  type Text,
} from "#workflow";
import type { ReachedJob } from "../checkouts/checkouts.ts";
import { folderOf } from "../checkouts/inputs.ts";
import { enterOwnAction, sourceOf } from "../checkouts/own-actions.ts";
import type { Execution } from "../trust.ts";
import { runsByAction } from "./actions.ts";
import { buildsNothing } from "./codeql.ts";
import { runsOfTree } from "./programs.ts";
import type { Runs } from "./runs.ts";

export const LONGEST_PATH = 300;

/** A command or action that runs code of some folder. */
export interface Candidate {
  readonly runs: Runs;
  readonly place: Execution["place"];
  /** The folder whose code it is. */
  readonly at: string;
  readonly from: number;
}

/** What a step runs of the trees that were fetched before. */
export function candidatesOf(step: Step, reached: ReachedJob): readonly Candidate[] {
  const text = step.run;
  if (text) return commandsOf(step, text, reached);
  const place = step.uses ?? step.place;
  const runs = buildsNothing(step, reached.job) ? undefined : runsByAction(step);
  // The action was there before its own steps fetched anything.
  const own = runs && { runs, place, at: runs.path ?? "", from: -1 };
  return [...(own ? [own] : []), ...withinAction(step, place, reached)];
}

/** What the steps of an own action run stands where the job uses the action. */
function withinAction(
  step: Step,
  place: Candidate["place"],
  reached: ReachedJob,
): readonly Candidate[] {
  const entered = enterOwnAction(step, reached);
  if (!entered) return [];
  return entered.steps.flatMap((inner) =>
    candidatesOf(inner, entered.reached).map((candidate) => ({
      ...candidate,
      place,
      from: candidate.from < 0 ? -1 : place.span.start,
    })),
  );
}

function commandsOf(step: Step, text: Text, reached: ReachedJob): readonly Candidate[] {
  const { workflow, job } = reached;
  const source = sourceOf(reached);
  const script: Script = { source, workflow, job, step, text };
  const found: Candidate[] = [];
  const written = step.workingDirectory ?? (reached.within ? undefined : defaultFolder(reached));
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

/** The steps of an action do not see the defaults of the job that uses it. */
function defaultFolder({ workflow, job }: ReachedJob): Text | undefined {
  return job.defaults.workingDirectory ?? workflow.defaults.workingDirectory;
}

function folderAfter(command: ShellCommand, folder: string): string {
  const [first, target] = command.words;
  if (first?.value !== "cd" && first?.value !== "pushd") return folder;
  // A script that only goes deeper leads nowhere that a checkout fills.
  if (!target || folder.length + target.value.length > LONGEST_PATH) return folder;
  return joined(folder, target.value);
}

function joined(folder: string, path: string | undefined): string {
  if (path === undefined || path === "") return folder;
  const below = folderOf(path);
  if (folder === "" || /^[/~$]/.test(below) || /GITHUB_WORKSPACE|github\.workspace/.test(path))
    return below;
  return folderOf(`${folder}/${path}`);
}
