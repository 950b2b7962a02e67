import {
  allSteps,
  type Job,
  keyOf,
  parseScript,
  programOf,
  type Text,
  type Workflow,
} from "#workflow";

/** A filter that keeps a run from starting. */
export interface PathFilter {
  readonly at: Text;
  /** `paths-ignore` of `push`. */
  readonly paths: string;
}

/** Filters on paths of all triggers. */
export function pathFilters({ triggers }: Workflow): readonly PathFilter[] {
  return triggers.flatMap(({ event, options }) => {
    if (options?.kind !== "mapping") return [];
    return options.pairs
      .filter(({ key }) => key.value === "paths" || key.value === "paths-ignore")
      .map((pair) => ({
        at: keyOf(pair, event.alias),
        paths: `\`${pair.key.value}\` of \`${event.value}\``,
      }));
  });
}

export interface SecretScanner {
  readonly name: string;
  readonly place: Text;
}

/** A step that looks for secrets in every file: what its workflow does not run for, it never sees. */
export function secretScanner(workflow: Workflow): SecretScanner | undefined {
  for (const job of workflow.jobs) {
    const found = scannerOf(workflow, job);
    if (found) return found;
  }
  return undefined;
}

const ACTION =
  /^(?:gitleaks\/gitleaks-action|trufflesecurity\/trufflehog|gitguardian\/ggshield-action|gitguardian\/ggshield)(?:\/|@)/i;
const NAME = /gitleaks|trufflehog|ggshield/i;
const PROGRAMS = new Set(["gitleaks", "trufflehog", "ggshield"]);

function scannerOf(workflow: Workflow, job: Job): SecretScanner | undefined {
  for (const step of allSteps(job.steps)) {
    if (step.uses && ACTION.test(step.uses.value))
      return { name: nameIn(step.uses.value), place: step.uses };
    if (!step.run || !NAME.test(step.run.value)) continue;
    const { commands } = parseScript({
      source: workflow.source,
      workflow,
      job,
      step,
      text: step.run,
    });
    const names = commands.map((command) => programOf(command)?.name ?? "");
    const name = names.find((name) => PROGRAMS.has(name));
    if (name) return { name, place: step.run };
  }
  return undefined;
}

function nameIn(uses: string): string {
  return NAME.exec(uses)?.[0].toLowerCase() ?? uses;
}
