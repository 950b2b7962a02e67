import { SUITE_OPTIONS } from "#suite";
import { CLI_OPTIONS } from "./options.ts";
import { specsOf } from "./specs.ts";

/** The table of flags in docs/reference.md. */
export function flagsTable(): string {
  const rows = [...specsOf(SUITE_OPTIONS), ...specsOf(CLI_OPTIONS)].flatMap(([name, spec]) => {
    const { flag, description, default: preset } = spec;
    if (!flag) return [];
    const usage = flag.placeholder ? `--${name} ${flag.placeholder}` : `--${name}`;
    const many = flag.takes === "values" ? " Repeatable." : "";
    const shown = typeof preset === "string" ? `\`${preset}\`` : "";
    return [`| \`${usage}\` | ${shown} | ${description.replaceAll("|", "\\|")}${many} |`];
  });
  return ["| flag | default | what it does |", "| --- | --- | --- |", ...rows].join("\n");
}
