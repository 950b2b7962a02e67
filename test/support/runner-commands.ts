/**
 * What the runner makes of a step's output: a port of actions/runner 2.336 `ActionCommand.cs`
 * (both syntaxes) and of the stop and resume part of `ActionCommandManager.cs`.
 */
export interface RunnerCommand {
  /** V2 is `::name k=v::value`, V1 is `##[name k=v]value`. */
  readonly syntax: "v1" | "v2";
  /** Lower case; the runner compares names without case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly value: string;
}

const REGISTERED: readonly string[] = [
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
];

// `%` comes last, so that `%250A` is the text `%0A` and no line break.
const DATA_ESCAPES = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
] as const;
const PROPERTY_ESCAPES = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
] as const;
const V1_ESCAPES = [
  ["%3B", ";"],
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%5D", "]"],
  ["%25", "%"],
] as const;

// Char.IsWhiteSpace of .NET: with U+0085, without U+FEFF.
const DOTNET_BLANK = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** The commands that the runner would carry out, in order; those between a stop and its token are none. */
export function parseRunnerCommands(output: string): readonly RunnerCommand[] {
  const commands: RunnerCommand[] = [];
  let token: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const known = new Set(token === undefined ? REGISTERED : [...REGISTERED, token.toLowerCase()]);
    const command = parseV2(line, known) ?? parseV1(line, known);
    if (!command) continue;
    if (token !== undefined) {
      if (command.name === token.toLowerCase()) token = undefined;
      continue;
    }
    commands.push(command);
    if (command.name === "stop-commands") token = command.value;
  }
  return commands;
}

function parseV2(line: string, known: ReadonlySet<string>): RunnerCommand | undefined {
  const text = trimStart(line);
  if (!text.startsWith("::")) return undefined;
  const end = text.indexOf("::", 2);
  if (end === -1) return undefined;
  const head = splitHead(text.slice(2, end));
  if (!known.has(head.name)) return undefined;
  return {
    syntax: "v2",
    name: head.name,
    properties: parseProperties(head.properties, ",", PROPERTY_ESCAPES),
    value: decodeEscapes(text.slice(end + 2), DATA_ESCAPES),
  };
}

function parseV1(line: string, known: ReadonlySet<string>): RunnerCommand | undefined {
  const start = line.indexOf("##[");
  const end = start === -1 ? -1 : line.indexOf("]", start);
  if (end === -1) return undefined;
  const head = splitHead(line.slice(start + 3, end));
  if (!known.has(head.name)) return undefined;
  return {
    syntax: "v1",
    name: head.name,
    properties: parseProperties(head.properties, ";", V1_ESCAPES),
    value: decodeEscapes(line.slice(end + 1), V1_ESCAPES),
  };
}

function splitHead(head: string): { readonly name: string; readonly properties: string } {
  const blank = head.indexOf(" ");
  if (blank === -1) return { name: head.toLowerCase(), properties: "" };
  return { name: head.slice(0, blank).toLowerCase(), properties: trim(head.slice(blank + 1)) };
}

function trimStart(text: string): string {
  let start = 0;
  while (DOTNET_BLANK.test(text.charAt(start))) start++;
  return text.slice(start);
}

function trim(text: string): string {
  let end = text.length;
  while (DOTNET_BLANK.test(text.charAt(end - 1))) end--;
  return trimStart(text.slice(0, end));
}

type Escapes = readonly (readonly [written: string, char: string])[];

function parseProperties(
  text: string,
  separator: string,
  escapes: Escapes,
): Readonly<Record<string, string>> {
  const pairs = text.split(separator).flatMap((pair) => {
    const equals = pair.indexOf("=");
    if (equals === -1) return [];
    return [[pair.slice(0, equals), decodeEscapes(pair.slice(equals + 1), escapes)] as const];
  });
  return Object.fromEntries(pairs);
}

function decodeEscapes(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [written, char]) => result.replaceAll(written, char), text);
}
