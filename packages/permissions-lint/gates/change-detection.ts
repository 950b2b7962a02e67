import type { Place } from "#core";
import {
  allSteps,
  type Job,
  parseScript,
  programOf,
  type ShellCommand,
  type Step,
  subPlace,
  type Text,
  type TextMap,
  type Workflow,
} from "#workflow";

/** A step that finds out what changed by asking git for the commit before a push. */
export interface ChangeDetection {
  /** The command that names that commit. */
  readonly place: Place;
  /** Its failure ends the step; otherwise the step goes on with nothing. */
  readonly loud: boolean;
}

const BEFORE = /github\s*\.\s*event\s*\.\s*before\b/i;
// Says whether a commit is there; the others do where they name it, by a variable or an expression.
const CHECKS = new Set(["cat-file", "merge-base"]);
const CHECKS_OF_NAMED = new Set(["rev-parse", "fetch", "ls-remote"]);
const COMPARES = new Set(["diff", "diff-tree", "log", "rev-list", "show", "whatchanged"]);

/** The first unchecked look at `github.event.before` in a job; `undefined` where there is none. */
export function changeDetection(workflow: Workflow, job: Job): ChangeDetection | undefined {
  const before = known.get(job);
  if (before) return before.found;
  const found = findLook(workflow, job);
  known.set(job, found ? { found } : {});
  return found;
}

// Thousands of jobs may ask the same one.
const known = new WeakMap<Job, { readonly found?: ChangeDetection }>();

function findLook(workflow: Workflow, job: Job): ChangeDetection | undefined {
  for (const step of allSteps(job.steps)) {
    if (!step.run || !namesBefore(workflow, job, step)) continue;
    const found = uncheckedLook(workflow, job, step, step.run);
    if (found) return found;
  }
  return undefined;
}

function namesBefore(workflow: Workflow, job: Job, step: Step): boolean {
  if (step.run && BEFORE.test(step.run.value)) return true;
  return [step.env, job.env, workflow.env].some(holdsBefore);
}

function holdsBefore(texts: TextMap): boolean {
  for (const { value } of texts.values()) if (BEFORE.test(value.value)) return true;
  return false;
}

function uncheckedLook(
  workflow: Workflow,
  job: Job,
  step: Step,
  run: Text,
): ChangeDetection | undefined {
  const { source } = workflow;
  const { commands } = parseScript({ source, workflow, job, step, text: run });
  const verbs = commands.map(gitVerb);
  if (commands.some((command, i) => isCheck(command, verbs[i]))) return undefined;
  const at = verbs.findIndex((verb) => verb !== undefined && COMPARES.has(verb));
  const look = commands[at];
  if (!look || hasFallback(look, commands[at + 1])) return undefined;
  const pipefail = step.shell?.value === "bash" || run.value.includes("pipefail");
  return {
    place: subPlace(run, source, look.from, look.to),
    loud: look.joint !== "||" && (look.joint !== "|" || pipefail),
  };
}

function isCheck({ words }: ShellCommand, verb: string | undefined): boolean {
  if (verb === undefined) return false;
  return CHECKS.has(verb) || (CHECKS_OF_NAMED.has(verb) && words.some(({ literal }) => !literal));
}

function gitVerb(command: ShellCommand): string | undefined {
  const program = programOf(command);
  if (program?.name !== "git") return undefined;
  const words = program.args.map(({ value }) => value);
  const first = words.findIndex((word, i) => !word.startsWith("-") && words[i - 1] !== "-C");
  return words[first];
}

/** `git diff … || echo py=true`: something else is done where git fails. `|| true` does nothing. */
function hasFallback({ joint }: ShellCommand, next: ShellCommand | undefined): boolean {
  if (joint !== "||" || !next) return false;
  const name = programOf(next)?.name;
  return name !== "true" && name !== ":";
}
