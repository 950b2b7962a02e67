import { type Commands, defaultsOf, flag, list, map, type OptionTable, specsOf, text } from "#core";
import { type AnyGate, SUITE_OPTIONS, type SuiteOptions } from "#suite";

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

/** Inputs of an action with one gate: those of the gate's commands, where it has some. */
interface GateOptions {
  readonly command?: string;
  readonly optional: boolean;
}

/** What an action's table of inputs is made from; absent for the root action, which runs several gates. */
export type OwnGate = Pick<AnyGate, "name" | "question" | "commands"> | undefined;

export type InputTable = OptionTable<Partial<ActionOptions & GateOptions & SuiteOptions>>;

/** Every input of an action, in the order in which action.yml and the README list them. */
export function inputTable(gate: OwnGate): InputTable {
  const { gates, ...shared } = ACTION_OPTIONS;
  const own = gate?.commands ? commandInputs(gate.commands) : {};
  return { ...(!gate && { gates }), ...own, ...inputsIn(SUITE_OPTIONS), ...shared } as InputTable;
}

function commandInputs({ flags, list: commands }: Commands<unknown>): object {
  const names = commands.map(({ name }) => name);
  const own: OptionTable<GateOptions> = {
    command: {
      description: `What to verify of \`paths\`, as on the command line; without it what the config names. One of ${names.map((name) => `\`${name}\``).join(", ")}.`,
      default: undefined,
      decoder: text(),
      input: true,
      notInConfig: true,
    },
    optional: {
      description: "Pass where neither `command` nor the config names anything to verify.",
      default: false,
      decoder: flag(),
      input: true,
      notInConfig: true,
    },
  };
  return { ...own, ...inputsIn(flags) };
}

function inputsIn<O>(table: OptionTable<O>): object {
  return Object.fromEntries(specsOf(table).filter(([, { input }]) => input));
}

export const ACTION_DEFAULTS = defaultsOf(ACTION_OPTIONS);
