import { isShell, type Program, type ShellWord } from "#workflow";

/** Options that hand over the code itself, so that standard input is data: `python -c`, `perl -ne`. */
const CODE_OPTIONS: ReadonlyMap<string, RegExp> = new Map([
  ["python", /^-[A-Za-z]{0,8}[cm]/],
  ["pypy", /^-[A-Za-z]{0,8}[cm]/],
  ["py", /^-[A-Za-z]{0,8}[cm]/],
  ["node", /^(?:-[a-z]{0,3}[epc]$|--eval|--print|--check|--test)/],
  ["nodejs", /^(?:-[a-z]{0,3}[epc]$|--eval|--print|--check)/],
  ["perl", /^-[A-Za-z0-9.]{0,16}[eEnp]/],
  ["ruby", /^-[a-zA-Z]{0,8}[en]/],
  ["php", /^-[rBRFf]/],
  ["lua", /^-e/],
  ["luajit", /^-e/],
  ["rscript", /^-e/],
  ["deno", /^(?:eval|-e|--eval)$/],
  ["bun", /^(?:eval|-e|--eval)$/],
]);

// `python3.12` is python.
function family(name: string): string {
  return /\d$/.test(name) ? name.replace(/[\d.]{1,12}$/, "") : name;
}

const VALUED = /^(?:-[oO]|--rcfile|--init-file|-r|--require|--import|--loader|-W|-X|-I)$/;

export function isInterpreter(name: string): boolean {
  return isShell(name) || CODE_OPTIONS.has(family(name));
}

/** The code that an interpreter is given: a file, standard input, or a text among its options. */
export type Input =
  | { readonly kind: "stdin" }
  | { readonly kind: "file"; readonly word: ShellWord }
  | { readonly kind: "code"; readonly word?: ShellWord };

export function inputOf({ name, args }: Program): Input | undefined {
  if (!isInterpreter(name)) return undefined;
  const shell = isShell(name);
  const code = CODE_OPTIONS.get(family(name));
  const words =
    (name === "deno" || name === "bun") && args[0]?.value === "run" ? args.slice(1) : args;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const value = word?.value ?? "";
    if (shell && /^(?:-[A-Za-z]{0,8}c|-command|--command|-encodedcommand)$/i.test(value))
      return codeAt(words, i);
    if (code?.test(value)) return codeAt(words, i);
    if (
      value === "-" ||
      value === "/dev/stdin" ||
      (shell && /^-[a-z]{0,8}s[a-z]{0,8}$/.test(value))
    )
      return { kind: "stdin" };
    if (value === "--version" || value === "--help") return undefined;
    if (VALUED.test(value)) i++;
    else if (word && !value.startsWith("-") && !value.startsWith("+"))
      return { kind: "file", word };
  }
  return { kind: "stdin" };
}

function codeAt(words: readonly ShellWord[], at: number): Input {
  const word = words[at + 1];
  return word ? { kind: "code", word } : { kind: "code" };
}

/** Whether a command runs what is piped into it. */
export function runsInput(program: Program): boolean {
  if (program.via.includes("xargs")) return false;
  if (program.name === "iex" || program.name === "invoke-expression")
    return program.args.length === 0;
  if (program.name === "source" || program.name === ".")
    return program.args[0]?.value === "/dev/stdin";
  return inputOf(program)?.kind === "stdin";
}
