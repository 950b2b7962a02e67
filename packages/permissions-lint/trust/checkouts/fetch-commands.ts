import {
  type Program,
  parseScript,
  programOf,
  type Script,
  type ShellCommand,
  type ShellWord,
} from "#workflow";
import { hasOption } from "../executions/runs.ts";
import { originOfText, originOfVariable, type RefScope } from "../refs/origin-of-text.ts";
import { type RefOrigin, worse } from "../refs/path-trust.ts";
import { HEAD_IN_SCRIPT } from "../refs/producers.ts";
import { downloadsArtifacts, unpackPath } from "./artifacts.ts";
import { folderOf } from "./inputs.ts";

/** A command that brings a commit into the workspace. */
export interface Fetched {
  readonly command: ShellCommand;
  readonly how: "git" | "gh" | "download";
  readonly origin: RefOrigin;
  readonly path: string;
}

const MAY_FETCH = /\b(?:git|gh|curl|wget|unzip|tar|expand-archive)\b/i;

/** Commands of a script that bring a stranger's commit into the workspace. */
export function fetchedBy(script: Script, at: RefScope): readonly Fetched[] {
  if (!MAY_FETCH.test(script.text.value)) return [];
  const found: Fetched[] = [];
  // `git fetch origin pull/1/head` alone leaves the work tree as it was.
  let pending: RefOrigin = "empty";
  let patch: RefOrigin = "empty";
  const scope: ScriptScope = { ...at, locals: new Map() };
  for (const command of parseScript(script).commands) {
    addLocals(command, scope);
    const program = programOf(command);
    if (!program) continue;
    const verb = program.name === "git" ? gitVerb(program) : undefined;
    if (verb) {
      const origin = originOfWords(verb.args, scope);
      if (BRINGS_REFS.has(verb.name)) pending = worse(pending, strangersOnly(origin));
      if (verb.name === "apply" || verb.name === "am")
        add(found, { command, how: "git", origin: patch, path: "" });
      const brought = TAKES_REFS.has(verb.name) ? worse(pending, strangersOnly(origin)) : origin;
      if (TAKES_REFS.has(verb.name) || verb.name === "clone" || verb.name === "pull")
        add(found, { command, how: "git", origin: brought, path: clonePath(verb) });
    } else if (printsPatch(program)) patch = "stranger";
    else add(found, fetchedByProgram(program, command, scope));
  }
  return found;
}

/** With what the script's own variables hold at this point. */
interface ScriptScope extends RefScope {
  readonly locals: Map<string, RefOrigin>;
}

/** `REF=pull/$N/merge`, and `SHA=$(gh pr view --json headRefOid)`. */
function addLocals({ words, assignments }: ShellCommand, scope: ScriptScope): void {
  if (words.length > 0) return;
  for (const { name, value } of assignments) {
    const asksForHead = value.substitutions.length > 0 && HEAD_IN_SCRIPT.test(value.value);
    scope.locals.set(name, asksForHead ? "stranger" : originOfWord(value.value, scope));
  }
}

/** `gh pr diff 1 | git apply`, `curl …/pull/1.patch | git am` */
function printsPatch({ name, args }: Program): boolean {
  const [noun, verb] = args;
  if (name === "gh")
    return noun?.value === "pr" && verb?.value === "diff" && !hasOption(args, "--name-only");
  if (name !== "curl" && name !== "wget") return false;
  return args.some(({ value }) => PATCH.test(value));
}

const PATCH = /\/pull\/[^/\s]{1,100}\.(?:patch|diff)$/;

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
  scope: ScriptScope,
): Fetched | undefined {
  const [first, second] = args;
  switch (name) {
    case "gh":
      if (first?.value === "pr" && (second?.value === "checkout" || second?.value === "co"))
        return { command, how: "gh", origin: "stranger", path: "" };
      if (first?.value === "run" && second?.value === "download" && isOfRun(scope))
        return { command, how: "download", origin: "stranger", path: unpackPath(args) };
      return first?.value === "api" ? archiveFrom(args, command, scope) : undefined;
    case "curl":
    case "wget":
      return archiveFrom(args, command, scope);
    case "unzip":
    case "tar":
    case "expand-archive":
      if (!isOfRun(scope) || !downloadsArtifacts(scope.job)) return undefined;
      return { command, how: "download", origin: "stranger", path: unpackPath(args) };
    default:
      return undefined;
  }
}

function archiveFrom(
  args: readonly ShellWord[],
  command: ShellCommand,
  scope: ScriptScope,
): Fetched | undefined {
  if (!args.some(({ value }) => ARCHIVE.test(value))) return undefined;
  return { command, how: "git", origin: originOfWords(args, scope), path: "" };
}

const ARCHIVE = /\/(?:tarball|zipball|archive)\//;

function isOfRun({ arrival }: RefScope): boolean {
  return arrival.event === "workflow_run";
}

function originOfWords(words: readonly ShellWord[], scope: ScriptScope): RefOrigin {
  return words.map(({ value }) => originOfWord(value, scope)).reduce(worse, "empty");
}

/** A word may hold expressions, and variables that `env:` filled from them. */
function originOfWord(value: string, scope: ScriptScope): RefOrigin {
  if (value.startsWith("-")) return "empty";
  let worst = originOfText(value, scope);
  for (const [, name = ""] of value.matchAll(/\$\{?([A-Za-z_]\w{0,100})/g))
    worst = worse(worst, scope.locals.get(name) ?? originOfVariable(name, scope));
  return worst;
}
