import {
  type CommandList,
  parseScript,
  programOf,
  type Script,
  type ShellCommand,
} from "#workflow";
import type { Tools } from "./agents.ts";
import { scriptValues } from "./script-values.ts";
import type { Site } from "./site.ts";
import { distinct, type Taint } from "./taint.ts";

/** An agent that a script starts. */
export interface AgentCommand {
  readonly name: string;
  readonly command: ShellCommand;
  readonly taints: readonly Taint[];
  readonly tools: Tools;
}

interface Cli {
  /** A word without which it does not run on its own. */
  readonly runs: RegExp;
  readonly any: RegExp;
}

// Each tool's own documentation of running without a person.
const CLIS: ReadonlyMap<string, Cli> = new Map<string, Cli>([
  [
    "claude",
    {
      runs: /^(?:-p|--print)$/,
      any: /^(?:--dangerously-skip-permissions|bypassPermissions|Bash|Bash\(\*\))$/,
    },
  ],
  ["gemini", { runs: /^(?:-p|--prompt)$/, any: /^(?:-y|--yolo|--approval-mode=yolo)$/ }],
  [
    "codex",
    {
      runs: /^(?:exec|e)$/,
      any: /^(?:--dangerously-bypass-approvals-and-sandbox|--yolo|danger-full-access|--sandbox=danger-full-access)$/,
    },
  ],
  ["copilot", { runs: /^(?:-p|--prompt)$/, any: /^--allow-all(?:-tools)?$/ }],
  ["cursor-agent", { runs: /^(?:-p|--print)$/, any: /^(?:-f|--force)$/ }],
  ["opencode", { runs: /^run$/, any: /^run$/ }],
]);

const MENTIONS = /\b(?:claude|gemini|codex|copilot|cursor-agent|opencode)\b/;

export function agentCommands(script: Script, site: Site): readonly AgentCommand[] {
  if (!MENTIONS.test(script.text.value)) return [];
  const { lists, commands } = parseScript(script);
  const values = scriptValues(commands, site);
  return lists.flatMap((list) =>
    list.commands.flatMap((command, index) => {
      const program = programOf(command);
      const cli = program && CLIS.get(program.name);
      if (!program || !cli?.runs || !program.args.some(({ value }) => cli.runs.test(value)))
        return [];
      const words = [...program.args, ...command.redirects.map(({ target }) => target)];
      const taints = distinct([
        ...words.flatMap(values.ofWord),
        ...values.ofOutput(feeders(index, list)),
        ...heredocs(command, script.text.value).flatMap(values.ofText),
      ]);
      const tools: Tools = program.args.some(({ value }) => cli.any.test(value)) ? "any" : "some";
      return [{ name: `\`${program.name}\``, command, taints, tools }];
    }),
  );
}

function feeders(index: number, { commands }: CommandList): readonly ShellCommand[] {
  const previous = commands[index - 1];
  return previous?.feeds === index ? [previous] : [];
}

function heredocs({ redirects }: ShellCommand, text: string): readonly string[] {
  return redirects.flatMap(({ body }) => (body ? [text.slice(body.from, body.to)] : []));
}
