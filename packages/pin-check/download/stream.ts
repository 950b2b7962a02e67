import {
  type CommandList,
  type ParsedScript,
  type Program,
  programOf,
  type ShellCommand,
  type ShellWord,
  scriptWord,
} from "#workflow";
import { remoteCode } from "./remote.ts";
import { inputOf, runsInput } from "./run.ts";
import { type Download, downloadsOf } from "./source.ts";

/** Content from the network that a script runs without having checked it. */
export interface UnverifiedRun {
  readonly download: Download;
  /** The command that runs it. */
  readonly runner: ShellCommand;
  readonly way: "stream" | "file" | "address";
}

/** Runs of text that never becomes a file, and the downloads that do. */
export function streamedRuns(script: ParsedScript): {
  readonly runs: readonly UnverifiedRun[];
  readonly files: readonly Download[];
} {
  const runs: UnverifiedRun[] = [];
  const files: Download[] = [];
  for (const list of script.lists) {
    list.commands.forEach((command, index) => {
      const program = programOf(command);
      for (const download of program ? downloadsOf(command, program) : [])
        follow(download, index, list, runs, files);
      const remote = program && remoteCode(command, program);
      if (remote) runs.push({ download: remote, runner: command, way: "address" });
      if (hasSubstitution(command)) runs.push(...embedded(command, program));
      if (program && PRINTERS.test(program.name)) runs.push(...printed(command, program, list));
    });
  }
  runs.push(...throughVariables(script));
  return { runs, files };
}

/** Along the pipe: to an interpreter, or into a file. */
function follow(
  download: Download,
  index: number,
  { commands }: CommandList,
  found: UnverifiedRun[],
  files: Download[],
): void {
  if (download.file !== undefined) {
    files.push(download);
    return;
  }
  let command = commands[index];
  for (let hops = 0; command && hops < 16; hops++) {
    for (const file of filesWritten(command)) files.push({ ...download, file });
    if (command.feeds === undefined) return;
    const next = commands[command.feeds];
    const program = next && programOf(next);
    if (next && program && runsInput(program)) {
      found.push({ download, runner: next, way: "stream" });
      return;
    }
    command = next;
  }
}

const PRINTERS = /^(?:echo|printf|write-output)$/;

/** `echo "$(curl …)" | bash` */
function* printed(
  command: ShellCommand,
  { args }: Program,
  { commands }: CommandList,
): Generator<UnverifiedRun> {
  const runner = command.feeds === undefined ? undefined : commands[command.feeds];
  const reader = runner && programOf(runner);
  if (!runner || !reader || !runsInput(reader)) return;
  for (const word of args) {
    if (!startsWithSubstitution(word)) continue;
    for (const download of downloadsIn(word.substitutions[0]?.commands ?? [], 2))
      yield { download, runner, way: "stream" };
  }
}

function filesWritten(command: ShellCommand): readonly string[] {
  const targets = command.redirects
    .filter(({ operator }) => operator === ">" || operator === ">>" || operator === ">|")
    .map(({ target }) => target.value);
  const program = programOf(command);
  if (!/^(?:tee|tee-object|out-file|set-content)$/.test(program?.name ?? "")) return targets;
  const operands = program?.args
    .map(({ value }) => value)
    .filter((value) => !value.startsWith("-"));
  return [...targets, ...(operands ?? [])];
}

/** `bash <(curl …)`, `sh -c "$(curl …)"`, `eval "$(curl …)"`, `iex (irm …)`. */
function* embedded(command: ShellCommand, program: Program | undefined): Generator<UnverifiedRun> {
  for (const word of codeWords(command, program)) {
    for (const { commands } of word.substitutions)
      for (const download of downloadsIn(commands, 4))
        yield { download, runner: command, way: "stream" };
  }
}

function hasSubstitution({ words, redirects }: ShellCommand): boolean {
  return (
    words.some(({ substitutions }) => substitutions.length > 0) ||
    redirects.some(({ target }) => target.substitutions.length > 0)
  );
}

