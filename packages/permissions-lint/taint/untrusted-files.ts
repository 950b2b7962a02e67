import { type Job, programOf, type ShellCommand, type Step, type Workflow } from "#workflow";
import type { LintContext } from "../context.ts";

/** A folder whose files an outsider wrote. */
export interface UntrustedTree {
  readonly path: string;
  readonly what: string;
  readonly step: Step;
  /** Events under which outsiders fill it. */
  readonly events: readonly string[];
}

const ARTIFACT = "an artifact of another run";

/** Checkouts of pull requests and artifacts of other runs, by the folder that they fill. */
export function untrustedTrees(
  workflow: Workflow,
  job: Job,
  context: LintContext,
): readonly UntrustedTree[] {
  const found = known.get(job) ?? findTrees(workflow, job, context);
  known.set(job, found);
  return found;
}

const known = new WeakMap<Job, readonly UntrustedTree[]>();

function findTrees(workflow: Workflow, job: Job, context: LintContext): readonly UntrustedTree[] {
  const { checkouts } = context.modelOf(workflow, job).trust;
  const trees: UntrustedTree[] = checkouts
    .filter(({ trust }) => trust === "untrusted")
    .map(({ path, step, how, untrustedOn }) => {
      const what = how === "download" ? ARTIFACT : "a checkout of a stranger's code";
      const open = untrustedOn.filter(({ tier }) => tier === "attacker");
      return { path: plain(path), step, what, events: open.map(({ event }) => event) };
    });
  for (const step of job.steps) {
    const path = artifactPath(step);
    if (path !== undefined) trees.push({ path, step, what: ARTIFACT, events: ["workflow_run"] });
  }
  return trees;
}

/** The folder an action unpacks another run's artifact to. */
function artifactPath({ uses, with: inputs }: Step): string | undefined {
  const name = uses?.value.split("@", 1)[0]?.trim().toLowerCase();
  const isOther =
    name === "dawidd6/action-download-artifact" ||
    (name === "actions/download-artifact" && inputs.has("run-id"));
  return isOther ? plain(inputs.get("path")?.value.value ?? "") : undefined;
}

/** Relative to the workspace; one with an expression in it may be anywhere. */
function plain(path: string): string {
  const below = path.replace(/^\$\{\{\s*github\.workspace\s*\}\}\/?/, "");
  return below.includes("${{") ? "\0" : below.replace(/^\.?\//, "").replace(/^\.$|\/+$/g, "");
}

const READERS: ReadonlySet<string> = new Set(["cat", "tail", "sed", "awk", "type", "get-content"]);

/** Files that commands print as they are; `head -1` prints a line. */
export function filesRead(commands: readonly ShellCommand[]): readonly string[] {
  return commands.flatMap((command) => {
    const program = programOf(command);
    const from = command.redirects.flatMap(({ operator, target }) =>
      operator === "<" ? [target.value] : [],
    );
    if (!program || !READERS.has(program.name)) return program ? [] : from;
    return [...program.args.map(({ value }) => value), ...from].filter(
      (value) => !value.startsWith("-"),
    );
  });
}

export function isBelow(file: string, { path }: UntrustedTree): boolean {
  if (/^(?:\/|~|\$|[A-Za-z]:)/.test(file) || path === "\0") return false;
  const written = file.replace(/^\.\//, "");
  return path === "" || written === path || written.startsWith(`${path}/`);
}
