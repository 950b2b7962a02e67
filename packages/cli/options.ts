import { flag, list, type OptionTable, oneOf, text } from "#core";

export const FORMATS = ["text", "oneline", "json", "sarif", "sarif-upload", "markdown"] as const;
export type Format = (typeof FORMATS)[number];

/** Options of the command line only. */
export interface CliOptions {
  /** Absent: text, and for a view its first one. */
  readonly format?: string;
  readonly output: readonly string[];
  readonly fix: boolean;
  readonly "unsafe-fixes": boolean;
  readonly diff: boolean;
  readonly write: boolean;
  readonly check: boolean;
  readonly "per-scope": boolean;
  readonly script: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly color: "auto" | "always" | "never";
  readonly help: boolean;
  readonly version: boolean;
}

export const CLI_OPTIONS: OptionTable<CliOptions> = {
  format: {
    description: `Report on standard output: ${FORMATS.join(", ")}; text is the default, and views have formats of their own.`,
    default: undefined,
    decoder: text(),
    flag: { takes: "value", placeholder: "FORMAT" },
    notInConfig: true,
  },
  output: {
    description: "A further report from the same run, as FORMAT=FILE.",
    default: [],
    decoder: list(text()),
    flag: { takes: "values", placeholder: "FORMAT=FILE" },
    notInConfig: true,
  },
  fix: {
    description: "Apply the safe fixes; the verdict is that of the files after fixing.",
    default: false,
    decoder: flag(),
    flag: { takes: "switch" },
    notInConfig: true,
  },
  "unsafe-fixes": {
    description: "Apply fixes too that may change what a workflow does.",
    default: false,
    decoder: flag(),
    flag: { takes: "switch" },
    notInConfig: true,
  },
  diff: {
    description: "Show what fixing would change and change nothing; exit 1 where it would.",
    default: false,
    decoder: flag(),
    flag: { takes: "switch" },
    notInConfig: true,
  },
  write: {
    description: "For a view that is kept in a file: bring FILE up to date, between its marks.",
    default: false,
    decoder: flag(),
    flag: { takes: "switch" },
    notInConfig: true,
  },
  check: {
    description: "For such a view: exit 1 where FILE is not up to date, and change nothing.",
    default: false,
    decoder: flag(),
    flag: { takes: "switch" },
    notInConfig: true,
  },
  "per-scope": {
    description: "For the table of permissions: a row for every write, not for every job.",
    default: false,
    decoder: flag(),
    flag: { takes: "switch" },
    notInConfig: true,
  },
  script: {
    description:
      "For the audit of settings: print the commands that would mend them, and run none.",
    default: false,
    decoder: flag(),
    flag: { takes: "switch" },
    notInConfig: true,
  },
  verbose: {
    description: "List every place instead of three each.",
    default: false,
    decoder: flag(),
    flag: { takes: "switch" },
    notInConfig: true,
  },
  quiet: {
    description: "Print the verdict only.",
    default: false,
    decoder: flag(),
    flag: { takes: "switch" },
    notInConfig: true,
  },
  color: {
    description: "Color of the text report.",
    default: "auto",
    decoder: oneOf(["auto", "always", "never"]),
    flag: { takes: "value", placeholder: "WHEN" },
    notInConfig: true,
  },
  help: {
    description: "Show this help.",
    default: false,
    decoder: flag(),
    flag: { takes: "switch" },
    notInConfig: true,
  },
  version: {
    description: "Show the version.",
    default: false,
    decoder: flag(),
    flag: { takes: "switch" },
    notInConfig: true,
  },
};
