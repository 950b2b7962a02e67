import { defaultsOf, flag, list, map, type OptionTable, text } from "#core";
import { SUITE_OPTIONS, type SuiteOptions } from "#suite";

/** Inputs that only an action has. */
export interface ActionOptions {
  readonly gates: readonly string[];
  readonly paths: readonly string[];
  readonly annotations: boolean;
  readonly summary: boolean;
}

export const ACTION_OPTIONS: OptionTable<ActionOptions> = {
  gates: {
    description: "Gates to run, by name or alias; without it those that apply to the repository.",
    default: [],
    decoder: map(list(text()), (lines) => lines.flatMap((line) => line.split(/[\s,]+/))),
    input: true,
    notInConfig: true,
  },
  paths: {
    description: "Repositories, folders or files to judge, one a line; the workspace by default.",
    default: [],
    decoder: list(text()),
    input: true,
    notInConfig: true,
  },
  annotations: {
    description: "Whether findings are shown beside the lines that they are about.",
    default: true,
    decoder: flag(),
    input: true,
    notInConfig: true,
  },
  summary: {
    description: "Whether the report is added to the job's summary.",
    default: true,
    decoder: flag(),
    input: true,
    notInConfig: true,
  },
};

/** `suite` is the root action, which runs several gates; `gate` an action with one gate of its own. */
export type ActionKind = "suite" | "gate";

export type InputTable = OptionTable<Partial<ActionOptions & SuiteOptions>>;

/** Every input of an action, in the order in which action.yml and the README list them. */
export function inputTable(kind: ActionKind): InputTable {
  const { gates, ...shared } = ACTION_OPTIONS;
  const suite = Object.fromEntries(
    Object.entries(SUITE_OPTIONS).filter(([, option]) => option.input),
  );
  return { ...(kind === "suite" && { gates }), ...suite, ...shared } as InputTable;
}

export const ACTION_DEFAULTS = defaultsOf(ACTION_OPTIONS);
