import { isShell, type Program, type ShellCommand, scriptWord } from "#workflow";
import type { CommandKnowledge } from "./facts/commands.ts";

/** What of a command nobody can read here, and by which way a token comes to it. */
export type Unread =
  | { readonly kind: "script"; readonly why: string }
  | { readonly kind: "request" | "graphql"; readonly by: "gh" | "any"; readonly why: string };

/** What they do stands in their words; those that the tables do not name ask for nothing. */
const SAYS_ALL: ReadonlySet<string> = new Set("git gh curl wget".split(" "));
/** Of `docker`, what runs no image. */
const RUNS_NO_IMAGE: ReadonlySet<string> = new Set(
  "cp history image images info inspect load login logout logs manifest network port ps pull push rm rmi save start stop tag version volume".split(
    " ",
  ),
);

export function unreadBy(
  program: Program,
  command: ShellCommand,
  { facts, impossible, free, opaque }: CommandKnowledge,
): Unread | undefined {
  const { name } = program;
  const by = name === "gh" ? "gh" : "any";
  switch (opaque) {
    case "request":
      return { kind: "request", by, why: "a request whose address is made up as it runs" };
    case "graphql":
      return { kind: "graphql", by, why: "GraphQL that is not read" };
    case "script":
      if (readsHere(program, command)) return undefined;
      return { kind: "script", why: "runs code that is not read" };
    case undefined:
      break;
  }
  if (free || facts.length > 0 || impossible.length > 0 || SAYS_ALL.has(name)) return undefined;
  if (isShell(name) || name === "eval")
    return readsHere(program, command)
      ? undefined
      : { kind: "script", why: "runs a made-up script" };
  if (name === "docker" && (RUNS_NO_IMAGE.has(program.args[0]?.value ?? "") || isBuild(program)))
    return undefined;
  return { kind: "script", why: "a program that the tables do not know" };
}

/** A Dockerfile's steps see nothing of the job but what `--secret`, `--build-arg` and the like hand them. */
function isBuild({ args }: Program): boolean {
  const verb = args.findIndex(({ value }) => value === "build");
  if (verb < 0 || verb > 1) return false;
  return !args.some(({ value }) => /^--(?:secret|build-arg|ssh|allow|network)\b/.test(value));
}

/** A shell whose script stands in the command itself, as a word or a heredoc, is read with the rest. */
function readsHere({ name }: Program, command: ShellCommand): boolean {
  if (!isShell(name) && name !== "eval") return false;
  if (command.redirects.some(({ body }) => body)) return true;
  return scriptWord(command)?.word.literal ?? false;
}

const KEYWORDS: ReadonlySet<string> = new Set(
  "case catch do else elseif finally for foreach function if param select switch throw try until while".split(
    " ",
  ),
);

/** A word of the language where a program would stand; in PowerShell a value too, unless `&` calls it. */
export function runsNothing(
  { word }: Program,
  { from }: ShellCommand,
  script: { readonly text: string; readonly dialect: string },
): boolean {
  if (KEYWORDS.has(word.value.toLowerCase())) return true;
  if (script.dialect !== "powershell" || !/^[$[@'"(]/.test(word.value)) return false;
  return !/[&.]\s{0,9}$/.test(script.text.slice(Math.max(from - 10, 0), from));
}
