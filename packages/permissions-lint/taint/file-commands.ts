import { programOf, type ShellCommand, type ShellWord } from "#workflow";

/** The files by which a step tells the runner something (GitHub docs, workflow commands). */
export type CommandFile = "env" | "output" | "path";

/** One writing to such a file: the words or the text that go into it. */
export interface FileWrite {
  readonly file: CommandFile;
  readonly command: ShellCommand;
  /** What prints into it, in the order of the text. */
  readonly prints: readonly Print[];
}

/** One command whose output goes into the file. */
export interface Print {
  readonly command: ShellCommand;
  /** Arguments of `echo`, `printf` and the like: they are what is printed. */
  readonly words: readonly ShellWord[];
}

const FILE = /\bGITHUB_(ENV|OUTPUT|PATH)\b/;

/** Finds them in one list of commands, in which `feeds` holds. */
export function fileWrites(commands: readonly ShellCommand[], text: string): readonly FileWrite[] {
  return commands.flatMap((command, index) => {
    const file = fileOf(command);
    if (!file) return [];
    const writers = [command, ...groupOf(index, commands, text), ...feedersOf(index, commands)];
    writers.sort((a, b) => a.from - b.from);
    const prints = writers.map((writer) => ({ command: writer, words: printedWords(writer) }));
    return [{ file, command, prints }];
  });
}

function fileOf({ redirects, words }: ShellCommand): CommandFile | undefined {
  for (const { operator, target } of redirects)
    if (operator.includes(">")) {
      const file = named(target.value);
      if (file) return file;
    }
  const name = words[0]?.value.toLowerCase() ?? "";
  const isWriter = name === "tee" || name === "add-content" || name === "out-file";
  const piped = words.some(({ value }) => /^(?:tee|add-content|out-file)$/i.test(value));
  if (!isWriter && !piped) return undefined;
  for (const { value } of words) {
    const file = named(value);
    if (file) return file;
  }
  return undefined;
}

function named(text: string): CommandFile | undefined {
  switch (FILE.exec(text)?.[1]) {
    case "ENV":
      return "env";
    case "OUTPUT":
      return "output";
    case "PATH":
      return "path";
    default:
      return undefined;
  }
}

const PRINTERS: ReadonlySet<string> = new Set(["echo", "printf", "write-output", "write-host"]);

function printedWords(command: ShellCommand): readonly ShellWord[] {
  const program = programOf(command);
  if (!program) return [];
  const { name, args, word } = program;
  if (PRINTERS.has(name)) return args;
  const here = command.redirects.filter(({ operator }) => operator === "<<<");
  if (here.length > 0) return here.map(({ target }) => target);
  // PowerShell prints a string that stands alone: `"X=$env:T" >> $env:GITHUB_ENV`.
  if (/^(?:add-content|out-file)$/.test(name)) return args.filter(({ value }) => !named(value));
  return word.value.includes("=") || word.value.includes("$") ? [word] : [];
}

function feedersOf(index: number, commands: readonly ShellCommand[]): readonly ShellCommand[] {
  const found: ShellCommand[] = [];
  let wanted = index;
  for (let i = index - 1; i >= 0 && i >= index - MOST_FEEDERS; i--) {
    const command = commands[i];
    if (command?.feeds !== wanted) continue;
    found.push(command);
    wanted = i;
  }
  return found;
}

const MOST_FEEDERS = 20;
const MOST_GROUPED = 100;

/** `{ echo a; echo b; } >> "$GITHUB_ENV"`: the parser gives the redirect to the group's last command. */
function groupOf(
  index: number,
  commands: readonly ShellCommand[],
  text: string,
): readonly ShellCommand[] {
  const last = commands[index];
  const redirect = last?.redirects.at(-1);
  if (!last || !redirect) return [];
  const wordsEnd = last.words.at(-1)?.to ?? last.from;
  const close = text.slice(wordsEnd, redirect.target.from).search(/[})]|\bdone\b|\bfi\b/);
  if (close < 0) return [];
  const found: ShellCommand[] = [];
  for (let i = index - 1; i >= 0 && found.length < MOST_GROUPED; i--) {
    const command = commands[i];
    if (!command) break;
    found.push(command);
    if (opensGroup(text, command.from)) break;
  }
  return opensGroup(text, last.from) ? [] : found;
}

/** `{`, `(`, `do` or `then` stands right before it. */
function opensGroup(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && " \t\r\n".includes(text.charAt(end - 1))) end--;
  return /(?:[{(]|\bdo|\bthen|\belse)$/.test(text.slice(Math.max(0, end - 5), end));
}
