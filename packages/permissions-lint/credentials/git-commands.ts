import type { Program } from "#workflow";
import type { Credential } from "./credentials.ts";
import {
  besidePersisted,
  folderBelow,
  folderOf,
  type GitState,
  gitIn,
  withFolder,
} from "./git-state.ts";
import { credentialInShell, type ShellScope } from "./shell-value.ts";

export interface GitScope extends ShellScope {
  readonly step: { readonly workingDirectory?: { readonly value: string } | undefined };
}

/** What `git remote set-url`, `git config …insteadOf` and `git clone https://x:$TOKEN@…` leave. */
export function afterGit(git: GitState, { args }: Program, from: GitScope): GitState {
  const words = args.map(({ value }) => value);
  const here = gitFolder(words, folderOf(from.step.workingDirectory?.value ?? ""));
  const verb = words.find((word) => VERBS.has(word));
  if (verb === undefined) return git;
  const credential = credentialInShell(words.join(" "), from);
  switch (verb) {
    case "remote":
      return words.includes("set-url") || words.includes("add")
        ? addRemote(git, here, { credential, words })
        : git;
    case "config":
      return credential.kind === "none"
        ? git
        : { ...git, everywhere: besidePersisted(credential, git.last) };
    default:
      return addClone(git, here, { credential, words });
  }
}

const VERBS: ReadonlySet<string> = new Set(["remote", "config", "clone"]);

interface Given {
  readonly credential: Credential;
  readonly words: readonly string[];
}

function addRemote(git: GitState, here: string, { credential }: Given): GitState {
  if (credential.kind === "none") return git;
  const found = besidePersisted(credential, gitIn(git, here));
  return withFolder(git, here, { credential: found, conditional: false });
}

function addClone(git: GitState, here: string, { credential, words }: Given): GitState {
  const at = words.findIndex(isAddress);
  const address = words[at] ?? "";
  const given = words[at + 1];
  const name = address.slice(address.lastIndexOf("/") + 1).replace(/\.git$/, "");
  const folder = folderBelow(here, given && !given.startsWith("-") ? given : name);
  return {
    ...withFolder(git, folder, { credential, conditional: false }),
    // A clone without a token hides no checkout from commands whose folder nobody can tell.
    last: credential.kind === "none" ? git.last : credential,
  };
}

export function isAddress(word: string): boolean {
  return word.includes("://") || word.startsWith("git@");
}

/** The folder of a git command: `git -C below push`. */
export function gitFolder(words: readonly string[], here: string): string {
  const at = words.indexOf("-C");
  const below = at >= 0 ? words[at + 1] : undefined;
  return below === undefined ? here : folderBelow(here, below);
}
