import type { Step, Text } from "#workflow";

/** Code in a step: GitHub writes an expression's value into it before anything reads it as code. */
export interface Code {
  readonly text: Text;
  readonly language: "shell" | "javascript" | "code";
  /** "this script", "the `script` of actions/github-script". */
  readonly what: string;
}

type Inputs = Readonly<Record<string, Code["language"]>>;

// Inputs that their action runs, from each one's README and source; CodeQL's models of code injection.
const CODE_INPUTS: ReadonlyMap<string, Inputs> = new Map<string, Inputs>([
  ["actions/github-script", { script: "javascript" }],
  ["8398a7/action-slack", { custom_payload: "javascript" }],
  ["addnab/docker-run-action", { run: "shell" }],
  ["amadevus/pwsh-script", { script: "code" }],
  ["appleboy/ssh-action", { script: "shell" }],
  ["azure/cli", { inlinescript: "shell" }],
  ["azure/powershell", { inlinescript: "code" }],
  ["cardinalby/js-eval-action", { expression: "javascript" }],
  ["coactions/setup-xvfb", { run: "shell" }],
  ["cross-platform-actions/action", { run: "shell" }],
  ["devcontainers/ci", { runcmd: "shell" }],
  ["gabrielbb/xvfb-action", { run: "shell" }],
  ["jannekem/run-python-script-action", { script: "code" }],
  ["nick-fields/retry", { command: "shell" }],
  ["nick-invision/retry", { command: "shell" }],
  ["reactivecircus/android-emulator-runner", { script: "shell" }],
  ["satackey/action-js-inline", { script: "javascript" }],
  ["uraimo/run-on-arch-action", { run: "shell", setup: "shell", install: "shell" }],
  ["vmactions/freebsd-vm", { run: "shell", prepare: "shell" }],
  ["vmactions/netbsd-vm", { run: "shell", prepare: "shell" }],
  ["vmactions/openbsd-vm", { run: "shell", prepare: "shell" }],
  ["wandalen/wretry.action", { command: "shell" }],
]);

/** `run:`, `shell:`, and the inputs of actions that are code. */
export function codeOf({ run, shell, uses, with: inputs }: Step): readonly Code[] {
  if (run) {
    const script: Code = { text: run, language: "shell", what: "this script" };
    if (!shell?.value.includes("${{")) return [script];
    return [script, { text: shell, language: "code", what: "the command that runs this script" }];
  }
  if (!uses || inputs.size === 0) return NO_CODE;
  const at = uses.value.indexOf("@");
  const action = uses.value.slice(0, Math.max(at, 0)).trim().toLowerCase();
  const known = CODE_INPUTS.get(action);
  if (!known) return NO_CODE;
  return [...inputs].flatMap(([name, { value }]) => {
    const language = known[name.toLowerCase()];
    return language ? [{ text: value, language, what: `the \`${name}\` of ${action}` }] : [];
  });
}

const NO_CODE: readonly Code[] = [];
