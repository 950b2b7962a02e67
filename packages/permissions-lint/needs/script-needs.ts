import {
  type Program,
  parseScript,
  programOf,
  type ShellCommand,
  subPlace,
  type Text,
} from "#workflow";
import type { Credential } from "../credentials/credentials.ts";
import { folderBelow, folderOf } from "../credentials/git-state.ts";
import { mayBeOwn } from "../credentials/own.ts";
import { scriptVariables } from "../credentials/script-variables.ts";
import { credentialInShell } from "../credentials/shell-value.ts";
import { addFact, addImpossible } from "./draft.ts";
import { type CommandKnowledge, commandFacts, isInert } from "./facts/commands.ts";
import type { Fact, ImpossibleFact, WithToken } from "./facts/fact.ts";
import { functionsOf } from "./functions-of.ts";
import { gitOfCommand } from "./git-of-command.ts";
import { addOidcNeed } from "./oidc-needs.ts";
import { addSink, strongest } from "./sinks.ts";
import { type CommandReach, credentialFor, handedTo, provenConfidence } from "./token-reach.ts";
import { runsNothing, unreadBy } from "./unread.ts";
import { lazyEvidence, type Seen, shortText, type Work } from "./work.ts";

/** What the commands of a script ask, and what of it nobody can read. */
export function addScriptNeeds(work: Work, text: Text): void {
  const { scope, reach } = work;
  addOidcNeed(work, text);
  const { workflow, job, source, action } = scope;
  const script = action
    ? { source, action, step: reach.step, text }
    : { source, workflow, job, step: reach.step, text };
  const { commands, lists, dialect } = parseScript(script);
  const variables = scriptVariables(text.value, reach.env, scope);
  const run: Run = { work, text, variables, functions: undefined, sunk: "nothing" };
  // Another language than a shell's (`shell: python`): all of it is unread.
  if (lists.length === 0) {
    const handed = credentialInShell(text.value, { scope, variables });
    sink(run, { see: () => wholeOf(text), why: "no shell script", handed });
    return;
  }
  let folder = folderOf(reach.step.workingDirectory?.value ?? "");
  for (const command of commands) {
    const program = programOf(command);
    if (!program || runsNothing(program, command, { text: text.value, dialect })) continue;
    if (program.name === "cd" || program.name === "pushd")
      folder = folderBelow(folder, program.args[0]?.value ?? "");
    else addCommand(run, { command, program, folder });
  }
}

interface Run {
  readonly work: Work;
  readonly text: Text;
  readonly variables: ReadonlyMap<string, Credential>;
  /** Names of its functions, once they are asked for. */
  functions: ReadonlySet<string> | undefined;
  /** One sink a script says enough, the worst: one that the token reaches. */
  sunk: "nothing" | "something" | "token";
}

interface Command {
  readonly command: ShellCommand;
  readonly program: Program;
  readonly folder: string;
}

function addCommand(run: Run, { command, program, folder }: Command): void {
  const { work, variables } = run;
  // `eval "$X"` is inert only where its text can be read.
  if (program.name !== "eval" && isInert(program)) return;
  run.functions ??= functionsOf(run.text.value);
  if (run.functions.has(program.word.value)) return;
  const git = gitOfCommand(program, { work, variables, folder });
  const reach: CommandReach = { program, variables, git };
  const knowledge = commandFacts(program, work.setting);
  const seen = () => seenAt(run, command);
  for (const fact of knowledge.facts) addCommandFact(work, fact, { reach, seen });
  for (const fact of knowledge.impossible) addCommandImpossible(work, fact, { reach, seen });
  if (run.sunk !== "token") addUnread(run, knowledge, { reach, seen, command });
}

interface SeenCommand {
  readonly reach: CommandReach;
  readonly seen: () => Seen;
}

function addCommandFact(work: Work, fact: WithToken<Fact>, { reach, seen }: SeenCommand): void {
  const confidence = provenConfidence(fact.confidence, credentialFor(fact.token, work, reach));
  if (confidence) addFact(work.draft, { ...fact, confidence }, lazyEvidence(work, seen, fact));
}

function addCommandImpossible(
  work: Work,
  fact: WithToken<ImpossibleFact>,
  { reach, seen }: SeenCommand,
): void {
  const confidence = provenConfidence(fact.confidence, credentialFor(fact.token, work, reach));
  if (confidence)
    addImpossible(work.draft, { ...fact, confidence }, lazyEvidence(work, seen, fact));
}

function addUnread(
  run: Run,
  knowledge: CommandKnowledge,
  { reach, seen, command }: SeenCommand & { readonly command: ShellCommand },
): void {
  const unread = unreadBy(reach.program, command, knowledge);
  if (!unread) return;
  if (unread.kind === "script") {
    sink(run, { see: seen, why: unread.why, handed: handedTo(reach, run.work) });
    return;
  }
  // A request goes out with the token it names and nothing else.
  const token = credentialFor({ kind: unread.by }, run.work, reach);
  if (!mayBeOwn(token)) return;
  run.sunk = "token";
  addSink(run.work, { ...unread, see: seen }, { token, git: { kind: "none" } });
}

interface Unseen {
  readonly see: () => Seen;
  readonly why: string;
  /** What stands in the command itself. */
  readonly handed: Credential;
}

function sink(run: Run, { see, why, handed }: Unseen): void {
  const { work, variables } = run;
  const token = strongest([handed, ...variables.values()]);
  if (run.sunk === "something" && !mayBeOwn(token)) return;
  run.sunk = mayBeOwn(token) ? "token" : "something";
  addSink(work, { kind: "script", see, why }, { token, git: work.reach.git });
}

function seenAt({ work, text }: Run, { from, to }: ShellCommand): Seen {
  const { source } = work.scope;
  return { place: subPlace(text, source, from, to), text: shortText(text.value.slice(from, to)) };
}

function wholeOf(text: Text): Seen {
  return { place: text, text: shortText(text.value) };
}
