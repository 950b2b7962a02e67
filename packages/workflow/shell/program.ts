import type { ShellCommand, ShellWord } from "./model.ts";

/** The program that a command runs in the end, with `sudo`, `env`, `xargs` and the like set aside. */
export interface Program {
  /** Base name in lower case, `.exe` dropped; with an expansion the text as written. */
  readonly name: string;
  readonly word: ShellWord;
  readonly args: readonly ShellWord[];
  /** `NAME=value` words, of the command itself and of `env`. */
  readonly environment: ReadonlyMap<string, ShellWord>;
  /** Names of the wrappers, outermost first. */
  readonly via: readonly string[];
}

interface Wrapper {
  /** Options that take the next word. */
  readonly valued?: readonly string[];
  /** Words of its own before the command. */
  readonly operands?: number;
  /** The word behind it without which it is no wrapper. */
  readonly verb?: string;
}

const CONDA: Wrapper = { verb: "run", valued: ["-n", "-p", "--name", "--prefix"] };

const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ["sudo", { valued: "-u -g -h -p -C -T -R -D -r -t --user --group --chdir --host".split(" ") }],
  ["doas", { valued: ["-u", "-C"] }],
  ["gosu", { operands: 1 }],
  ["env", { valued: ["-u", "-C", "--unset", "--chdir"] }],
  ["command", {}],
  ["builtin", {}],
  ["exec", { valued: ["-a"] }],
  ["time", { valued: ["-f", "-o"] }],
  ["nohup", {}],
  ["setsid", {}],
  ["unbuffer", {}],
  ["chronic", {}],
  ["winpty", {}],
  ["nice", { valued: ["-n"] }],
  ["ionice", { valued: ["-c", "-n"] }],
  ["stdbuf", { valued: ["-i", "-o", "-e"] }],
  ["timeout", { valued: ["-k", "-s", "--kill-after", "--signal"], operands: 1 }],
  ["gtimeout", { valued: ["-k", "-s", "--kill-after", "--signal"], operands: 1 }],
  ["xargs", { valued: "-n -I -P -L -d -E -s -a --max-args --max-procs --delimiter".split(" ") }],
  ["xvfb-run", { valued: ["-e", "-f", "-n", "-p", "-s", "-w", "--server-args", "--server-num"] }],
  ["arch", {}],
  ["poetry", { verb: "run" }],
  ["pipenv", { verb: "run" }],
  ["pdm", { verb: "run" }],
  ["rye", { verb: "run" }],
  ["hatch", { verb: "run" }],
  ["bundle", { verb: "exec" }],
  ["conda", CONDA],
  ["mamba", CONDA],
  ["micromamba", CONDA],
]);

const MAX_WRAPPERS = 8;

/** `undefined` for a command without words, and for `command -v` and `sudo -v`, which run nothing. */
export function programOf(command: ShellCommand): Program | undefined {
  const known = programs.get(command);
  if (known) return known;
  const program = findProgram(command);
  if (program) programs.set(command, program);
  return program;
}

// Every look at a script asks for the programs of all its commands.
const programs = new WeakMap<ShellCommand, Program>();

function findProgram(command: ShellCommand): Program | undefined {
  const environment = new Map<string, ShellWord>();
  for (const { name, value } of command.assignments) environment.set(name, value);
  const via: string[] = [];
  let words = afterAssignment(command.words);
  for (let i = 0; i < MAX_WRAPPERS; i++) {
    const [first, second] = words;
    if (!first) return undefined;
    const name = programName(first);
    const wrapper = WRAPPERS.get(name);
    const verb = wrapper?.verb;
    if (!wrapper || (verb !== undefined && !(second?.literal && second.value === verb)))
      return { name, word: first, args: words.slice(1), environment, via };
    if (name === "command" && /^-[vV]/.test(second?.value ?? "")) return undefined;
    via.push(verb === undefined ? name : `${name} ${verb}`);
    words = wrapped(words.slice(verb === undefined ? 1 : 2), wrapper, environment);
  }
  return undefined;
}

// PowerShell: `$file = Invoke-WebRequest …` runs what stands on the right.
function afterAssignment(words: readonly ShellWord[]): readonly ShellWord[] {
  return words[0]?.value.startsWith("$") && words[1]?.value === "=" ? words.slice(2) : words;
}

function wrapped(
  words: readonly ShellWord[],
  { valued = [], operands = 0 }: Wrapper,
  environment: Map<string, ShellWord>,
): readonly ShellWord[] {
  let left = operands;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (word.value === "--") continue;
    if (valued.includes(word.value)) i++;
    else if (word.value.startsWith("-") && word.value.length > 1) continue;
    else if (/^[A-Za-z_]\w{0,200}=/.test(word.value)) addTo(environment, word);
    else if (left-- <= 0) return words.slice(i);
  }
  return [];
}

/** `NAME=value` given as a word: to `env`, `export`, `declare`. */
export function addTo(environment: Map<string, ShellWord>, word: ShellWord): void {
  const equals = word.value.indexOf("=");
  if (equals <= 0) return;
  const value = { ...word, value: word.value.slice(equals + 1), substitutions: [] };
  environment.set(word.value.slice(0, equals), value);
}

// Nearly every program is named like that.
const PLAIN_NAME = /^[a-z0-9_-]+$/;

/** Base name of a program's path; the whole text where the base name itself holds an expansion. */
export function programName({ value }: ShellWord): string {
  if (PLAIN_NAME.test(value)) return value;
  if (value.includes("${{")) return value;
  const slash = Math.max(value.lastIndexOf("/"), value.lastIndexOf("\\"));
  const base = value.slice(slash + 1);
  if (/[$%`]/.test(base)) return value;
  return base.toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, "");
}

const SHELLS: ReadonlySet<string> = new Set(
  "sh bash dash ash zsh ksh fish pwsh powershell".split(" "),
);

/** Whether the program is a shell that runs the text it is given. */
export function isShell(name: string): boolean {
  return SHELLS.has(name);
}
