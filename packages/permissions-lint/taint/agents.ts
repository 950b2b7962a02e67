import type { Step, Text } from "#workflow";

/** How far the agent may act on its own: run any command, use some tools, or only answer. */
export type Tools = "any" | "some" | "none";

/** An AI agent that a step runs. */
export interface Agent {
  readonly name: string;
  /** Inputs whose text becomes the prompt. */
  readonly prompts: readonly Text[];
  readonly tools: Tools;
  /** Where all tools are granted. */
  readonly grant?: Text;
  /** The action itself turns away whoever has no write access. */
  readonly gated: boolean;
  /** The input that opens this gate to everybody. */
  readonly opened?: Text;
}

interface AgentAction {
  readonly prompts: readonly string[];
  /** Input by which the gate is opened; absent where there is no gate. */
  readonly gate?: string;
  readonly tools: (step: Step) => { readonly tools: Tools; readonly grant?: Text };
}

// `--dangerously-skip-permissions`, and `Bash` without a list of commands (Claude Code docs, permissions).
const CLAUDE_ANY =
  /--dangerously-skip-permissions|bypassPermissions|\bBash\((?:\*|:\*)\)|\bBash\b(?!\()|(?:^|[\s"'=,])\*(?=$|[\s"',])/;

function claudeTools({ with: inputs }: Step): ReturnType<AgentAction["tools"]> {
  for (const input of ["claude_args", "allowed_tools", "settings"]) {
    const text = inputs.get(input)?.value;
    if (text && CLAUDE_ANY.test(withoutDenied(text.value))) return { tools: "any", grant: text };
  }
  return { tools: "some" };
}

// What follows `--disallowedTools` is taken away, not given.
function withoutDenied(text: string): string {
  return text.replace(
    /--disallowed-?tools[= ]+(?:"[^"]*"|'[^']*'|\S+)|"deny"\s*:\s*\[[^\]]*\]/gi,
    "",
  );
}

// Inputs and defaults from each action's action.yml.
const ACTIONS: ReadonlyMap<string, AgentAction> = new Map<string, AgentAction>([
  [
    "anthropics/claude-code-action",
    {
      prompts: ["prompt", "direct_prompt", "override_prompt", "custom_instructions"],
      gate: "allowed_non_write_users",
      tools: claudeTools,
    },
  ],
  [
    "anthropics/claude-code-base-action",
    { prompts: ["prompt", "system_prompt", "append_system_prompt"], tools: claudeTools },
  ],
  ["google-github-actions/run-gemini-cli", { prompts: ["prompt"], tools: geminiTools }],
  ["google-gemini/gemini-cli-action", { prompts: ["prompt"], tools: geminiTools }],
  ["openai/codex-action", { prompts: ["prompt"], gate: "allow-users", tools: codexTools }],
  [
    "actions/ai-inference",
    {
      prompts: ["prompt", "system-prompt"],
      tools: ({ with: inputs }) => {
        const mcp = inputs.get("enable-github-mcp")?.value;
        return { tools: mcp?.value.trim() === "true" ? "some" : "none" };
      },
    },
  ],
]);

/** The action passes `--yolo`, so its settings are what limits the tools. */
function geminiTools({ with: inputs }: Step): ReturnType<AgentAction["tools"]> {
  const settings = inputs.get("settings")?.value;
  if (!settings) return { tools: "any" };
  const { value } = settings;
  const isListed = /"(?:coreTools|core)"/.test(value) && !ANY_SHELL.test(value);
  const isShut = /"(?:excludeTools|exclude)"/.test(value) && ANY_SHELL.test(value);
  return isListed || isShut ? { tools: "some" } : { tools: "any", grant: settings };
}

// Without a list of commands in parentheses (Gemini CLI docs, configuration).
const ANY_SHELL = /"(?:run_shell_command|ShellTool)"/;

function codexTools({ with: inputs }: Step): ReturnType<AgentAction["tools"]> {
  const sandbox = inputs.get("sandbox")?.value;
  if (sandbox?.value.trim() === "danger-full-access") return { tools: "any", grant: sandbox };
  const strategy = inputs.get("safety-strategy")?.value;
  if (strategy?.value.trim() === "unsafe") return { tools: "any", grant: strategy };
  return { tools: "some" };
}

/** The agent that a step's action is. */
export function agentOf(step: Step): Agent | undefined {
  const { uses, with: inputs } = step;
  const at = uses?.value.indexOf("@") ?? -1;
  if (!uses || at < 0) return undefined;
  const name = uses.value.slice(0, at).trim().toLowerCase();
  const action = ACTIONS.get(name);
  if (!action) return undefined;
  const gate = action.gate === undefined ? undefined : inputs.get(action.gate)?.value;
  const opened = gate?.value.trim() === "*" ? gate : undefined;
  return {
    name: `\`${name}\``,
    prompts: action.prompts.flatMap((input) => inputs.get(input)?.value ?? []),
    gated: action.gate !== undefined && !opened,
    ...action.tools(step),
    ...(opened && { opened }),
  };
}
