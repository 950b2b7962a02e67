import {
  type CommandList,
  type Program,
  parseScript,
  programOf,
  type ShellCommand,
  type Step,
  type Text,
} from "#workflow";
import { withEntry } from "./bounds.ts";
import { looksLikeToken } from "./context-path.ts";
import type { Credential } from "./credentials.ts";
import { afterGit } from "./git-commands.ts";
import { besidePersisted } from "./git-state.ts";
import type { JobState } from "./job-state.ts";
import { hostOf } from "./log-in.ts";
import { resolveShell } from "./resolve-shell.ts";
import { credentialInShell, type ShellScope } from "./shell-value.ts";

/** Without one of these words a script leaves nothing for later steps. */
const LEAVES_SOMETHING =
  "GITHUB_ENV setup-git set-url nsteadOf nsteadof xtraheader xtraHeader credential clone remote login".split(
    " ",
  );

export interface EffectScope extends ShellScope {
  readonly step: Step;
  readonly gh: Credential;
}

/** What the script of a step leaves: log-ins, git credentials, variables. */
export function applyScript(state: JobState, text: Text, from: EffectScope): void {
  if (!LEAVES_SOMETHING.some((word) => text.value.includes(word))) return;
  if (text.value.includes("GITHUB_ENV")) writeVariables(state, text.value, from);
  const { source, workflow, job } = from.scope;
  const script = { source, workflow, job, step: from.step, text };
  for (const list of parseScript(script).lists) applyList(state, list, from);
}

function applyList(state: JobState, { commands }: CommandList, from: EffectScope): void {
  for (let i = 0; i < commands.length; i++) {
    const command = commands[i];
    const program = command && programOf(command);
    if (!program) continue;
    if (program.name === "git") state.git = afterGit(state.git, program, from);
    else if (program.name === "gh")
      applyGh(state, program, { ...from, input: inputOf(commands, i) });
    else if (program.args.some(({ value }) => value === "login"))
      logIn(state, program, { ...from, input: inputOf(commands, i) });
  }
}

interface WithInput extends EffectScope {
  readonly input: string;
}

function applyGh(state: JobState, { args }: Program, from: WithInput): void {
  if (args[0]?.value !== "auth") return;
  const verb = args[1]?.value;
  const own = from.gh.kind === "none" ? state.gh : from.gh;
  if (verb === "setup-git")
    state.git = { ...state.git, everywhere: besidePersisted(own, state.git.last) };
  if (verb === "login") state.gh = loggedIn(from);
}

/** `gh auth login --with-token` reads it from a pipe or a file, of which nobody can tell whose it is. */
function loggedIn(from: WithInput): Credential {
  const given = credentialInShell(from.input, from);
  if (given.kind !== "none") return given;
  return from.gh.kind === "none" ? { kind: "unknown" } : from.gh;
}

const LOGS_IN: ReadonlySet<string> = new Set(
  "docker podman nerdctl buildah helm oras skopeo crane regctl cosign".split(" "),
);

/** `docker login ghcr.io -u x -p $TOKEN`; with `--password-stdin` the token comes by the pipe. */
function logIn(state: JobState, { name: program, args }: Program, from: WithInput): void {
  if (!LOGS_IN.has(program)) return;
  const words = args.map(({ value }) => value);
  const own = credentialInShell(words.join(" "), from);
  const credential = own.kind === "none" ? credentialInShell(from.input, from) : own;
  const written = resolveShell(operandOf(words) ?? "docker.io", from.scope);
  // `docker login "$REGISTRY"`: anywhere.
  const host = isHost(hostOf(written)) ? hostOf(written) : "*";
  state.registries = withEntry(state.registries, host, credential);
}

const VALUED: ReadonlySet<string> = new Set("-u -p --username --password".split(" "));

/** What a log-in is for: the word behind `login` that belongs to no option. */
function operandOf(words: readonly string[]): string | undefined {
  for (let i = words.indexOf("login") + 1; i < words.length; i++) {
    const word = words[i] ?? "";
    if (VALUED.has(word)) i++;
    else if (!word.startsWith("-")) return word;
  }
  return undefined;
}

function isHost(value: string): boolean {
  return /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,9}(?::\d{1,5})?$/.test(value);
}

/** What a command is given to read: `echo $TOKEN | …`, `… <<< "$TOKEN"`. */
function inputOf(commands: readonly ShellCommand[], index: number): string {
  const words: string[] = [];
  for (const { target } of commands[index]?.redirects ?? []) words.push(target.value);
  // Its feeders stand just before it.
  for (let i = index - 1; i >= 0 && i >= index - 4; i--)
    if (commands[i]?.feeds === index)
      for (const { value } of commands[i]?.words ?? []) words.push(value);
  return words.join(" ");
}

/** `NAME=value`, of which the value runs to the end of the line. */
const WRITTEN = /\b([A-Za-z_]\w{0,99})=([^\r\n]{0,500})/g;

function writeVariables(state: JobState, script: string, from: EffectScope): void {
  for (const [, name = "", value = ""] of script.matchAll(WRITTEN)) {
    if (!looksLikeToken(name)) continue;
    const credential = credentialInShell(value, from);
    if (credential.kind !== "none") state.written = withEntry(state.written, name, credential);
    else if (value.includes("$"))
      state.written = withEntry(state.written, name, { kind: "unknown" });
  }
}