/** Words whose substituted text is run as it comes. */
function* codeWords(command: ShellCommand, program: Program | undefined): Generator<ShellWord> {
  const script = scriptWord(command)?.word;
  if (script && startsWithSubstitution(script)) yield script;
  if (!program) return;
  const input = inputOf(program);
  if (input?.kind === "file") yield input.word;
  if (
    input?.kind === "code" &&
    input.word &&
    input.word !== script &&
    startsWithSubstitution(input.word)
  )
    yield input.word;
  if (input?.kind === "stdin" || isSourcedInput(program))
    for (const { operator, target } of command.redirects)
      if (operator === "<" || operator === "<<<") yield target;
  if ((program.name === "source" || program.name === ".") && program.args[0]) yield program.args[0];
  for (const word of command.words) if (/^\[scriptblock\]::create\(/i.test(word.value)) yield word;
}

function isSourcedInput({ name, args }: Program): boolean {
  return (name === "source" || name === ".") && args[0]?.value === "/dev/stdin";
}

// `& { $(irm …) }` runs it too; `echo $(curl …)` prints it.
function startsWithSubstitution({ value, substitutions }: ShellWord): boolean {
  const first = substitutions[0];
  return (
    first !== undefined &&
    /^[\s&{.]*$/.test(value.slice(0, Math.min(first.at, 16))) &&
    first.at <= 16
  );
}

/** Downloads whose text comes out of a list of commands. */
function* downloadsIn(commands: readonly ShellCommand[], levels: number): Generator<Download> {
  for (const command of commands) {
    const program = programOf(command);
    const downloads = program ? downloadsOf(command, program) : [];
    if (filesWritten(command).length === 0)
      for (const download of downloads) if (download.file === undefined) yield download;
    if (downloads.length > 0) continue;
    const first = command.words[0];
    if (levels === 0 || !first) continue;
    for (const inner of first.substitutions) yield* downloadsIn(inner.commands, levels - 1);
  }
}

/** `script=$(curl …)`, later `eval "$script"`, `echo "$script" | bash` or `bash <<< "$script"`. */
function* throughVariables(script: ParsedScript): Generator<UnverifiedRun> {
  const variables = new Map<string, Download>();
  const behind = readers(script);
  for (const command of script.commands) {
    for (const { name, value } of command.assignments) {
      if (!startsWithSubstitution(value)) continue;
      const [download] = downloadsIn(value.substitutions[0]?.commands ?? [], 2);
      if (download) variables.set(name, download);
    }
    const [target, equals] = command.words;
    const program = programOf(command);
    const assigned =
      equals?.value === "=" && program ? downloadsOf(command, program)[0] : undefined;
    if (target && assigned?.file === undefined && assigned)
      variables.set(target.value.slice(1), assigned);
    if (variables.size === 0) continue;
    for (const { word, runner } of runTexts(command, program, behind)) {
      const name = /^\$\{?(\w{1,100})\}?$/.exec(word.value)?.[1];
      const download = name === undefined ? undefined : variables.get(name);
      if (download) yield { download, runner, way: "stream" };
    }
  }
}

interface RunText {
  readonly word: ShellWord;
  readonly runner: ShellCommand;
}

/** Words whose text is run: handed to a shell, printed into one, or given to it as its input. */
function* runTexts(
  command: ShellCommand,
  program: Program | undefined,
  behind: (command: ShellCommand) => ShellCommand | undefined,
): Generator<RunText> {
  const script = scriptWord(command)?.word;
  if (script) yield { word: script, runner: command };
  if (!program) return;
  if (runsInput(program))
    for (const { operator, target } of command.redirects)
      if (operator === "<<<") yield { word: target, runner: command };
  if (!PRINTERS.test(program.name) || command.feeds === undefined) return;
  const runner = behind(command);
  const reader = runner && programOf(runner);
  if (!reader || !runsInput(reader)) return;
  for (const word of program.args) yield { word, runner };
}

/** The command that reads another one's output; the index is made on first use. */
function readers({ lists }: ParsedScript): (command: ShellCommand) => ShellCommand | undefined {
  let index: Map<ShellCommand, ShellCommand | undefined> | undefined;
  return (command) => {
    index ??= new Map(
      lists.flatMap(({ commands }) =>
        commands
          .filter(({ feeds }) => feeds !== undefined)
          .map((fed) => [fed, commands[fed.feeds ?? -1]] as const),
      ),
    );
    return index.get(command);
  };
}
