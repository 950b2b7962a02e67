import { GATES, SUITE_OPTIONS, VERSION } from "#suite";
import { specsOf } from "./args.ts";
import { CLI_OPTIONS } from "./options.ts";

/** The help; with a gate's name, that gate's own. */
export async function renderHelp(name: string | undefined): Promise<string> {
  const entry = GATES.find((gate) => gate.name === name || gate.alias === name);
  const gates = await Promise.all((entry ? [entry] : GATES).map((gate) => gate.load()));
  const usage = entry
    ? [`sluice ${entry.name} [PATH…]`]
    : ["sluice [PATH…]            the gates that apply here, offline"];
  const lines = [
    `sluice ${VERSION}`,
    "",
    "Usage",
    ...usage.map((line) => `  ${line}`),
    ...gates.flatMap((gate) => [
      `  ${`sluice ${gate.name}`.padEnd(25)} ${gate.question} Alias: ${gate.alias}.`,
      ...gate.views.map(
        (view) => `  ${`       ${gate.name} ${view.name}`.padEnd(40)} ${view.summary}`,
      ),
    ]),
    `  ${"sluice explain RULE".padEnd(25)} The rule's page.`,
    "",
    "A PATH is a repository, a folder of workflow files, or one file; - is standard input; none",
    "means the repository around the working directory.",
    "",
    "Flags",
    ...[...specsOf(SUITE_OPTIONS), ...specsOf(CLI_OPTIONS)].flatMap(
      ([flagName, { flag, description, default: preset }]) => {
        if (!flag) return [];
        const left = flag.placeholder ? `--${flagName} ${flag.placeholder}` : `--${flagName}`;
        const known = typeof preset === "string" ? ` Default: ${preset}.` : "";
        return [`  ${left.padEnd(25)} ${description}${known}`];
      },
    ),
    "",
    "Examples",
    "  sluice                                   judge the repository around you",
    "  sluice pin-check --format json ../other  one gate, another repository, for a program",
    "",
    "Exit codes",
    "  0  pass: everything asked for was judged and nothing reaches --fail-on",
    "  1  fail: at least one open finding at or above --fail-on",
    "  2  incomplete: bad usage or config, unreadable input, or a fault of our own",
  ];
  return `${lines.join("\n")}\n`;
}
