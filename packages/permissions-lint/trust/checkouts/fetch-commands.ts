import {
  type Program,
  parseScript,
  programOf,
  type Script,
  type ShellCommand,
  type ShellWord,
} from "#workflow";
import { originOfText, originOfVariable, type RefScope } from "../refs/origin-of-text.ts";
import { type RefOrigin, worse } from "../refs/path-trust.ts";
import { folderOf } from "./inputs.ts";

/** A command that brings a commit into the workspace. */
export interface Fetched {
  readonly command: ShellCommand;
  readonly how: "git" | "gh" | "download";
  readonly origin: RefOrigin;
  readonly path: string;
}

const MAY_FETCH = /\bgit\b|\bgh\b|\bcurl\b|\bwget\b/;

/** Commands of a script that bring a stranger's commit into the workspace. */
export function fetchedBy(script: Script, scope: RefScope): readonly Fetched[] {
  if (!MAY_FETCH.test(script.text.value)) return [];
  const found: Fetched[] = [];
  // `git fetch origin pull/1/head` alone leaves the work tree as it was.
  let pending: RefOrigin = "empty";
  for (const command of parseScript(script).commands) {
    const program = programOf(command);
    if (!program) continue;
    const verb = program.name === "git" ? gitVerb(program) : undefined;
    if (verb) {
      const origin = originOfWords(verb.args, scope);
      if (BRINGS_REFS.has(verb.name)) pending = worse(pending, strangersOnly(origin));
      const brought = TAKES_REFS.has(verb.name) ? worse(pending, strangersOnly(origin)) : origin;
      if (TAKES_REFS.has(verb.name) || verb.name === "clone" || verb.name === "pull")
        add(found, { command, how: "git", origin: brought, path: clonePath(verb) });
    } else add(found, fetchedByProgram(program, command, scope));
  }
  return found;
}

function add(found: Fetched[], fetched: Fetched | undefined): void {
  if (fetched?.origin === "stranger" || fetched?.origin === "branch") found.push(fetched);
}

function strangersOnly(origin: RefOrigin): RefOrigin {
  return origin === "stranger" || origin === "branch" ? origin : "empty";
}

const BRINGS_REFS: ReadonlySet<string> = new Set(["fetch", "remote"]);
const TAKES_REFS: ReadonlySet<string> = new Set(
  "checkout switch merge reset rebase cherry-pick worktree read-tree restore am".split(" "),
);

interface Verb {
  readonly name: string;
  readonly args: readonly ShellWord[];
}

/** `git -C folder -c name=value checkout …` */
function gitVerb({ args }: Program): Verb | undefined {
  for (let i = 0; i < args.length; i++) {
    const { value = "" } = args[i] ?? {};
    if (value === "-C" || value === "-c" || value === "--git-dir" || value === "--work-tree") i++;
    else if (!value.startsWith("-")) return { name: value, args: args.slice(i + 1) };
  }
  return undefined;
}

function clonePath({ name, args }: Verb): string {
  if (name !== "clone") return "";
  const operands = args.filter(({ value }) => !value.startsWith("-"));
  return operands.length > 1 ? folderOf(operands.at(-1)?.value) : "?";
}

function fetchedByProgram(
  { name, args }: Program,
  command: ShellCommand,
  scope: RefScope,
): Fetched | undefined {
  const [first, second] = args;
  switch (name) {
    case "gh":
      if (first?.value === "pr" && (second?.value === "checkout" || second?.value === "co"))
        return { command, how: "gh", origin: "stranger", path: "" };
      if (first?.value === "run" && second?.value === "download" && isOfRun(scope))
        return { command, how: "download", origin: "stranger", path: downloadPath(args) };
      return undefined;
    case "curl":
    case "wget":
      if (!args.some(({ value }) => ARCHIVE.test(value))) return undefined;
      return { command, how: "download", origin: originOfWords(args, scope), path: "" };
    default:
      return undefined;
  }
}

const ARCHIVE = /\/(?:tarball|zipball|archive)\//;

function isOfRun({ arrival }: RefScope): boolean {
  return arrival.event === "workflow_run";
}

function downloadPath(args: readonly ShellWord[]): string {
  const at = args.findIndex(({ value }) => value === "-D" || value === "--dir");
  return at < 0 ? "" : folderOf(args[at + 1]?.value);
}

function originOfWords(words: readonly ShellWord[], scope: RefScope): RefOrigin {
  return words.map(({ value }) => originOfWord(value, scope)).reduce(worse, "empty");
}

/** A word may hold expressions, and variables that `env:` filled from them. */
function originOfWord(value: string, scope: RefScope): RefOrigin {
  if (value.startsWith("-")) return "empty";
  let worst = originOfText(value, scope);
  for (const [, name = ""] of value.matchAll(/\$\{?([A-Za-z_]\w{0,100})/g))
    worst = worse(worst, originOfVariable(name, scope));
  return worst;
}
