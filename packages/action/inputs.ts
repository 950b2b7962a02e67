import {
  type Host,
  type OptionSpec,
  type OptionTable,
  specsOf,
  UsageError,
  unknownKey,
} from "#core";
import { type Planned, planCommand, type RunRequest, SUITE_OPTIONS } from "#suite";
import { ACTION_DEFAULTS, inputTable, type OwnGate } from "./options.ts";

export interface ActionInputs {
  readonly request: RunRequest;
  readonly annotations: boolean;
  readonly summary: boolean;
}

/** The action's inputs; throws UsageError for an unknown name or a value that is not accepted. */
export function readInputs(env: Host["env"], gate: OwnGate): ActionInputs {
  const table = inputTable(gate);
  refuseUnknown(env, Object.keys(table));
  const { gates, paths, annotations, summary, command, optional, ...options } = {
    ...ACTION_DEFAULTS,
    ...decodeInputs(table, env),
  };
  if (paths.includes("-")) {
    throw new UsageError(
      "input `paths` must name files or folders; an action has no standard input",
    );
  }
  const shown = { annotations, summary };
  const request = { gates: gate ? [gate.name] : gates, paths, options: suiteOf(options) };
  if (!gate?.commands) return { request, ...shown };
  // A switch that is off says nothing: the runner hands it over whether or not anybody wrote it.
  const given: Readonly<Record<string, unknown>> = options;
  const flags = Object.entries(given).filter(
    ([name, value]) => !Object.hasOwn(SUITE_OPTIONS, name) && value !== false,
  );
  if (command !== undefined) {
    const planned = plan(gate, command, { words: paths, given: Object.fromEntries(flags) });
    return { request: { ...request, paths: [], planned }, ...shown };
  }
  const [stray] = flags;
  if (stray) throw new UsageError(`input \`${stray[0]}\` belongs to a \`command\`; name one`);
  return { request: { ...request, ...(optional && { optional }) }, ...shown };
}

function suiteOf(options: Readonly<Record<string, unknown>>): RunRequest["options"] {
  const names = Object.keys(SUITE_OPTIONS);
  return Object.fromEntries(Object.entries(options).filter(([name]) => names.includes(name)));
}

function plan(
  gate: NonNullable<OwnGate>,
  name: string,
  asked: Parameters<typeof planCommand>[2],
): Planned {
  const list = gate.commands?.list ?? [];
  const command = list.find((known) => known.name === name);
  if (!command) {
    const names = list.map((known) => known.name);
    throw new UsageError(`input ${unknownKey(name, names, "command")}`);
  }
  return planCommand(gate, command, asked);
}

// The runner's own rule: blanks become `_`, letters upper case, all else stays
// (actions/runner, Handler.cs AddInputsToEnvironment).
function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

// The runner only warns of an input that action.yml does not declare, and exports it like any
// other. A misspelt `fail-on` must not pass for "use the default".
function refuseUnknown(env: Host["env"], names: readonly string[]): void {
  const known = new Set(names.map(variableOf));
  const unknown = Object.keys(env)
    .map((variable) => variable.toUpperCase())
    .filter((variable) => variable.startsWith("INPUT_") && !known.has(variable))
    .sort();
  if (unknown.length === 0) return;
  const faults = unknown.map((variable) =>
    unknownKey(variable.slice("INPUT_".length).toLowerCase(), names, "input"),
  );
  const hint = "inputs reach an action as `INPUT_*` variables: a job's `env:` may not set any";
  throw new UsageError(`${faults.join("; ")} (${hint})`);
}

/** What was given. The runner cannot tell an empty input from an absent one, so neither do we. */
function decodeInputs<O>(table: OptionTable<O>, env: Host["env"]): Partial<O> {
  const given: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const [name, spec] of specsOf(table)) {
    const text = env[variableOf(name)]?.trim() ?? "";
    if (text === "") continue;
    const decoded = spec.decoder.decode(shapeText(text, spec), [name]);
    if (decoded.ok) given[name] = decoded.value;
    else faults.push(...decoded.faults.map(({ message }) => `input ${message}`));
  }
  if (faults.length > 0) throw new UsageError(faults.join("; "));
  return given as Partial<O>;
}

// Booleans as in YAML 1.2, which is how GitHub's own actions read them.
const BOOLEANS = new Map([
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
]);

function shapeText(text: string, { decoder, flag }: OptionSpec<unknown>): unknown {
  const { type } = decoder.schema;
  if (type === "boolean") return BOOLEANS.get(text) ?? text;
  // A list that is one word on the command line is one here: `instance_id,prediction`.
  if (type !== "array" || flag?.takes === "value") return text;
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
