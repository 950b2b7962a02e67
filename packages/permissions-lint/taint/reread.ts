import {
  parseScript,
  programOf,
  type Scope,
  type ShellCommand,
  type ShellWord,
  type Text,
} from "#workflow";
import type { LintContext } from "../context.ts";
import { scriptValues } from "./script-values.ts";
import { siteAt } from "./site-at.ts";
import type { Taint } from "./taint.ts";

/** A command that reads a value as code although no expression pastes it. */
export interface Reread {
  readonly command: ShellCommand;
  /** `eval`, `bash -c`. */
  readonly what: string;
  readonly taints: readonly Taint[];
}

const MAY_REREAD = /\beval\b|sh\s+-|\biex\b|\binvoke-expression\b/i;

/** `eval "$BODY"` and `bash -c "echo $BODY"`, where the variable holds what somebody else wrote. */
export function rereadsOf(text: Text, scope: Scope, context: LintContext): readonly Reread[] {
  if (!MAY_REREAD.test(text.value)) return [];
  const site = siteAt(scope, context);
  const { commands } = parseScript({ ...site, text });
  if (!commands.some(rereads)) return [];
  const values = scriptValues(commands, site);
  return commands.flatMap((command) => {
    const found = rereads(command);
    // What is pasted is code already, and spoken of as such.
    const words = found?.words.filter(({ value }) => !value.includes("${{")) ?? [];
    const taints = words.flatMap(values.ofWord);
    return found && taints.length > 0 ? [{ command, what: found.what, taints }] : [];
  });
}

interface Reading {
  readonly what: string;
  /** The words that become code; what stands behind `-c code` is handed over as it is. */
  readonly words: readonly ShellWord[];
}

function rereads(command: ShellCommand): Reading | undefined {
  const program = programOf(command);
  if (!program) return undefined;
  const { name, args } = program;
  if (name === "eval" || name === "iex" || name === "invoke-expression")
    return { what: name, words: args };
  if (!/^(?:ba|da|z|k)?sh$/.test(name)) return undefined;
  const at = args.findIndex(({ value }) => /^-[a-z]{0,5}c$/.test(value));
  return at < 0 ? undefined : { what: `${name} -c`, words: args.slice(at + 1, at + 2) };
}
