import type { RunnerCommand } from "../runner-commands.ts";

export interface ShownAnnotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

const LEVELS = ["error", "warning", "notice"] as const;
const MOST_PER_LEVEL = 10;
const LONGEST_MESSAGE = 4096;

/** What a person gets to see of a step's commands (ExecutionContext.cs: ten a level, message cut). */
export function shownAnnotations(commands: readonly RunnerCommand[]): readonly ShownAnnotation[] {
  return LEVELS.flatMap((level) =>
    commands
      .filter(({ name }) => name === level)
      .slice(0, MOST_PER_LEVEL)
      .map(({ properties, value }) => ({
        level,
        title: properties.title ?? "",
        message: value.slice(0, LONGEST_MESSAGE),
        ...(properties.file !== undefined && { file: properties.file }),
        ...(properties.line !== undefined && { line: Number(properties.line) }),
      })),
  );
}

/**
 * Commands that the adapter cannot have issued. It issues annotations only, in one group; whatever else
 * parses as a command came out of somebody's text.
 */
export function strangeCommands(commands: readonly RunnerCommand[]): readonly string[] {
  const [first, ...rest] = commands;
  if (!first) return [];
  const last = rest.at(-1);
  const isFramed = isOurs(first, ["group"]) && last !== undefined && isOurs(last, ["endgroup"]);
  const strange = isFramed
    ? rest.slice(0, -1).filter((command) => !isOurs(command, LEVELS))
    : commands;
  return strange.map(({ name, value }) => `command that nobody issued: ${name} ${value}`);
}

function isOurs({ syntax, name, value }: RunnerCommand, names: readonly string[]): boolean {
  if (syntax !== "v2" || !names.includes(name)) return false;
  return name !== "group" || value === "annotations";
}
