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
  type Step,
} from "#workflow";
import { isBefore } from "./local.ts";
import type { Expand, Install } from "./model.ts";

/** Value of an environment variable where a command stands; expansions stand as written. */
export type Environment = (name: string) => string | undefined;

/**
 * The environment of a step before its script starts: workflow, job and step `env:`, and what earlier
 * steps wrote to `GITHUB_ENV`.
 */
export function stepEnvironment(script: Script): Environment {
  const { workflow, job, step } = script;
  return (name) =>
    step?.env.get(name)?.value.value ??
    (job && writtenBefore(script, job, name)) ??
    (job?.container?.env.get(name) ?? job?.env.get(name) ?? workflow?.env.get(name))?.value.value;
}

interface EnvironmentWrite {
  readonly step: Step;
  readonly value: string;
}

/** What the steps of a job write to `GITHUB_ENV`. */
interface EnvironmentWrites {
  readonly writers: readonly Step[];
  /** Their scripts: hardly any name is found there, and only then are they read. */
  readonly text: string;
  /** Names that `text` was found to lack, so that many installs look for each once. */
  readonly absent: Set<string>;
  /** By name, in order. */
  values?: ReadonlyMap<string, readonly EnvironmentWrite[]>;
}

const writes = new WeakMap<Job, EnvironmentWrites>();

function writtenBefore(script: Script, job: Job, name: string): string | undefined {
  const found = writes.get(job) ?? findWrites(job);
  writes.set(job, found);
  const { step } = script;
  if (!step || found.absent.has(name)) return undefined;
  if (!found.text.includes(name)) {
    found.absent.add(name);
    return undefined;
  }
  found.values ??= readWrites(script, found.writers);
  return found.values.get(name)?.findLast((write) => isBefore(write.step, step))?.value;
}

function findWrites({ steps }: Job): EnvironmentWrites {
  const writers = allSteps(steps).filter(({ run }) => run?.value.includes("GITHUB_ENV"));
  const text = writers.map(({ run }) => run?.value).join("\n");
  return { writers, text, absent: new Set() };
}

function readWrites(
  scope: Script,
  writers: readonly Step[],
): ReadonlyMap<string, readonly EnvironmentWrite[]> {
  const values = new Map<string, EnvironmentWrite[]>();
  for (const step of writers) {
    if (!step.run) continue;
    for (const [name, { value }] of writtenIn(parseScript({ ...scope, step, text: step.run }))) {
      const known = values.get(name);
      if (known) known.push({ step, value });
      else values.set(name, [{ step, value }]);
    }
  }
  return values;
}

function writtenIn({ commands }: ParsedScript): ReadonlyMap<string, ShellWord> {
  const pairs = new Map<string, ShellWord>();
  for (const command of commands)
    if (writesEnvironment(command)) for (const word of printed(command)) addTo(pairs, word);
  return pairs;
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
  const current = new Map<string, string>();
  let next = 0;
  for (const command of script.commands) {
    const install = installs[next];
    if (!install) return;
    if (install.command === command) {
      const own = programOf(command)?.environment;
      yield { install, lookUp: (name) => own?.get(name)?.value ?? current.get(name) ?? base(name) };
      next++;
    }
    for (const [name, { value }] of exported(command)) current.set(name, value);
  }
}

/** `export NAME=value`, PowerShell's `$env:NAME = value`, cmd's `set NAME=value`. */
function exported(command: ShellCommand): ReadonlyMap<string, ShellWord> {
  const [target, equals, value] = command.words;
  if (!target || !(target.value.startsWith("$") || EXPORTS.has(target.value))) return NONE;
  const pairs = new Map<string, ShellWord>();
  const variable = /^\$env:(\w{1,200})$/i.exec(target.value)?.[1];
  if (variable && equals?.value === "=" && value) pairs.set(variable, value);
  if (EXPORTS.has(target.value)) for (const word of command.words.slice(1)) addTo(pairs, word);
  return pairs;
}

const EXPORTS: ReadonlySet<string> = new Set(["export", "declare", "typeset", "set", "setx"]);
const NONE: ReadonlyMap<string, ShellWord> = new Map();

/** Shell variables as well: what words of the script can be replaced by. */
export function variablesOf(base: Environment, script: ParsedScript): Environment {
  // Read when the first expansion asks: most installs have none.
  let own: ReadonlyMap<string, string> | undefined;
  return (name) => {
    own ??= assignedIn(script, base);
    return own.get(name) ?? base(name);
  };
}

function assignedIn({ commands }: ParsedScript, base: Environment): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const command of commands) {
    for (const { name, value } of command.words.length > 0 ? [] : command.assignments) {
      const before = result.get(name) ?? base(name);
      // A value that changes on the way is none.
      result.set(name, before !== undefined && before !== value.value ? "$" : value.value);
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
          const value = name === undefined ? undefined : variables(name);
          return value === undefined || value.length > 1000 ? written : value;
        })
      : text;
}
