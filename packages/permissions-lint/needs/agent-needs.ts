import { addSink, strongest } from "./sinks.ts";
import { NONE, type Seen, UNKNOWN, type Work } from "./work.ts";

/**
 * Actions that run an AI agent, which does with its token, and with git, whatever it is asked; and the input
 * without which the action hands the agent a token of its own (`github.token` in its action.yml).
 */
const AGENTS: ReadonlyMap<string, string | undefined> = new Map([
  ["anthropics/claude-code-action", "github_token"],
  ["anthropics/claude-code-action/base-action", undefined],
  ["anthropics/claude-code-base-action", undefined],
  ["google-gemini/gemini-cli-action", undefined],
  ["google-github-actions/run-gemini-cli", undefined],
  ["openai/codex-action", undefined],
]);

/** `name`: `owner/repo[/path]` in lower case. */
export function addAgent(name: string, work: Work, seen: Seen): void {
  if (!AGENTS.has(name)) return;
  const { reach } = work;
  const input = AGENTS.get(name);
  const own = input === undefined || reach.step.with.has(input) ? NONE : UNKNOWN;
  const token = strongest([...reach.env.values(), ...reach.inputs.values(), own]);
  const why = "an agent may do what its token may";
  addSink(work, { kind: "action", see: () => seen, why }, { token, git: reach.git });
}
