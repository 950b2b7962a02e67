import type { Place } from "#core";
import { parseScript, programOf, type Script, subPlace } from "#workflow";

export interface PrintedCommand {
  readonly command: "set-env" | "add-path";
  readonly place: Place;
}

const COMMAND = /^::(set-env|add-path)\b/;

/** Words that a script prints as the old commands for variables and PATH. */
export function findCommands(script: Script): readonly PrintedCommand[] {
  const { text, source } = script;
  return parseScript(script).commands.flatMap((command) => {
    const program = programOf(command);
    if (!program) return [];
    return [program.word, ...program.args].flatMap(({ value, from, to }) => {
      const [, name] = COMMAND.exec(value) ?? [];
      if (name !== "set-env" && name !== "add-path") return [];
      return [{ command: name, place: subPlace(text, source, from, to) }];
    });
  });
}
