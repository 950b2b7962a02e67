import type { Scope, Text, TextMap } from "#workflow";
import type { LintContext } from "../context.ts";
import { defineLintRule } from "../rule.ts";
import { findCommands } from "../taint/printed-commands.ts";
import { strangersPower } from "../taint/strangers-power.ts";

const VARIABLE = "ACTIONS_ALLOW_UNSECURE_COMMANDS";

export const insecureCommands = defineLintRule(
  {
    id: "insecure-commands",
    severity: "medium",
    grading:
      "high where an outsider can start the job and it holds rights or secrets; low for a command that the runner ignores",
    summary: "The workflow commands `set-env` and `add-path` must stay switched off.",
    stops:
      "Anything printed to the log, a commit message or a test's output, sets variables or PATH for later steps and so runs code (CVE-2020-15228).",
    headline: "the log can set variables",
    unit: ["place", "places"],
    messages: {
      allowed:
        "`ACTIONS_ALLOW_UNSECURE_COMMANDS` lets every line of the log that says `::set-env` or `::add-path` change the environment of later steps{who}; write to `$GITHUB_ENV` and `$GITHUB_PATH`",
      command:
        "the runner has refused `::{command}` since November 2020; write to `{file}` instead",
    },
    cwe: [77, 749],
  },
  {
    onWorkflow: (workflow, context) =>
      allowedIn(workflow.env, { source: workflow.source, workflow }, context),
    onJob: (job, scope, context) => allowedIn(job.env, scope, context),
    onStep: (step, scope, context) => allowedIn(step.env, scope, context),
    onScript(script) {
      const { text } = script;
      if (!text.value.includes("::set-env ") && !text.value.includes("::add-path::")) return;
      return findCommands(script).map(({ command, place }) => {
        const file = command === "set-env" ? "$GITHUB_ENV" : "$GITHUB_PATH";
        return { message: "command", at: place, severity: "low", data: { command, file } } as const;
      });
    },
  },
);

function allowedIn(env: TextMap, scope: Scope, context: LintContext) {
  const entry = env.size > 0 ? env.get(VARIABLE) : undefined;
  if (!entry || !isTrue(entry.value)) return undefined;
  const power = strangersPower(scope, context);
  const who = power ? `, and outsiders start this with ${power.words}` : "";
  const severity = power ? "high" : "medium";
  return { message: "allowed", at: entry.value, severity, data: { who } } as const;
}

// What the runner takes for true (actions/runner, `StringUtil.ConvertToBoolean`).
function isTrue({ value }: Text): boolean {
  return /^(?:1|\$?true|\$\{\{ *true *\}\})$/i.test(value.trim());
}
