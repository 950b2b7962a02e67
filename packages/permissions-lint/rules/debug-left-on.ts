import { parseUses, type Scope, type Step, type Text, type TextMap } from "#workflow";
import type { LintContext } from "../context.ts";
import { defineLintRule } from "../rule.ts";
import { powerOf } from "../taint/power.ts";
import { reachesOf } from "../taint/reach.ts";
import { remoteShells } from "../taint/remote-shells.ts";
import { perSource } from "../taint/source-guard.ts";

export const debugLeftOn = defineLintRule(
  {
    id: "debug-left-on",
    severity: "medium",
    grading:
      "high for a remote shell that an outsider can start in a job with rights or secrets, medium for one on any push, or on demand with its door open, low on `pull_request` and for debug logs",
    summary: "Debug logs and remote shells must not stay in a workflow.",
    stops:
      "A remote shell into the runner prints its address in the log; whoever reads it there holds the job's token and secrets.",
    headline: "debugging left on",
    unit: ["place", "places"],
    messages: {
      shell:
        "{tool} opens a shell into this runner on `{event}`, with {power}, to whoever holds its address; start it by `workflow_dispatch` alone and limit it to the actor",
      open: "{tool} lets in anybody who reads its address in the log (`{input}: false`), with {power}; leave the limit on",
      log: "`{variable}` asks every step for debug output, which shows more than a public log should; set it as a repository variable while you look for a fault",
    },
    cwe: [489, 215],
  },
  {
    onWorkflow: (workflow) => debugLog(workflow.env),
    onJob: (job) => debugLog(job.env),
    onStep(step, scope, context) {
      const log = debugLog(step.env);
      if (log) return log;
      if (!mentions(scope.source)) return;
      return toolOf(step, scope) ? judgeShell(step, scope, context) : undefined;
    },
  },
);

function debugLog(env: TextMap) {
  if (env.size === 0) return undefined;
  for (const variable of ["ACTIONS_STEP_DEBUG", "ACTIONS_RUNNER_DEBUG"]) {
    const value: Text | undefined = env.get(variable)?.value;
    if (value && /^(?:true|1)$/i.test(value.value.trim()))
      return { message: "log", at: value, severity: "low", data: { variable } } as const;
  }
  return undefined;
}

const SHELL_ACTIONS: ReadonlySet<string> = new Set([
  "mxschmitt/action-tmate",
  "lhotari/action-upterm",
  "owenthereal/action-upterm",
  "csexton/debugger-action",
  "fawazahmed0/action-debug",
  "luchihoratiu/debug-via-ssh",
  "p3terx/ssh2actions",
  "valeriangalliat/action-sshd-cloudflared",
]);

const mentions = perSource((text) =>
  /tmate|upterm|debug|ssh|gotty|ttyd|ngrok|\/dev\/tcp/i.test(text),
);

/** The text that opens the shell, and its name. */
function toolOf({ uses, run }: Step, scope: Scope): { at: Text; tool: string } | undefined {
  if (run) {
    const program = remoteShells({ ...scope, text: run });
    return program === undefined ? undefined : { at: run, tool: `\`${program}\`` };
  }
  if (!uses) return undefined;
  const parsed = parseUses(uses.value, "step");
  if (parsed.kind !== "repository") return undefined;
  const name = `${parsed.owner}/${parsed.repo}`;
  return SHELL_ACTIONS.has(name.toLowerCase()) ? { at: uses, tool: `\`${name}\`` } : undefined;
}

function judgeShell(step: Step, scope: Scope, context: LintContext) {
  const found = toolOf(step, scope);
  const reaches = reachesOf(scope, context);
  const [worst] = [...reaches].sort((a, b) => RANK[a.tier] - RANK[b.tier]);
  if (!found || !worst) return undefined;
  const { at, tool } = found;
  const { strong, words: power } = powerOf(scope, worst, context);
  const open = openDoor(step);
  if (worst.tier === "maintainer" || worst.tier === "caller") {
    if (!open) return undefined;
    const severity = strong ? ("medium" as const) : ("low" as const);
    return {
      message: "open",
      at: open.value,
      severity,
      data: { tool, input: open.key.value, power },
    } as const;
  }
  const isStrangers = worst.tier === "attacker" && worst.firing !== "insider";
  const severity =
    worst.tier === "fork" || !strong ? "low" : isStrangers && !isLimited(step) ? "high" : "medium";
  return { message: "shell", at, severity, data: { tool, event: worst.event, power } } as const;
}

const RANK = { attacker: 0, writer: 1, fork: 2, caller: 3, maintainer: 4 };
const LIMIT = "limit-access-to-actor";

// Its default lets in the actor's own keys where there are any.
function openDoor({ with: inputs }: Step) {
  const limit = inputs.get(LIMIT);
  return limit?.value.value.trim() === "false" ? limit : undefined;
}

function isLimited({ with: inputs }: Step): boolean {
  return inputs.get(LIMIT)?.value.value.trim() === "true" || inputs.has("limit-access-to-users");
}
