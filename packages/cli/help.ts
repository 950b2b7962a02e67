import { choicesOf, type OptionSpec, specsOf, UsageError, unknownKey } from "#core";
import { type AnyGate, GATES, SUITE_OPTIONS, VERSION } from "#suite";
import { NOT_FOR_COMMANDS } from "./find-command.ts";
import { CLI_OPTIONS } from "./options.ts";

const WIDTH = 100;
const LEFT = 40;
const FLAG_LEFT = 24;

type GateCommand = NonNullable<AnyGate["commands"]>["list"][number];

/** Two columns, the right one wrapped. */
type Row = (left: string, text: string, width?: number) => readonly string[];

/** The help; with a gate's name, that gate's own, and with one of its commands, that one's. */
export async function renderHelp(topic: string | undefined, name?: string): Promise<string> {
  const entry = GATES.find(({ name, alias }) => name === topic || alias === topic);
  const { wrap } = await import("#report/width");
  const row: Row = (left, text, width = LEFT) => {
    const lines = wrap(text, WIDTH - width - 4);
    // What does not fit beside its text stands above it.
    const [head = "", ...rest] = left.length > width ? ["", ...lines] : lines;
    return [
      `  ${left.padEnd(width)}  ${head}`.trimEnd(),
      ...rest.map((line) => `  ${"".padEnd(width)}  ${line}`),
    ];
  };
  const gates = await Promise.all((entry ? [entry] : GATES).map((gate) => gate.load()));
  const [only] = entry ? gates : [];
  const command = only?.commands?.list.find((known) => known.name === name);
  if (only && command) return commandHelp(only, command, row);
  const lines = [
    `sluice ${VERSION}`,
    "",
    "Usage",
    ...(entry ? [] : row("sluice [PATH…]", "the gates that apply here, offline")),
    ...gates.flatMap((gate) => usageOf(gate, row)),
    ...row("sluice explain RULE", "the rule's page"),
    "",
    ...wrap(PATHS, WIDTH),
    "",
    "Flags",
    ...[...specsOf(SUITE_OPTIONS), ...specsOf(CLI_OPTIONS)].flatMap((spec) => flagLines(spec, row)),
    ...(only?.commands
      ? ["", ...wrap(`Each command has flags of its own: sluice help ${only.name} COMMAND.`, WIDTH)]
      : []),
    "",
    "Examples",
    ...(only ? examplesOf(only) : EXAMPLES),
    "",
    ...EXIT_CODE_LINES,
  ];
  return `${lines.join("\n")}\n`;
}

function commandHelp(gate: AnyGate, command: GateCommand, row: Row): string {
  const { name, usage, summary, flags, example } = command;
  const own = specsOf(gate.commands?.flags ?? {}).filter(([flag]) => flags.includes(flag));
  const others = [...specsOf(SUITE_OPTIONS), ...specsOf(CLI_OPTIONS)].filter(
    ([flag]) => !flags.includes(flag) && !NOT_FOR_COMMANDS.some((known) => known === flag),
  );
  const lines = [
    `sluice ${VERSION}`,
    "",
    "Usage",
    ...row(`sluice ${gate.name} ${name} ${usage}`, summary),
    "",
    "Flags",
    ...[...own, ...others].flatMap((spec) => flagLines(spec, row)),
    "",
    "Examples",
    ...exampleLines([
      [`sluice ${gate.name} ${example[0]}`, example[1]],
      [`sluice ${gate.name} ${name} … --format json`, "for a program"],
    ]),
    "",
    ...EXIT_CODE_LINES,
  ];
  return `${lines.join("\n")}\n`;
}

/** `sluice help WORD`: the gate that is meant, else nothing; throws UsageError for another word. */
export function helpTopic(word: string | undefined): string | undefined {
  const known = GATES.flatMap(({ name, alias }) => [name, alias]);
  if (word === undefined || known.includes(word)) return word;
  throw new UsageError(unknownKey(word, known, "gate"));
}

const PATHS =
  "A PATH is a repository, a folder of workflow files, or one file; - is standard input; none means the repository around the working directory.";

const EXAMPLES = [
  "  sluice                                   judge the repository around you",
  "  sluice pin-check --format json ../other  one gate, another repository, for a program",
];

const EXIT_CODE_LINES = [
  "Exit codes",
  "  0  pass: everything asked for was judged and nothing reaches --fail-on",
  "  1  fail: at least one open finding at or above --fail-on",
  "  2  incomplete: bad usage or config, unreadable input, or a fault of our own",
];

function usageOf({ name, alias, question, views, commands }: AnyGate, row: Row): readonly string[] {
  return [
    ...row(`sluice ${name} [PATH…]`, `${question} Short: sluice ${alias}.`),
    ...(commands?.list ?? []).flatMap(({ name: command, usage, summary }) =>
      row(`       ${name} ${command} ${usage}`, summary),
    ),
    ...views.flatMap((view) => row(`       ${name} ${viewUsage(view)}`, view.summary)),
  ];
}

function viewUsage({ name, subject, kept }: AnyGate["views"][number]): string {
  if (subject) return `${name} ${subject}`;
  if (!kept) return `${name} [PATH…]`;
  return kept.path === undefined ? `${name} [--write|--check FILE]` : `${name} [--check]`;
}

function examplesOf({ name, commands }: AnyGate): readonly string[] {
  if (commands) {
    const [first, second] = commands.list.map(({ example }) => example);
    const shown = [first, second].flatMap((example) => (example ? [example] : []));
    return exampleLines(shown.map(([words, what]) => [`sluice ${name} ${words}`, what]));
  }
  return exampleLines([
    [`sluice ${name} --diff`, "what the safe fixes would change here"],
    [
      `sluice ${name} --output sarif=out.sarif .github/workflows/ci.yml`,
      "one file, a second report",
    ],
  ]);
}

function exampleLines(examples: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...examples.map(([command]) => command.length));
  // Beside a command as long as a line there is no room.
  const isLong = width > WIDTH;
  return examples.flatMap(([command, what]) =>
    isLong ? [`  ${command}`, `      ${what}`] : [`  ${command.padEnd(width)}  ${what}`],
  );
}

function flagLines(
  [name, spec]: readonly [string, OptionSpec<unknown>],
  row: Row,
): readonly string[] {
  const { flag, description, default: preset } = spec;
  if (!flag) return [];
  const choices = choicesOf(spec);
  const parts = [
    description,
    ...(choices.length > 0 ? [`One of ${choices.join(", ")}.`] : []),
    ...(typeof preset === "string" ? [`Default: ${preset}.`] : []),
    ...(flag.takes === "values" ? ["Repeatable."] : []),
  ];
  const left = flag.placeholder ? `--${name} ${flag.placeholder}` : `--${name}`;
  return row(left, parts.join(" "), FLAG_LEFT);
}
