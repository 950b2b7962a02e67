import { type Host, type OptionSpec, type OptionTable, UsageError, unknownKey } from "#core";
import type { RunRequest } from "#suite";
import { ACTION_DEFAULTS, type ActionKind, inputTable } from "./options.ts";

export interface ActionInputs {
  readonly request: RunRequest;
  readonly annotations: boolean;
  readonly summary: boolean;
}

/** The action's inputs; throws UsageError for an unknown name or a value that is not accepted. */
export function readInputs(env: Host["env"], kind: ActionKind): ActionInputs {
  const table = inputTable(kind);
  refuseUnknown(env, Object.keys(table));
  const { gates, paths, annotations, summary, ...options } = {
    ...ACTION_DEFAULTS,
    ...decodeInputs(table, env),
  };
  if (paths.includes("-")) {
    throw new UsageError(
      "input `paths` must name files or folders; an action has no standard input",
    );
  }
  return { request: { gates, paths, options }, annotations, summary };
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
  const specs = Object.entries(table) as [string, OptionSpec<unknown>][];
  const given: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const [name, spec] of specs) {
    const text = env[variableOf(name)]?.trim() ?? "";
    if (text === "") continue;
    const decoded = spec.decoder.decode(shapeText(text, spec.decoder.schema.type), [name]);
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

function shapeText(text: string, type: unknown): unknown {
  if (type === "boolean") return BOOLEANS.get(text) ?? text;
  if (type !== "array") return text;
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
