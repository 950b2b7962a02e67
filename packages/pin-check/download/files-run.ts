import type { Program, ShellCommand } from "#workflow";
import { pipWords } from "../install/python.ts";
import { inputOf } from "./run.ts";

/** The files that a command runs, installs or makes executable; a name may hold `*`. */
export function filesRun(command: ShellCommand, program: Program): readonly string[] {
  const words = program.args.map(({ value }) => value);
  const known = COMMANDS.get(program.name);
  if (known) return known(words);
  const pip = pipWords(program);
  if (pip) return archives(pip.map(({ value }) => value));
  const input = inputOf(program);
  switch (input?.kind) {
    case "file":
      return [input.word.value];
    case "stdin":
      return fromInput(command);
    default:
      return [program.word.value];
  }
}

type FilesOf = (words: readonly string[]) => readonly string[];

const first: FilesOf = (words) => words.slice(0, 1);
const all: FilesOf = (words) => words;
const paths: FilesOf = (words) =>
  words.includes("install") ? words.filter((value) => /[/\\]/.test(value)) : [];

const COMMANDS: ReadonlyMap<string, FilesOf> = new Map<string, FilesOf>([
  ["source", first],
  [".", first],
  ["call", first],
  ["start", all],
  // `-ArgumentList "/i setup.msi /qn"`
  ["start-process", (words) => words.flatMap((value) => [value, ...value.split(/[\s,'"()@]+/)])],
  ["java", (words) => words.slice(words.indexOf("-jar") + 1 || words.length).slice(0, 1)],
  ["chmod", madeExecutable],
  ["install", (words) => (placesPrograms(words) ? words : [])],
  ["msiexec", all],
  ["installer", all],
  ["gdebi", all],
  ["dpkg", whereOne(/^(?:-[A-Z]{0,4}i|--install$|--unpack$)/)],
  ["rpm", whereOne(/^(?:-[a-z]{0,4}[iUF]|--install$|--upgrade$)/)],
  ["apt", paths],
  ["apt-get", paths],
  ["dnf", paths],
  ["yum", paths],
  ["zypper", paths],
  ["gem", archives],
  ["npm", archives],
]);

// dpkg and rpm also list, unpack and check packages, and rpm takes keys.
function whereOne(option: RegExp): FilesOf {
  return (words) => (words.some((value) => option.test(value)) ? words : []);
}

const EXECUTABLE = /^(?:[augo]{0,3}[+=][rwstX]{0,4}x[rwst]{0,4}|0?[0-7]{0,2}[1357][0-7]{0,2})$/;

function madeExecutable(words: readonly string[]): readonly string[] {
  if (!words.some((value) => EXECUTABLE.test(value))) return [];
  const isRecursive = words.some((value) => /^(?:-[a-z]{0,4}R|--recursive$)/.test(value));
  return isRecursive ? words.flatMap((value) => [value, `${value.replace(/\/$/, "")}/**`]) : words;
}

/** `install` makes programs unless a mode says otherwise: keys and settings go the same way. */
function placesPrograms(words: readonly string[]): boolean {
  for (const [index, value] of words.entries()) {
    if (/^(?:-[a-zA-Z]{0,4}d$|--directory$)/.test(value)) return false;
    const mode = /^(?:--mode=|-[a-zA-Z]{0,4}m)(.{0,20})$/.exec(value)?.[1];
    const named = mode === "" || value === "--mode" ? words[index + 1] : mode;
    if (named !== undefined) return EXECUTABLE.test(named);
  }
  return true;
}

const ARCHIVE = /\.(?:whl|gem|tgz|tar\.gz|zip)$/i;

/** Local packages among what `pip install`, `npm install` and `gem install` are told. */
function archives(words: readonly string[]): readonly string[] {
  const verb = words.find((value) => !value.startsWith("-")) ?? "";
  return /^(?:install|i|add)$/.test(verb) ? words.filter((value) => ARCHIVE.test(value)) : [];
}

function fromInput({ redirects }: ShellCommand): readonly string[] {
  return redirects.filter(({ operator }) => operator === "<").map(({ target }) => target.value);
}
