import type { Dialect, ShellCommand, ShellWord } from "./model.ts";
import { isShell, programName, programOf } from "./program.ts";
import { parseShellPart } from "./shell.ts";

/** A list of commands in which `feeds` holds, and the command in whose words it stands. */
export interface CommandList {
  readonly commands: readonly ShellCommand[];
  readonly within?: ShellCommand;
  /** How the list came to be: a substitution's text is not run by itself, a script's is. */
  readonly kind: "script" | "substitution";
}

const MAX_LISTS = 20_000;
const MAX_LEVELS = 6;

/**
 * All lists of commands of a script: its own, those in substitutions, and those of scripts handed to
 * another shell (`bash -c "…"`, `eval "…"`, a heredoc), outer ones first.
 */
export function commandLists(
  text: string,
  commands: readonly ShellCommand[],
  dialect: Dialect = "posix",
): readonly CommandList[] {
  const lists: CommandList[] = [{ commands, kind: "script" }];
  const levels = [0];
  for (let i = 0; i < lists.length && lists.length < MAX_LISTS; i++) {
    const level = levels[i] ?? 0;
    if (level > MAX_LEVELS) continue;
    const commands = lists[i]?.commands ?? [];
    for (const command of commands) {
      const reader = command.feeds === undefined ? undefined : commands[command.feeds];
      addListsOf(command, reader, { text, dialect, lists });
      while (levels.length < lists.length) levels.push(level + 1);
    }
  }
  return lists;
}

interface Nesting {
  readonly text: string;
  readonly dialect: Dialect;
  readonly lists: CommandList[];
}

function addListsOf(
  command: ShellCommand,
  reader: ShellCommand | undefined,
  { text, dialect, lists }: Nesting,
): void {
  const { assignments, words, redirects } = command;
  const script = scriptWord(command);
  const addWord = (word: ShellWord): void => {
    // A script's own substitutions come up again when it is read as a script.
    if (word.substitutions.length === 0 || word === script?.word) return;
    for (const { commands } of word.substitutions)
      if (commands.length > 0) lists.push({ commands, within: command, kind: "substitution" });
  };
  for (const { value } of assignments) addWord(value);
  for (const word of words) addWord(word);
  for (const { target } of redirects) addWord(target);
  const found = [
    ...(script ? [parseWord(script.word, script.dialect ?? dialect, text)] : []),
    ...heredocScripts(command, reader, text),
  ];
  for (const commands of found)
    if (commands.length > 0) lists.push({ commands, within: command, kind: "script" });
}

/** `bash <<EOF` and `cat <<EOF | bash`. */
function heredocScripts(
  command: ShellCommand,
  reader: ShellCommand | undefined,
  text: string,
): readonly (readonly ShellCommand[])[] {
  if (!command.redirects.some(({ body }) => body)) return [];
  const own = programOf(command);
  const program = own?.name === "cat" && reader ? programOf(reader) : own;
  if (!program || !isShell(program.name)) return [];
  const dialect = dialectOf(program.name);
  return command.redirects.flatMap(({ body }) =>
    body ? [parseShellPart(text, { ...body, dialect })] : [],
  );
}

const MAY_RUN_TEXT = /(?:sh|su|eval|iex|shell|expression)(?:\.exe)?$/i;

interface ScriptWord {
  readonly word: ShellWord;
  readonly dialect?: Dialect;
}

/** The word that a command hands to a shell as a script: `sudo bash -lc "…"`, `docker run x sh -c "…"`, `eval "…"`. */
export function scriptWord(command: ShellCommand): ScriptWord | undefined {
  const { words } = command;
  if (!words.some(({ value }) => MAY_RUN_TEXT.test(value))) return undefined;
  const program = programOf(command);
  const first = program?.args[0];
  if (program?.name === "eval" && first) return { word: first };
  if (program?.name === "iex" || program?.name === "invoke-expression")
    return first && { word: first, dialect: "powershell" };
  for (let i = 0; i + 2 < words.length; i++) {
    const word = words[i];
    if (!word?.literal) continue;
    const name = programName(word);
    if (!isShell(name) && name !== "su") continue;
    const script = afterCommandOption(words, i + 1);
    if (script) return { word: script, dialect: dialectOf(name) };
  }
  return undefined;
}

const COMMAND_OPTION = /^(?:-[a-z]{0,8}c|-command|--command|\/c)$/i;

function afterCommandOption(words: readonly ShellWord[], from: number): ShellWord | undefined {
  for (let i = from; i < words.length && i < from + 8; i++) {
    const { value = "" } = words[i] ?? {};
    if (COMMAND_OPTION.test(value)) return words[i + 1];
  }
  return undefined;
}

export function dialectOf(shell: string): Dialect {
  if (shell === "pwsh" || shell === "powershell") return "powershell";
  return shell === "cmd" ? "cmd" : "posix";
}

/** Places stay exact where the word is one quoted text without escapes. */
function parseWord(word: ShellWord, dialect: Dialect, text: string): readonly ShellCommand[] {
  const from = word.from + 1;
  const to = word.to - 1;
  if (from <= to && text.slice(from, to) === word.value)
    return parseShellPart(text, { from, to, dialect });
  const whole = { from: 0, to: word.value.length, dialect };
  return parseShellPart(word.value, whole, { from: word.from, to: word.to });
}
