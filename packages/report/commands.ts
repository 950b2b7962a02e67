/**
 * Workflow commands. The runner reads every line of standard output and standard error for
 * `::name k=v::value` after leading blanks, and for `##[name k=v]value` anywhere in the line
 * (actions/runner, ActionCommand.cs). What is not ours must never read as either.
 */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string | number | undefined>>;
  readonly value: string;
}

// `\s` and every other blank, control or ignorable character: .NET trims U+0085, and compares by
// culture, where ignorable characters count for nothing.
const LEADING_COMMAND = /^([\s\p{C}\p{Default_Ignorable_Code_Point}]*)::/u;

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/;

/** `text` for a plain log: a line that would be a command in either syntax is shown with a `\`. */
export function neutralise(text: string): string {
  return text.split(LINE_BREAK).map(neutraliseLine).join("\n");
}

function neutraliseLine(line: string): string {
  return line.replace(LEADING_COMMAND, "$1\\::").replaceAll("##[", "##\\[");
}

/** `%` goes first, so that an escape in the text stays text. */
export function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** One line; properties without a value are left out. */
export function renderCommand(command: Command): string {
  const properties = Object.entries(command.properties)
    .flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
    )
    .join(",");
  const head = properties === "" ? command.name : `${command.name} ${properties}`;
  return `::${head}::${escapeData(command.value)}`;
}
