import {
  addTo,
  allSteps,
  type Job,
  type ParsedScript,
  parseScript,
  programOf,
  type Script,
  type ShellCommand,
  type ShellWord,
} from "#workflow";
import type { Expand, Install } from "./package-model.ts";

/** Values of environment variables where a command stands; expansions stand as written. */
export type Environment = ReadonlyMap<string, string>;

/**
 * The environment of a step before its script starts: workflow, job and step `env:`, and what earlier
 * steps wrote to `GITHUB_ENV`.
 */
export function stepEnvironment(script: Script): Environment {
  const { workflow, job, step } = script;
  const result = new Map<string, string>();
  const add = (texts: Job["env"] | undefined) => {
    for (const [name, { value }] of texts ?? []) result.set(name, value.value);
  };
  add(workflow?.env);
  add(job?.env);
  add(job?.container?.env);
  for (const write of job ? environmentWrites(script, job) : []) {
    if (write.step === step) break;
    if (write.name !== undefined) result.set(write.name, write.value ?? "");
  }
  add(step?.env);
  return result;
}

interface EnvironmentWrite {
  readonly step: Script["step"];
  readonly name?: string;
  readonly value?: string;
}

const writes = new WeakMap<Job, readonly EnvironmentWrite[]>();

/** What the job's steps write to `GITHUB_ENV`, in order; an entry without a name marks where a step ends. */
function environmentWrites(scope: Script, job: Job): readonly EnvironmentWrite[] {
  const known = writes.get(job);
  if (known) return known;
  const found: EnvironmentWrite[] = [];
  for (const step of allSteps(job.steps)) {
    found.push({ step });
    if (!step.run?.value.includes("GITHUB_ENV")) continue;
    const parsed = parseScript({ ...scope, step, text: step.run });
    for (const command of parsed.commands) {
      const pairs = new Map<string, ShellWord>();
      if (writesEnvironment(command)) for (const word of printed(command)) addTo(pairs, word);
      // The step's own environment does not change, so the entry belongs after it.
      for (const [name, { value }] of pairs) found.push({ step: undefined, name, value });
    }
  }
  writes.set(job, found);
  return found;
}

function writesEnvironment({ redirects }: ShellCommand): boolean {
  return redirects.some(({ target }) => target.value.includes("GITHUB_ENV"));
}

function printed(command: ShellCommand): readonly ShellWord[] {
  const program = programOf(command);
  if (program?.name === "echo" || program?.name === "printf" || program?.name === "write-output")
    return program.args;
  return program && program.args.length === 0 ? [program.word] : [];
}

/** An install with the environment that it runs in. */
export interface PlacedInstall {
  readonly install: Install;
  /** Valid until the next install is asked for. */
  readonly lookUp: (name: string) => string | undefined;
}

/** Installs in order, each with what the script has set before it. */
export function* withEnvironment(
  base: Environment,
  script: ParsedScript,
  installs: readonly Install[],
): Generator<PlacedInstall> {
  const current = new Map(base);
  let next = 0;
  for (const command of script.commands) {
    const install = installs[next];
    if (!install) return;
    if (install.command === command) {
      const own = programOf(command)?.environment;
      yield { install, lookUp: (name) => own?.get(name)?.value ?? current.get(name) };
      next++;
    }
    for (const [name, { value }] of exported(command)) current.set(name, value);
  }
}

/** `export NAME=value`, PowerShell's `$env:NAME = value`, cmd's `set NAME=value`. */
function exported(command: ShellCommand): ReadonlyMap<string, ShellWord> {
  const pairs = new Map<string, ShellWord>();
  const [target, equals, value] = command.words;
  const variable = /^\$env:(\w{1,200})$/i.exec(target?.value ?? "")?.[1];
  if (variable && equals?.value === "=" && value) pairs.set(variable, value);
  if (/^(?:export|declare|typeset|set|setx)$/.test(target?.value ?? ""))
    for (const word of command.words.slice(1)) addTo(pairs, word);
  return pairs;
}

/** Shell variables as well: what words of the script can be replaced by. */
export function variablesOf(base: Environment, script: ParsedScript): Environment {
  const result = new Map(base);
  for (const command of script.commands) {
    // A value that changes on the way is none.
    for (const { name, value } of command.assignments) {
      if (command.words.length > 0) continue;
      result.set(name, result.has(name) && result.get(name) !== value.value ? "$" : value.value);
    }
    for (const [name, word] of exported(command)) result.set(name, word.value);
  }
  return result;
}

const VARIABLE =
  /\$\{\{ {0,8}env\.([A-Za-z_]\w{0,100}) {0,8}\}\}|\$\{([A-Za-z_]\w{0,100})\}|\$([A-Za-z_]\w{0,100})/g;

/** Replaces variables of a plain value, once; a value with an expansion of its own stays unknown. */
export function expander(variables: Environment): Expand {
  return (text) =>
    text.includes("$")
      ? text.replace(VARIABLE, (written, ...names: (string | undefined)[]) => {
          const name = names[0] ?? names[1] ?? names[2];
          const value = name === undefined ? undefined : variables.get(name);
          return value === undefined || value.length > 1000 ? written : value;
        })
      : text;
}
