import { type Commands, choicesOf, type OptionSpec, specsOf } from "#core";
import { SUITE_OPTIONS } from "#suite";
import { CLI_OPTIONS } from "./options.ts";

/** The table of flags in docs/reference.md. */
export function flagsTable(): string {
  const rows = [...specsOf(SUITE_OPTIONS), ...specsOf(CLI_OPTIONS)].flatMap(([name, spec]) => {
    const { default: preset } = spec;
    const shown = typeof preset === "string" ? `\`${preset}\`` : "";
    const cells = cellsOf(name, spec);
    return cells ? [`| ${cells.usage} | ${shown} | ${cells.text} |`] : [];
  });
  return ["| flag | default | what it does |", "| --- | --- | --- |", ...rows].join("\n");
}

/** The flags of a gate's commands, each with the commands that take it. */
export function commandFlagsTable({ flags, list }: Commands<unknown>): string {
  const rows = specsOf(flags).flatMap(([name, spec]) => {
    const takers = list
      .filter((command) => command.flags.includes(name))
      .map((command) => command.name);
    const cells = cellsOf(name, spec);
    return cells ? [`| ${cells.usage} | ${takers.join(", ")} | ${cells.text} |`] : [];
  });
  return ["| flag | of | what it does |", "| --- | --- | --- |", ...rows].join("\n");
}

function cellsOf(name: string, spec: OptionSpec<unknown>) {
  const { flag, description } = spec;
  if (!flag) return undefined;
  const usage = flag.placeholder ? `--${name} ${flag.placeholder}` : `--${name}`;
  const choices = choicesOf(spec);
  const accepted = choices.length > 0 ? ` One of ${choices.join(", ")}.` : "";
  const many = flag.takes === "values" ? " Repeatable." : "";
  const inCell = (text: string) => text.replaceAll("|", "\\|");
  return { usage: `\`${inCell(usage)}\``, text: `${inCell(description)}${accepted}${many}` };
}
