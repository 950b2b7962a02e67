import type { Text } from "../model.ts";
import type { Script } from "../reference.ts";
import type { Dialect, ShellCommand } from "./model.ts";
import { type CommandList, commandLists } from "./nested.ts";
import { parseShell } from "./shell.ts";

/** A script as read: text, grammar and every list of commands in it. */
export interface ParsedScript {
  readonly dialect: Dialect;
  readonly lists: readonly CommandList[];
  /** Commands of all lists in the order of the text. */
  readonly commands: readonly ShellCommand[];
}

// Several rules look at the same script; it is read once for each grammar.
const parsed = new WeakMap<Text, ParsedScript>();

const NO_COMMANDS: ParsedScript = { dialect: "posix", lists: [], commands: [] };

export function parseScript(script: Script): ParsedScript {
  const dialect = scriptDialect(script);
  if (!dialect) return NO_COMMANDS;
  const known = parsed.get(script.text);
  if (known?.dialect === dialect) return known;
  const result = read(script.text.value, dialect);
  parsed.set(script.text, result);
  return result;
}

function read(text: string, dialect: Dialect): ParsedScript {
  const lists = commandLists(text, parseShell(text, dialect), dialect);
  const commands = lists.flatMap((list) => list.commands);
  if (lists.length > 1) commands.sort((a, b) => a.from - b.from);
  return { dialect, lists, commands };
}

/** The grammar of a `run:`; `undefined` where its `shell:` is no shell (python, node, …). */
export function scriptDialect({ step, job, workflow }: Script): Dialect | undefined {
  const shell = step?.shell ?? job?.defaults.shell ?? workflow?.defaults.shell;
  if (shell && !shell.value.includes("${{")) return shellDialect(shell.value);
  if (job?.container) return "posix";
  const labels = job?.runsOn?.labels ?? [];
  return labels.some(({ value }) => /^windows/i.test(value)) ? "powershell" : "posix";
}

// `bash -el {0}`, `nix develop -c bash -e {0}`: any word may name the shell that reads the script.
function shellDialect(template: string): Dialect | undefined {
  for (const word of template.split(/\s+/)) {
    const name = word
      .slice(word.lastIndexOf("/") + 1)
      .toLowerCase()
      .replace(/\.exe$/, "");
    if (/^(?:ba|da|z|k|a)?sh$/.test(name)) return "posix";
    if (name === "pwsh" || name === "powershell") return "powershell";
    if (name === "cmd") return "cmd";
  }
  return undefined;
}
