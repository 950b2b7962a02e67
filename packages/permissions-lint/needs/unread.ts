import { isShell, type Program, type ShellCommand, scriptWord } from "#workflow";
import type { CommandKnowledge } from "./facts/commands.ts";

/** What of a command nobody can read here, and by which way a token comes to it. */
export type Unread =
  | { readonly kind: "script"; readonly why: string }
  | { readonly kind: "request" | "graphql"; readonly by: "gh" | "any"; readonly why: string };

export function unreadBy(
  program: Program,
  command: ShellCommand,
  { facts, impossible, opaque }: CommandKnowledge,
): Unread | undefined {
  const by = program.name === "gh" ? "gh" : "any";
  switch (opaque) {
    case "request":
      return { kind: "request", by, why: "a request whose address is made up as it runs" };
    case "graphql":
      return { kind: "graphql", by, why: "GraphQL that is not read" };
    case "script":
      return readsHere(program, command)
        ? undefined
        : { kind: "script", why: "runs code that is not read" };
    case undefined:
      break;
  }
  if (facts.length > 0 || impossible.length > 0 || readsHere(program, command)) return undefined;
  return { kind: "script", why: "a program that the tables do not know" };
}

/** A shell whose script stands in the command itself, as a word or a heredoc, is read with the rest. */
function readsHere({ name }: Program, command: ShellCommand): boolean {
  if (!isShell(name) && name !== "eval") return false;
  if (command.redirects.some(({ body }) => body)) return true;
  return scriptWord(command)?.word.literal ?? false;
}
